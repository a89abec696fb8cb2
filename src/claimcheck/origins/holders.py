"""Which of many documents hold some shingles: all documents are looked at, a few at a time.

Observation: the shingles of a million sentences are sixty megabytes. To lay them out in one column takes longer than to
look for those of ten documents in them, where what is in hand stays in the processor's cache.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.origins import candidates
from claimcheck.origins.fingerprint import Fingerprint

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

_AT_ONCE = 256
"""Documents that are looked at together."""

_BUCKETS = 1 << 20
"""For telling cheaply that a shingle is none of those that are looked for; a power of two, for a mask is quicker."""

Rows = tuple["Numbers", "Numbers"]
"""Shingles, and the numbers of documents that hold them."""


class Holders:
    """Documents by their places among all."""

    def __init__(self, prints: Sequence[Fingerprint]) -> None:
        import numpy as np

        self._prints = prints
        self._sizes = np.array([len(one.shingles) for one in prints], np.int64)

    def holding(self, shingles: "Numbers") -> Rows:
        """Return who holds which of `shingles`, which ascend."""
        wanted = _Wanted(shingles)
        return _joined(
            (column[found], first + _owners(found, sizes))
            for first, column, sizes in self._stretches()
            for found in (wanted.places_in(column),)
        )

    def indexed_by(self, shingles: "Numbers", most: int) -> Rows:
        """Return who is indexed by which of `shingles`, which ascend; of each at least the first `most`."""
        return _joined(self._indexed_by(_Wanted(shingles), most))

    def index_of(self, number: int) -> "Numbers":
        """Return the shingles by which a document is indexed."""
        column = candidates.numbers_of(self._prints[number])
        return column[_indexed(column, self._sizes[number : number + 1])]

    def _indexed_by(self, wanted: "_Wanted", most: int) -> Iterator[Rows]:
        for first, column, sizes in self._stretches():
            places = _indexed(column, sizes)
            found = places[wanted.places_in(column[places])]
            if len(found):
                yield column[found], first + _owners(found, sizes)
                wanted.drop_often_found(column[found], most)

    def _stretches(self) -> Iterator[tuple[int, "Numbers", "Numbers"]]:
        """Yield the first of some documents, their shingles in a column, and how many each has."""
        import numpy as np

        for first in range(0, len(self._prints), _AT_ONCE):
            some = [one.shingles for one in self._prints[first : first + _AT_ONCE]]
            yield first, np.frombuffer(b"".join(some), np.uint32), self._sizes[first : first + _AT_ONCE]


class _Wanted:
    """Shingles that are looked for."""

    def __init__(self, shingles: "Numbers") -> None:
        import numpy as np

        self._shingles = shingles
        self._found = np.zeros(len(shingles), np.int64)
        """How often each was."""
        self._buckets = np.zeros(_BUCKETS, np.bool_)
        self._buckets[_bucket(shingles)] = True

    def places_in(self, column: "Numbers") -> "Numbers":
        """Return where in a column one of them stands."""
        import numpy as np

        maybe = np.flatnonzero(self._buckets[_bucket(column)])
        return maybe[are_among(column[maybe], self._shingles)]

    def drop_often_found(self, found: "Numbers", most: int) -> None:
        """Look no more for those that were found `most` times; `found` were now."""
        import numpy as np

        self._found += np.bincount(np.searchsorted(self._shingles, found), minlength=len(self._shingles))
        left = self._found < most
        if not left.all():
            self._buckets[_bucket(self._shingles)] = False
            self._shingles, self._found = self._shingles[left], self._found[left]
            self._buckets[_bucket(self._shingles)] = True


def are_among(some: "Numbers", shingles: "Numbers") -> "Numbers":
    """Tell of each of `some` whether it is one of `shingles`, which ascend."""
    import numpy as np

    if not len(shingles):
        return np.zeros(len(some), np.bool_)
    at = np.minimum(np.searchsorted(shingles, some), len(shingles) - 1)
    told: Numbers = shingles[at] == some
    return told


def _bucket(shingles: "Numbers") -> "Numbers":
    import numpy as np

    numbers: Numbers = shingles & np.uint32(_BUCKETS - 1)
    return numbers


def _indexed(column: "Numbers", sizes: "Numbers") -> "Numbers":
    """Return where in a column those stand that its documents are indexed by, which have so many shingles each."""
    import numpy as np

    told = column & np.uint32(candidates.SAMPLED - 1) == 0
    short = sizes <= candidates.SHORT
    if short.any():
        told |= np.repeat(short, sizes)
    return np.flatnonzero(told)


def _owners(places: "Numbers", sizes: "Numbers") -> "Numbers":
    """Return whose shingles stand at some places of a column of documents that have so many each."""
    import numpy as np

    return np.searchsorted(np.cumsum(sizes), places, side="right")


def _joined(rows: Iterable[Rows]) -> Rows:
    import numpy as np

    shingles, documents = zip(*rows, (np.zeros(0, np.uint32), np.zeros(0, np.int64)), strict=True)
    return np.concatenate(shingles), np.concatenate(documents)
