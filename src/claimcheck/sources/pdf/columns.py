"""The order in which a page is read: what runs across it, then its columns, left before right.

Observation: two columns of prose leave a gutter that no line crosses but titles, figures and tables set across the
page. A table leaves gutters too, but its cells are short or figures; read by columns its rows would fall apart. So a
gutter counts only where both sides look like prose. The cost: a page set in columns of three or four words (a
newspaper's narrowest) is read across.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from claimcheck.sources.pdf.geometry import Segment, share_baseline
from claimcheck.sources.pdf.scripts import is_close, reads_leftward

COLUMN_LINES = 4
"""Lines from which on segments above one another are a column."""

COLUMN_CHARACTERS = 18
"""Of the middle line of a column of prose; half as many where the script has no blanks."""

DIGITS = 0.3
"""Share of the characters of a column that may be digits."""

CROSSING = 0.5
"""Segments across a gutter, per segment beside it."""

_EDGE = 4.0
"""Points within which lines of one column begin."""
_OVERLAP = 2.0
"""Points that a segment may reach into the gutter."""
_CANDIDATES = 12
_DEPTH = 4

Region = list[Segment]
"""Segments that are read row by row."""


def reading_order(segments: Sequence[Segment], depth: int = 0) -> Iterator[Region]:
    """Yield the regions of a page in the order in which they are read."""
    gutter = _gutter(segments) if depth < _DEPTH else None
    if gutter is None:
        if segments:
            yield list(segments)
        return
    highest_first = sorted(segments, key=lambda one: (-one.baseline, one.left))
    for crossing, band in groupby(highest_first, key=lambda one: _crosses(one, gutter)):
        if crossing:
            yield list(band)
        else:
            yield from _beside(list(band), gutter, depth)


def _beside(band: Region, gutter: float, depth: int) -> Iterator[Region]:
    """A band between two lines that cross the gutter: columns, or the rows of a table."""
    left = [one for one in band if one.left < gutter - _OVERLAP]
    right = [one for one in band if one.left >= gutter - _OVERLAP]
    if left and right and _is_table(left, right):
        yield band
        return
    leftward = reads_leftward("".join(one.text for one in band))
    for side in (right, left) if leftward else (left, right):
        yield from reading_order(side, depth + 1)


def _is_table(left: Region, right: Region) -> bool:
    """Rows whose cells share a baseline, of which one side is no prose."""
    if _is_prose(left) and _is_prose(right):
        return False
    shared = sum(any(share_baseline(one, other) for other in right) for one in left)
    return 2 * shared > len(left)


def _gutter(segments: Sequence[Segment]) -> float | None:
    """Return the left edge of the column that begins behind the gutter which the fewest lines cross."""
    found = ((crossing, edge) for edge in _edges(segments) for crossing in _crossings(segments, edge))
    return min(found, default=(0, None))[1]


def _edges(segments: Sequence[Segment]) -> Iterator[float]:
    """Yield the places where lines begin most often."""
    beginning: defaultdict[int, list[float]] = defaultdict(list)
    for one in segments:
        beginning[round(one.left / _EDGE)].append(one.left)
    frequent = sorted(beginning.values(), key=lambda lefts: (-len(lefts), lefts))
    yield from (min(lefts) for lefts in frequent[:_CANDIDATES] if len(lefts) >= COLUMN_LINES)


def _crossings(segments: Sequence[Segment], gutter: float) -> Iterator[int]:
    """Yield how many segments cross the gutter, if it is one."""
    left = [one for one in segments if one.right <= gutter + _OVERLAP]
    right = [one for one in segments if one.left >= gutter - _OVERLAP]
    crossing = len(segments) - len(left) - len(right)
    if crossing <= CROSSING * min(len(left), len(right)) and _is_column(left) and _is_column(right):
        yield crossing


def _crosses(segment: Segment, gutter: float) -> bool:
    return segment.left < gutter - _OVERLAP and segment.right > gutter + _OVERLAP


def _is_column(side: Sequence[Segment]) -> bool:
    return len(side) >= COLUMN_LINES and _is_prose(side)


def _is_prose(side: Sequence[Segment]) -> bool:
    text = "".join(one.text for one in side)
    enough = COLUMN_CHARACTERS // 2 if is_close(text) else COLUMN_CHARACTERS
    return median(len(one.text) for one in side) >= enough and sum(map(str.isdigit, text)) <= DIGITS * len(
        text
    )
