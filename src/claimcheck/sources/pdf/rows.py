"""Rows of a table: lines whose cells begin or end where those of the line above or below do.

One line with wide gaps is none: it may be badly justified, or a form. What wraps within a cell comes out as a line of
its own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.sources.pdf.geometry import Line, Segment

ALIGNED = 3.0
"""Points within which edges of cells are one."""

_YEAR = re.compile(r"(?:19|20)\d\d[/–-]?(?:\d\d){0,2}")
_FIGURE = re.compile(r"\d")


def with_rows(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield the lines in runs: whether they are rows of a table, and the lines."""
    flags = [_is_row(lines, index) for index in range(len(lines))]
    numbered = zip(flags, lines, strict=True)
    for is_table, run in groupby(numbered, key=lambda pair: pair[0]):
        yield is_table, [line for _, line in run]


def cells(line: Line) -> str:
    """Return the cells of a row with a tab between them."""
    return "\t".join(segment.text for segment in line.segments)


def is_head(rows: Sequence[Line]) -> bool:
    """Tell whether the first of the rows names the columns: no figures but years, unlike the row below it."""
    return len(rows) > 1 and not _has_figures(rows[0]) and _has_figures(rows[1])


def _has_figures(row: Line) -> bool:
    return any(_FIGURE.search(cell.text) and not _YEAR.fullmatch(cell.text.strip()) for cell in row.segments)


def _is_row(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if len(line.segments) == 1:
        return False
    near = (lines[other] for other in (index - 1, index + 1) if 0 <= other < len(lines))
    return any(_aligned(line, other) for other in near)


def _aligned(one: Line, other: Line) -> bool:
    """Cells after the first in one column: the first begin alike in any text."""
    return any(_share_edge(cell, peer) for cell in one.segments[1:] for peer in other.segments[1:])


def _share_edge(cell: Segment, peer: Segment) -> bool:
    """Cells of words begin alike; figures may also end alike or be centred. So do the last words of justified lines."""
    if abs(cell.left - peer.left) <= ALIGNED:
        return True
    if not (_FIGURE.search(cell.text) and _FIGURE.search(peer.text)):
        return False
    centred = abs(cell.left + cell.right - peer.left - peer.right) <= 2 * ALIGNED
    return centred or abs(cell.right - peer.right) <= ALIGNED
