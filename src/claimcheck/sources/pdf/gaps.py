"""Which wide gaps part columns or cells, and which only stretch a line.

Observation: justified lines of a narrow column are stretched to gaps of one or two letters, but at another place in
each line. The gutter between columns and the space between cells go on from line to line. So a gap parts only where
the lines above and below have no text there either.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from claimcheck.sources.pdf.geometry import Segment

LINES = 3
"""Lines one below the other that a gap goes through; two suffice where it is wider than `WIDE`."""
WIDE = 2.0
"""Of the size."""
COMMON = 0.4
"""Of the size: what the gaps of all these lines have in common."""
NEAR = 3.0
"""Of the size: the distance of two lines one below the other at most."""
_LOOKED_AT = 12
"""Rows of a page among which the next line is looked for; other columns may stand at other heights."""

Row = Sequence[Segment]
"""Segments on one baseline, from left to right."""

Gap = tuple[float, float]
"""From and to."""


def parting(rows: Sequence[Row]) -> list[list[bool]]:
    """Return for each gap between neighbours of a row whether it parts them; rows come from the top down."""
    lines = [_Line(row) for row in rows]
    return [
        [_parts(lines, number, before, after) for before, after in pairwise(row)]
        for number, row in enumerate(rows)
    ]


class _Line:
    """Where a row has text. Everything is found by bisection: a page may be one row of a thousand words."""

    def __init__(self, row: Row) -> None:
        self.baseline = row[0].baseline
        self._lefts = [one.left for one in row]
        self._reach = list(accumulate((one.right for one in row), max))

    def has_text(self, left: float, right: float) -> bool:
        """Tell whether text stands between two places."""
        begun = bisect_left(self._lefts, right)
        return begun > 0 and self._reach[begun - 1] > left

    def common(self, gap: Gap) -> Gap:
        """Return the widest part of a gap in which this line has no text either.

        What stands before its text and behind it may be another column's.
        """
        first, last = bisect_right(self._reach, gap[0]), bisect_left(self._lefts, gap[1])
        ends = [self._reach[first - 1] if first else -math.inf, *self._reach[first:last]]
        begins = [*self._lefts[first:last], math.inf]
        white = ((max(gap[0], end), min(gap[1], begin)) for end, begin in zip(ends, begins, strict=True))
        return max(white, key=lambda one: one[1] - one[0])


def _parts(lines: Sequence[_Line], number: int, before: Segment, after: Segment) -> bool:
    size = max(before.size, after.size)
    for above in range(LINES):
        common, up = _followed(lines, number, (before.right, after.left), (before, after), -1, above)
        common, down = _followed(lines, number, common, (before, after), 1, LINES - 1 - above)
        needed = LINES if common[1] - common[0] < WIDE * size else LINES - 1
        if 1 + up + down >= needed:
            return True
    return False


def _followed(
    lines: Sequence[_Line], number: int, gap: Gap, sides: tuple[Segment, Segment], step: int, limit: int
) -> tuple[Gap, int]:
    """Return what a gap has in common with up to `limit` lines above or below it, and with how many."""
    size = max(one.size for one in sides)
    for count in range(limit):
        found = _next_line(lines, number, sides, step)
        common = gap if found is None else lines[found].common(gap)
        if found is None or common[1] - common[0] < COMMON * size:
            return gap, count
        number, gap = found, common
    return gap, limit


def _next_line(lines: Sequence[_Line], number: int, sides: tuple[Segment, Segment], step: int) -> int | None:
    """Return the next line that has text where these two stand."""
    before, after = sides
    baseline, size = lines[number].baseline, max(before.size, after.size)
    for other in range(number + step, number + step * _LOOKED_AT, step):
        if not 0 <= other < len(lines) or abs(lines[other].baseline - baseline) > NEAR * size:
            return None
        if lines[other].has_text(before.left, after.right):
            return other
    return None
