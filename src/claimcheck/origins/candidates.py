"""Which pairs of documents are worth comparing, without comparing all.

An inverted index of shingles: all of a short document, one in eight of a long one. Each document then looks all its
shingles up, so that a short text inside a long one is found too, which MinHash signatures miss: they estimate how
alike two sets are, not how much of one lies in the other. All is done on columns: ten million shingles, a million
sentences' worth, take a second or two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.origins.copies import COPIED_FROM_WIRE, needed_share
from claimcheck.origins.fingerprint import Fingerprint

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

# ruff: noqa: PLC0415 - a run that reads nothing needs no numpy

SHORT = 400
"""Shingles of a document that is indexed whole. Half of a longer one leaves at least 25 sampled shingles on average."""

SAMPLED = 8
"""Of a longer one, one shingle in so many; a power of two, since a mask tells which."""

MOST_HOLDERS = 16
"""Documents that are remembered for one shingle. Of a thousand copies each still meets the first sixteen."""

_MARGIN = 0.6
"""Of the needed share, what the index must show for an exact comparison: a sample errs, by a third at most."""

_LEAST = _MARGIN * COPIED_FROM_WIRE
"""The least share that the index must ever show; most documents that share a phrase show less."""

_AT_ONCE = 1 << 20
"""Meetings of two documents over a shingle that are counted at once, as far as one document has no more."""

_BATCH = 256
"""Documents whose shingles are looked at together: many enough to be fast, few enough to take no memory."""

_BUCKETS = 1 << 24
"""For telling cheaply that no short document has a shingle."""


def candidate_pairs(prints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indexes, each pair at most twice, in an order that depends on the order of `prints` alone."""
    import numpy as np

    sizes = np.array([len(one.shingles) for one in prints], dtype=np.int64)
    if sizes.sum():
        meetings = _Meetings(*_lists(_rows(prints, sizes)))
        for first, last in meetings.stretches(len(prints)):
            for index, other, count in meetings.counted(first, last, sizes):
                if is_worthwhile(prints[index], prints[other], count):
                    yield index, other


def _step(size: int) -> int:
    return SAMPLED if size > SHORT else 1


def is_worthwhile(one: Fingerprint, other: Fingerprint, count: int) -> bool:
    """Tell whether so many shingles of `one` that lead to `other` may be enough of them."""
    needed = needed_share(one, other) * min(len(one.shingles), len(other.shingles))
    return count * _step(len(other.shingles)) >= _MARGIN * needed


def _rows(prints: Sequence[Fingerprint], sizes: "Numbers") -> "tuple[Numbers, Numbers, Numbers]":
    """Return (shingle, document, whether it is indexed) of all shingles that may be looked up with success."""
    import numpy as np

    short = sizes <= SHORT
    held_by_short = np.zeros(_BUCKETS, dtype=bool)
    for index in np.flatnonzero(short).tolist():
        held_by_short[numbers_of(prints[index]) % np.uint32(_BUCKETS)] = True
    parts = []
    for first in range(0, len(prints), _BATCH):
        shingles = np.concatenate([numbers_of(one) for one in prints[first : first + _BATCH]])
        documents = np.repeat(
            np.arange(first, min(first + _BATCH, len(prints))), sizes[first : first + _BATCH]
        )
        indexed = short[documents] | (shingles % np.uint32(SAMPLED) == 0)
        kept = indexed | held_by_short[shingles % np.uint32(_BUCKETS)]
        parts.append((shingles[kept], documents[kept], indexed[kept]))
    shingles, documents, indexed = (np.concatenate(column) for column in zip(*parts, strict=True))
    return shingles, documents, indexed


def numbers_of(one: Fingerprint) -> "Numbers":
    """Return the shingles of a document as a column."""
    import numpy as np

    return np.frombuffer(one.shingles, dtype=np.uint32)


def _lists(rows: "tuple[Numbers, Numbers, Numbers]") -> "tuple[Numbers, Numbers, Numbers, Numbers, Numbers]":
    """Return who looks up which list, by document, and the lists: where each begins, its length, and its documents."""
    import numpy as np

    order = np.argsort(rows[0], kind="stable")
    shingles, documents, indexed = (column[order] for column in rows)
    begins = np.concatenate([[True], shingles[1:] != shingles[:-1]])
    lists = np.cumsum(begins) - 1
    before = np.cumsum(indexed) - indexed
    rank = before - before[begins][lists]
    held = indexed & (rank < MOST_HOLDERS)
    lengths = np.bincount(lists[held], minlength=int(begins.sum()))
    alone = (lengths == 1) & (np.bincount(lists) == 1)  # of which nobody else has anything
    asking = ~alone[lists] & (lengths > 0)[lists]
    documents_asking, lists_asked = documents[asking], lists[asking]
    order = np.argsort(documents_asking, kind="stable")
    return documents_asking[order], lists_asked[order], np.cumsum(lengths) - lengths, lengths, documents[held]


@dataclass(frozen=True, slots=True)
class _Meetings:
    """Documents that meet over a shingle: each that looks one up, and each in its list."""

    documents: "Numbers"
    """Of each look-up, ascending."""
    lists: "Numbers"
    """Which list is looked up."""
    starts: "Numbers"
    lengths: "Numbers"
    holders: "Numbers"
    """The documents of all lists, one list after another."""

    def stretches(self, count: int) -> Iterator[tuple[int, int]]:
        """Cut the look-ups of `count` documents into stretches of whole documents."""
        import numpy as np

        met = np.cumsum(self.lengths[self.lists])
        ends = np.searchsorted(self.documents, np.arange(count), side="right")
        first = reached = 0
        for end in ends.tolist():
            if end > first and met[end - 1] - reached >= _AT_ONCE:
                yield first, end
                first, reached = end, int(met[end - 1])
        if first < len(self.lists):
            yield first, len(self.lists)

    def counted(self, first: int, last: int, sizes: "Numbers") -> Iterator[tuple[int, int, int]]:
        """Yield (document, other, shingles that lead there) in order, but for those that are certainly too few."""
        import numpy as np

        lists = self.lists[first:last]
        lengths = self.lengths[lists]
        ends = np.cumsum(lengths)
        within = np.arange(int(ends[-1])) - np.repeat(ends - lengths, lengths)
        others = self.holders[np.repeat(self.starts[lists], lengths) + within]
        documents = np.repeat(self.documents[first:last], lengths)
        pairs = documents * len(sizes) + others
        bucket = pairs % _AT_ONCE
        least = _LEAST * np.minimum(sizes[documents], sizes[others])
        enough = (np.bincount(bucket)[bucket] * SAMPLED >= least) & (documents != others)
        for pair, count in zip(
            *map(np.ndarray.tolist, np.unique(pairs[enough], return_counts=True)), strict=True
        ):
            document, other = divmod(pair, len(sizes))
            if count * SAMPLED >= _LEAST * min(sizes[document], sizes[other]):
                yield document, other, count
