"""Which wide gaps part columns or cells, and which only stretch a line.

Observation: justified lines of a narrow column are stretched to gaps of one or two letters, but at another place in
each line. The gutter between columns and the space between cells go on from line to line. So a gap parts only where
the lines above and below have no text there either.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

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


@dataclass(frozen=True, slots=True)
class _Gap:
    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left

    def common(self, other: "_Gap") -> "_Gap":
        return _Gap(max(self.left, other.left), min(self.right, other.right))


def parting(rows: Sequence[Row]) -> list[list[bool]]:
    """Return for each gap between neighbours of a row whether it parts them; rows come from the top down."""
    return [
        [_parts(rows, number, before, after) for before, after in pairwise(row)]
        for number, row in enumerate(rows)
    ]


def _parts(rows: Sequence[Row], number: int, before: Segment, after: Segment) -> bool:
    gap, size = _Gap(before.right, after.left), max(before.size, after.size)
    for above in range(LINES):
        common, lines = _followed(rows, number, gap, before, after, -1, above)
        common, more = _followed(rows, number, common, before, after, 1, LINES - 1 - above)
        needed = LINES if common.width < WIDE * size else LINES - 1
        if 1 + lines + more >= needed:
            return True
    return False


def _followed(
    rows: Sequence[Row], number: int, gap: _Gap, before: Segment, after: Segment, step: int, limit: int
) -> tuple[_Gap, int]:
    """Return what a gap has in common with those of up to `limit` lines above or below it, and how many go on."""
    size, lines = max(before.size, after.size), 0
    while lines < limit:
        found = _next_line(rows, number, before, after, step)
        if found is None:
            break
        number = found
        widest = max(map(gap.common, _white(rows[number])), key=lambda one: one.width)
        if widest.width < COMMON * size:
            break
        gap, lines = widest, lines + 1
    return gap, lines


def _white(row: Row) -> Iterator[_Gap]:
    """Yield where a row has no text; what stands before its gaps and behind them may be another column's."""
    lefts = [-math.inf, *(one.right for one in row)]
    rights = [*(one.left for one in row), math.inf]
    return map(_Gap, lefts, rights)


def _next_line(rows: Sequence[Row], number: int, before: Segment, after: Segment, step: int) -> int | None:
    """Return the next row that has text where these two stand."""
    baseline, size = rows[number][0].baseline, max(before.size, after.size)
    for other in range(number + step, number + step * _LOOKED_AT, step):
        if not 0 <= other < len(rows) or abs(rows[other][0].baseline - baseline) > NEAR * size:
            return None
        if any(one.right > before.left and one.left < after.right for one in rows[other]):
            return other
    return None
