"""Lines of a text."""

import re
from array import array
from bisect import bisect_right

_LINE_BREAK = re.compile(r"\r\n?|\n")


class LineNumbers:
    """The line, from 1, of any place in a text. A line ends with LF, CR LF or CR, as editors count."""

    def __init__(self, text: str) -> None:
        self._starts = array("I", (match.end() for match in _LINE_BREAK.finditer(text)))

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the code point at `offset`."""
        line = self.at(offset)
        return line, offset - (self._starts[line - 2] if line > 1 else 0) + 1

    def at(self, offset: int) -> int:
        """Return the line on which the code point at `offset` stands."""
        return bisect_right(self._starts, offset) + 1
