"""From an index into a text to line and column."""

import re
from bisect import bisect_right
from dataclasses import dataclass

# Only what editors count as a new line. libyaml also counts U+0085, U+2028 and U+2029, which is why its own line
# numbers are not used.
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Positions:
    """Where the lines of a text start."""

    starts: tuple[int, ...]
    """Index of each line's first code point, ascending, beginning with 0."""
    first_line: int = 1

    @classmethod
    def of(cls, text: str) -> "Positions":
        """Find the lines of `text`."""
        return cls((0, *(match.end() for match in _LINE_END.finditer(text))))

    def at(self, index: int) -> tuple[int, int]:
        """Return the line and the column of the code point at `index`, both from 1."""
        line = bisect_right(self.starts, index)
        return line - 1 + self.first_line, index - self.starts[line - 1] + 1
