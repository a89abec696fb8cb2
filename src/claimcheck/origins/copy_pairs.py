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
from claimcheck.origins.holders import Holders, Rows, are_among

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

Pairs = AbstractSet[tuple[str, str]]
"""Ids of copies: the first has met the second in a list of holders."""


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


_STAYED, _WENT, _CAME = range(3)

_BITS = 32
_NUMBER = (1 << _BITS) - 1
"""Where two numbers are written as one: of the second."""


class _Look:
    """Documents that stayed, went and came, numbered in order of their ids, and who holds what is asked for."""

    def __init__(
        self, stayed: Sequence[Fingerprint], went: Sequence[Fingerprint], came: Sequence[Fingerprint]
    ) -> None:
        import numpy as np

        marked = [(one.id, mark, one) for mark, some in enumerate((stayed, went, came)) for one in some]
        marked.sort(key=lambda it: it[:2])
        self.prints = [one for *_, one in marked]
        self._marks = np.array([mark for _, mark, _ in marked], np.int64)
        self._holders = Holders(self.prints)
        self._asked = _none()
        """Shingles of which it is known who is indexed by them, in ascending order."""
        self._index: Rows = _none(), np.zeros(0, np.int64)
        """Who is."""

    def moved(self) -> "Numbers":
        """Return the documents which stayed, but not in every list of holders."""
        import numpy as np

        changed = np.flatnonzero(self._marks != _STAYED)
        # Of those that came all are asked for later: one look at all documents tells of both.
        self._ask(_together(map(self._shingles, changed.tolist())))
        rows = self._indexed_by(self._differing(changed))
        before, after = (
            _joined(_first_of(_chosen(rows, self._marks[rows[1]] != mark))) for mark in (_CAME, _WENT)
        )
        touched = np.unique(np.setxor1d(before, after, assume_unique=True) & _NUMBER).astype(np.int64)
        return np.setdiff1d(touched, changed)

    def met(self, moved: "Numbers") -> Iterator[tuple[Fingerprint, Fingerprint, int]]:
        """Yield (one, other, shingles): other stands in so many of one's lists, and one of the two is new there."""
        import numpy as np

        came = np.flatnonzero(self._marks == _CAME)
        new = np.concatenate([moved, came])
        rows = self._indexed_by(_together(map(self._shingles, new.tolist())))
        lists = _first_of(_chosen(rows, self._marks[rows[1]] != _WENT))
        is_new = np.isin(lists[1], new)
        asking = self._holders.holding(np.unique(lists[0][is_new]))
        asking = _chosen(asking, self._marks[asking[1]] != _WENT)
        coming = list(map(self._shingles, came.tolist()))
        met = (
            _meetings(asking, _chosen(lists, is_new)),
            _meetings(
                (np.concatenate([_none(), *coming]), np.repeat(came, list(map(len, coming)))),
                _chosen(lists, ~is_new),
            ),
        )
        pairs, counts = np.unique(np.concatenate(met), return_counts=True)
        for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
            one, other = pair >> _BITS, pair & _NUMBER
            if one != other:
                yield self.prints[one], self.prints[other], count

    def _differing(self, changed: "Numbers") -> "Numbers":
        """Return the shingles for which other documents are indexed now: of one that is longer by a line, its own."""
        import numpy as np

        by_id: dict[str, list[Numbers]] = {}
        for number in changed.tolist():
            by_id.setdefault(self.prints[number].id, []).append(self._holders.index_of(number))
        return _together(np.setxor1d(its[0], its[1]) if len(its) > 1 else its[0] for its in by_id.values())

    def _shingles(self, number: int) -> "Numbers":
        return numbers_of(self.prints[number])

    def _indexed_by(self, shingles: "Numbers") -> Rows:
        """Return who is indexed by which of `shingles`, which ascend; of each as many as may be remembered for it."""
        self._ask(shingles)
        return _chosen(self._index, are_among(self._index[0], shingles))

    def _ask(self, shingles: "Numbers") -> None:
        """Find out who is indexed by those of `shingles` that were not asked for."""
        import numpy as np

        new = np.setdiff1d(shingles, self._asked, assume_unique=True)
        if len(new):
            # Whichever of those that changed are left out, nobody is remembered behind so many.
            most = candidates.MOST_HOLDERS + int(np.count_nonzero(self._marks != _STAYED))
            found = zip(self._index, self._holders.indexed_by(new, most), strict=True)
            shingles, documents = map(np.concatenate, found)
            self._index = shingles, documents
            self._asked = np.union1d(self._asked, new)


def _together(lists: "Iterable[Numbers]") -> "Numbers":
    """Return the shingles that are in one of some lists, in ascending order."""
    import numpy as np

    return np.unique(np.concatenate([_none(), *lists]))


def _first_of(rows: Rows) -> Rows:
    """Return who is remembered for which shingle: the first few of those that are indexed by it."""
    import numpy as np

    order = np.lexsort((rows[1], rows[0]))
    shingles, documents = _chosen(rows, order)
    place = np.arange(len(shingles)) - np.searchsorted(shingles, shingles)
    return _chosen((shingles, documents), place < candidates.MOST_HOLDERS)


def _none() -> "Numbers":
    import numpy as np

    return np.zeros(0, np.uint32)


def _chosen(rows: Rows, which: "Numbers") -> Rows:
    return rows[0][which], rows[1][which]


def _joined(rows: Rows) -> "Numbers":
    """Return each row as one number."""
    import numpy as np

    return (rows[0].astype(np.int64) << _BITS) | rows[1]


def _meetings(asking: Rows, lists: Rows) -> "Numbers":
    """Return each meeting over a shingle, of one that asks and one of its list, which are sorted, as one number."""
    import numpy as np

    first, last = (np.searchsorted(lists[0], asking[0], side) for side in ("left", "right"))
    lengths = last - first
    ends = np.cumsum(lengths)
    within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - lengths, lengths)
    others = lists[1][np.repeat(first, lengths) + within]
    met: Numbers = (np.repeat(asking[1], lengths) << _BITS) | others
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
