"""Who holds a line: origins, not documents, so that copies of one story count once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.repetition.columns import distinct_in

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

ENOUGH_ORIGINS = 3
"""Distinct origins that hold a line of the site; two may quote each other."""


@dataclass(frozen=True, slots=True)
class Sightings:
    """Groups of lines that are one, each held by enough origins; a column has a number for each group."""

    origins: "Numbers"
    """How many distinct origins hold it."""
    first: "Numbers"
    """The first page that does."""
    first_origin: "Numbers"
    """Its origin."""
    second: "Numbers"
    """The first page of another origin."""

    def elsewhere(self, group: int, origin: int) -> int:
        """Return the first page of another origin than `origin` that holds a line."""
        held = self.second if self.first_origin[group] == origin else self.first
        return int(held[group])


def sightings_of(groups: "Numbers", pages: "Numbers", origin: "Numbers", count: int) -> Sightings:
    """Return who holds each of `count` groups: `pages` those of `groups`, and `origin` has that of each page."""
    import numpy as np

    order = np.lexsort((pages, groups))
    groups, pages = groups[order], pages[order]
    first = _firsts(groups, pages, count)
    first_origin = origin[first]
    others = origin[pages] != first_origin[groups]
    second = _firsts(groups[others], pages[others], count)
    return Sightings(distinct_in(groups, origin[pages], count), first, first_origin, second)


def _firsts(groups: "Numbers", values: "Numbers", count: int) -> "Numbers":
    """Return the first value of each group; `groups` ascend, and each has one."""
    import numpy as np

    return values[np.searchsorted(groups, np.arange(count))]
