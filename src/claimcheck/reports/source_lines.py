"""Lines and columns of a source's text."""

import re
from bisect import bisect_right
from collections.abc import Iterator

_LINE_END = re.compile(r"\r\n|\r|\n")


class SourceLines:
    """Where the lines of a text begin. Lines and columns count from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def within(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Return the lines that [start, end) covers, each cut to it, with their numbers and without line ends."""
        first, _ = self.place(start)
        for number in range(first, len(self._starts) + 1):
            begin = max(start, self._starts[number - 1])
            if begin >= end:
                return
            next_start = self._starts[number] if number < len(self._starts) else len(self._text)
            yield number, self._text[begin : min(end, next_start)].rstrip("\r\n")
