"""Columns of several pages as rows with room before and after each page, so that no window reaches into another."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.pieces import Column, Indexes, running

ROOM = 41
"""Places before and after each page at which no block stands: one more than the widest window holds."""


@dataclass(frozen=True, slots=True)
class PageRows:
    """Where the blocks of some pages stand, one page after the other."""

    starts: Indexes
    """The first block of each page."""
    stops: Indexes
    numbers: Indexes
    """The page of each block."""
    at: Indexes
    """Where in its page each block stands, from 0."""
    places: Indexes | slice
    """Where each block stands in a row with room."""

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.at)

    def spread(self, of_pages: Sequence[int] | Indexes) -> Indexes:
        """Return for each block what its page has."""
        return np.asarray(of_pages).take(self.numbers)

    def laid(self, rows: Sequence[NDArray[np.generic]], edges: Sequence[int]) -> Column:
        """Return `rows` with their edges in the room around the pages."""
        found = np.empty((len(rows), len(self) + ROOM * (len(self.starts) + 1)), np.int32)
        found[:] = np.array(edges, np.int32)[:, None]
        found[:, self.places] = rows
        return found

    def seen(self, rows: Column, step: int) -> Column:
        """Return what stands so many steps after each block in `rows` with room."""
        if isinstance(self.places, slice):
            return rows[:, self.places.start + step : self.places.stop + step]  # no number is copied
        return rows.take(self.places + step, axis=1)


def page_rows(sizes: Sequence[int]) -> PageRows:
    """Return the rows of pages that have so many blocks each."""
    bounds = running(np.array(sizes, np.int64))
    numbers = np.arange(len(sizes)).repeat(sizes)
    blocks = np.arange(len(numbers))
    places = blocks + ROOM * (numbers + 1) if len(sizes) > 1 else slice(ROOM, ROOM + len(blocks))
    return PageRows(bounds[:-1], bounds[1:], numbers, blocks - bounds.take(numbers), places)
