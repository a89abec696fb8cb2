"""Lines of a text."""

import re
from array import array
from bisect import bisect_right
from functools import cached_property

_LINE_BREAK = re.compile(r"\r\n?|\n")

_NEAR = 20_000
"""As far as that the breaks before a place are counted anew, which takes less than finding all of a page at once."""


class LineNumbers:
    """The line, from 1, of any place in a text. A line ends with LF, CR LF or CR, as editors count."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._only_feeds = "\r" not in text

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the code point at `offset`."""
        line = self.at(offset)
        return line, offset - (self._starts[line - 2] if line > 1 else 0) + 1

    def at(self, offset: int) -> int:
        """Return the line on which the code point at `offset` stands."""
        if offset < _NEAR and self._only_feeds:
            return self._text.count("\n", 0, offset) + 1
        return bisect_right(self._starts, offset) + 1

    @cached_property
    def _starts(self) -> "array[int]":
        """Where the second line begins, and every one behind it."""
        return array("I", (match.end() for match in _LINE_BREAK.finditer(self._text)))
