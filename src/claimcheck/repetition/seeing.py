"""Which lines of the pages of one host other origins hold too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from claimcheck.repetition.columns import Lines, distinct_in, numbered
from claimcheck.repetition.near import BandedLine, Group, near_groups, origins_of
from claimcheck.repetition.pages import Pages
from claimcheck.repetition.prints import Way
from claimcheck.repetition.sightings import ENOUGH_ORIGINS, Sightings, sightings_of

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

_BLOCKS = 32
"""Bits of the number of a block."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Lines that other origins hold too, by the strictest way in which they repeat; in order of page and block."""

    row: "Numbers"
    """The number of each among all lines."""
    group: "Numbers"
    """Which sighting it belongs to."""
    word_by_word: "Numbers"
    sightings: Sightings


_Held = tuple["Numbers", "Numbers"]
"""Lines that are repeated in one way, and the group of each, from 0."""


def seen_elsewhere(lines: Lines, origin: "Numbers", pages: Pages) -> Seen:
    """Return the lines that repeat; `origin` has a number for each page."""
    import numpy as np

    near, holding = _near(lines, origin, pages)
    ways = [_repeated(lines, origin, Way.EXACT), _repeated(lines, origin, Way.FOLDED), near]
    groups, count = _apart([ways[0], ways[1], holding])
    holders = np.concatenate([ways[0][0], ways[1][0], holding[0]])
    sightings = sightings_of(np.concatenate(groups), lines.page[holders], origin, count)
    before = count - _count(holding)
    groups[2] = near[1] + before
    rows = np.concatenate([rows for rows, _ in ways])
    way = np.repeat(np.arange(len(ways)), [len(rows) for rows, _ in ways])
    strictest = _strictest(lines, rows, way)
    return Seen(rows[strictest], np.concatenate(groups)[strictest], way[strictest] == 0, sightings)


def _strictest(lines: Lines, rows: "Numbers", way: "Numbers") -> "Numbers":
    """Return which of `rows` say of their block what holds: the first way, of blocks in their order."""
    import numpy as np

    place = (lines.page[rows] << _BLOCKS) | lines.block[rows].astype(np.int64)
    order = np.lexsort((way, place))
    ordered = place[order]
    new = np.ones(len(order), np.bool_)
    new[1:] = ordered[1:] != ordered[:-1]
    return order[new]


def _apart(held: list[_Held]) -> "tuple[list[Numbers], int]":
    """Number the groups of several ways one after another; return them, and how many there are."""
    groups, count = [], 0
    for rows, own in held:
        groups.append(own + count)
        count += _count((rows, own))
    return groups, count


def _count(held: _Held) -> int:
    return int(held[1].max()) + 1 if len(held[1]) else 0


def _repeated(lines: Lines, origin: "Numbers", way: Way) -> _Held:
    """Return the lines with a print that enough origins of their batch hold."""
    import numpy as np

    rows = lines.compared(way)
    groups = numbered(lines.key[rows], lines.batch[lines.page[rows]])
    # Most lines stand in one place only.
    often = np.bincount(groups)[groups] >= ENOUGH_ORIGINS if len(rows) else np.zeros(0, np.bool_)
    rows, groups = rows[often], numbered(groups[often])
    enough = distinct_in(groups, origin[lines.page[rows]], _count((rows, groups)))[groups] >= ENOUGH_ORIGINS
    return rows[enough], numbered(groups[enough])


def _near(lines: Lines, origin: "Numbers", pages: Pages) -> tuple[_Held, _Held]:
    """Return the near-duplicated lines with the group of each, and all lines that are in a group.

    A line that is in two groups belongs to the one of more origins.
    """
    heads = near_groups(_bands(lines, origin, pages, Way.HEAD), backwards=False)
    tails = near_groups(_bands(lines, origin, pages, Way.TAIL), backwards=True)
    groups = heads + tails
    best: dict[tuple[int, int], tuple[int, int, int]] = {}
    for number, group in enumerate(groups):
        size = origins_of(group)
        for line in group:
            place = int(lines.page[line.row]), int(lines.block[line.row])
            if place not in best or size > best[place][0]:
                best[place] = size, line.row, number
    belonging = {row: number for _, row, number in best.values()}
    return _held(belonging.items()), _held(_all(groups))


def _all(groups: list[Group]) -> Iterator[tuple[int, int]]:
    return chain.from_iterable(((line.row, number) for line in group) for number, group in enumerate(groups))


def _held(pairs: Any) -> _Held:
    import numpy as np

    found = np.array([*pairs], np.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]


def _bands(lines: Lines, origin: "Numbers", pages: Pages, way: Way) -> Iterator[list[BandedLine]]:
    """Yield the lines of each band that enough origins hold, in order of their pages."""
    bands: Mapping[int, list[BandedLine]] = {}
    bands = {}
    for row, band in zip(*map(list, _repeated(lines, origin, way)), strict=True):
        page = int(lines.page[row])
        line = BandedLine(int(row), pages.folded(page, int(lines.block[row])), int(origin[page]))
        bands.setdefault(int(band), []).append(line)
    yield from bands.values()
