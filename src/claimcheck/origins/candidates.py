"""Which pairs of documents are worth comparing, without comparing all.

An inverted index of shingles: all of a short document, one in eight of a long one. Each document then looks all its
shingles up, so that a short text inside a long one is found too, which MinHash signatures miss: they estimate how
alike two sets are, not how much of one lies in the other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from claimcheck.origins.copies import COPIED_FROM_WIRE, needed_share
from claimcheck.origins.fingerprint import Fingerprint

SHORT = 400
"""Shingles of a document that is indexed whole. Half of a longer one leaves at least 25 sampled shingles on average."""

SAMPLED = 8

MOST_HOLDERS = 16
"""Documents that are remembered for one shingle. Of a thousand copies each still meets the first sixteen."""

_MARGIN = 0.6
"""Of the needed share, what the index must show for an exact comparison: a sample errs, by a third at most."""

_LEAST = _MARGIN * COPIED_FROM_WIRE
"""The least share that the index must ever show; most documents that share a phrase show less."""


def candidate_pairs(prints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indexes, each pair at most twice, in an order that depends on the order of `prints` alone."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for index, one in enumerate(prints):
        for shingle in _indexed(one):
            if len(holders[shingle]) < MOST_HOLDERS:
                holders[shingle].append(index)
    sizes = [len(one.shingles) for one in prints]
    for index, one in enumerate(prints):
        met = chain.from_iterable(filter(None, map(holders.get, one.shingles)))
        yield from _worthwhile(prints, sizes, index, Counter(met))


def _step(size: int) -> int:
    return SAMPLED if size > SHORT else 1


def _indexed(one: Fingerprint) -> Iterator[int]:
    step = _step(len(one.shingles))
    return (shingle for shingle in one.shingles if shingle % step == 0)


def _worthwhile(
    prints: Sequence[Fingerprint], sizes: Sequence[int], index: int, shared: Counter[int]
) -> Iterator[tuple[int, int]]:
    size = sizes[index]
    for other, count in sorted(shared.items()):
        if count * SAMPLED < _LEAST * min(size, sizes[other]) or other == index:
            continue
        needed = needed_share(prints[index], prints[other]) * min(size, sizes[other])
        if count * _step(sizes[other]) >= _MARGIN * needed:
            yield index, other
