"""Which documents are copies of which, kept while documents come and go.

Whether two documents meet rests on them, and on who else holds their shingles: of the thousand that hold one, the first
few are remembered (see `candidates`). So where ten documents change, these are looked at: the pairs of the ten, and of
those that come into a list of holders, or leave it, because one of the ten went or came.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any

from claimcheck.origins import candidates
from claimcheck.origins.candidates import candidate_pairs, is_worthwhile, numbers_of
from claimcheck.origins.copies import are_copies
from claimcheck.origins.fingerprint import Fingerprint

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

Pairs = AbstractSet[tuple[str, str]]
"""Ids of copies: the first has met the second in a list of holders."""

_BATCH = 256
"""Documents whose shingles are looked at together; what is in hand then fits into the processor's cache."""

_BUCKETS = 1 << 20
"""For telling cheaply that a shingle is none of those that are looked for."""


def copy_pairs(prints: Sequence[Fingerprint]) -> Pairs:
    """Return all pairs of copies. The order of `prints` does not matter."""
    ordered = sorted(prints, key=lambda one: one.id)
    return {
        (ordered[one].id, ordered[other].id)
        for one, other in candidate_pairs(ordered)
        if are_copies(ordered[one], ordered[other])
    }


def changed_pairs(
    before: Pairs, stayed: Sequence[Fingerprint], went: Sequence[Fingerprint], came: Sequence[Fingerprint]
) -> Pairs:
    """Return what `copy_pairs` does of those that stayed and came.

    Args:
        before: What it returned of those that stayed and went.
        stayed: As they were.
        went: One may have come again, as it is now.
        came: As they are now.
    """
    changed = {one.id for one in (*went, *came)}
    held = {(one, other) for one, other in before if one not in changed and other not in changed}
    look = _Look(stayed, went, came)
    moved = look.moved()
    found = {
        (one.id, other.id)
        for one, other, count in look.met(moved)
        if is_worthwhile(one, other, count) and are_copies(one, other)
    }
    moved_ids = {look.prints[number].id for number in moved.tolist()}
    return {(one, other) for one, other in held if other not in moved_ids} | found


_Rows = tuple["Numbers", "Numbers"]
"""Shingles, and the numbers of documents that hold them."""


class _Look:
    """Documents that stayed, went and came, numbered in order of their ids."""

    def __init__(
        self, stayed: Sequence[Fingerprint], went: Sequence[Fingerprint], came: Sequence[Fingerprint]
    ) -> None:
        import numpy as np

        marked = [(one.id, mark, one) for mark, some in enumerate((stayed, went, came)) for one in some]
        marked.sort(key=lambda it: it[:2])
        self.prints = [one for *_, one in marked]
        marks = np.array([mark for _, mark, _ in marked], np.int64)
        self._sizes = np.array([len(one.shingles) for one in self.prints], np.int64)
        self._stayed, self._went, self._came = (np.flatnonzero(marks == mark) for mark in range(3))

    def moved(self) -> "Numbers":
        """Return the documents which stayed, but not in every list of holders."""
        import numpy as np

        changed = np.concatenate([self._went, self._came])
        shingles = self._shingles(changed)
        staying = self._holding(shingles, self._stayed)
        before, after = (
            _joined(self._lists(_both(staying, self._holding(shingles, some))))
            for some in (self._went, self._came)
        )
        touched = np.unique(np.setxor1d(before, after, assume_unique=True) & 0xFFFFFFFF).astype(np.int64)
        return np.setdiff1d(touched, changed)

    def met(self, moved: "Numbers") -> Iterator[tuple[Fingerprint, Fingerprint, int]]:
        """Yield (one, other, shingles): other stands in so many of one's lists, and one of the two is new there."""
        import numpy as np

        new = np.concatenate([moved, self._came])
        rows = self._holding(self._shingles(new), np.concatenate([self._stayed, self._came]))
        lists = self._lists(rows)
        is_new = np.isin(lists[1], new)
        coming = np.isin(rows[1], self._came)
        met = (
            _meetings(rows, _chosen(lists, is_new)),
            _meetings(_chosen(rows, coming), _chosen(lists, ~is_new)),
        )
        pairs, counts = np.unique(np.concatenate(met), return_counts=True)
        for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
            one, other = pair >> 32, pair & 0xFFFFFFFF
            if one != other:
                yield self.prints[one], self.prints[other], count

    def _shingles(self, documents: "Numbers") -> "Numbers":
        """Return the distinct shingles of some documents, ascending."""
        import numpy as np

        columns = [numbers_of(self.prints[number]) for number in documents.tolist()]
        return np.unique(np.concatenate([np.zeros(0, np.uint32), *columns]))

    def _holding(self, shingles: "Numbers", documents: "Numbers") -> _Rows:
        """Return who of some documents holds which of `shingles`."""
        import numpy as np

        wanted = np.zeros(_BUCKETS, np.bool_)
        wanted[shingles % np.uint32(_BUCKETS)] = True
        parts: list[_Rows] = [(np.zeros(0, np.uint32), np.zeros(0, np.int64))]
        for first in range(0, len(documents), _BATCH):
            some = documents[first : first + _BATCH]
            held = np.concatenate([numbers_of(self.prints[number]) for number in some.tolist()])
            maybe = np.flatnonzero(wanted[held & np.uint32(_BUCKETS - 1)])
            maybe = maybe[np.isin(held[maybe], shingles)]
            ends = np.cumsum(self._sizes[some])
            parts.append((held[maybe], some[np.searchsorted(ends, maybe, side="right")]))
        return np.concatenate([one for one, _ in parts]), np.concatenate([other for _, other in parts])

    def _lists(self, rows: _Rows) -> _Rows:
        """Return who is remembered for which shingle: the first few of those that are indexed by it."""
        import numpy as np

        shingles, documents = rows
        indexed = (self._sizes[documents] <= candidates.SHORT) | (
            shingles % np.uint32(candidates.SAMPLED) == 0
        )
        shingles, documents = shingles[indexed], documents[indexed]
        order = np.lexsort((documents, shingles))
        shingles, documents = shingles[order], documents[order]
        place = np.arange(len(shingles)) - np.searchsorted(shingles, shingles)
        first = place < candidates.MOST_HOLDERS
        return shingles[first], documents[first]


def _both(one: _Rows, other: _Rows) -> _Rows:
    import numpy as np

    return np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])


def _chosen(rows: _Rows, which: "Numbers") -> _Rows:
    return rows[0][which], rows[1][which]


def _joined(rows: _Rows) -> "Numbers":
    """Return each row as one number."""
    import numpy as np

    return (rows[0].astype(np.int64) << 32) | rows[1]


def _meetings(asking: _Rows, lists: _Rows) -> "Numbers":
    """Return each meeting over a shingle, of one that asks and one of its list, which are sorted, as one number."""
    import numpy as np

    first, last = (np.searchsorted(lists[0], asking[0], side) for side in ("left", "right"))
    lengths = last - first
    ends = np.cumsum(lengths)
    within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - lengths, lengths)
    others = lists[1][np.repeat(first, lengths) + within]
    met: Numbers = (np.repeat(asking[1], lengths) << 32) | others
    return met


def grouped(ids: Iterable[str], pairs: Pairs) -> dict[str, str]:
    """Return the smallest id of the group of each; documents that hang together by pairs are one group."""
    parents = {one: one for one in ids}

    def root(one: str) -> str:
        while parents[one] != one:
            parents[one] = parents[parents[one]]
            one = parents[one]
        return one

    for pair in pairs:
        low, high = sorted(map(root, pair))
        parents[high] = low
    return {one: root(one) for one in parents}
