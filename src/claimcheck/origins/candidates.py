"""Which pairs of documents are worth comparing, without comparing all.

An inverted index of shingles: all of a short document, one in eight of a long one. Each document then looks all its
shingles up, so that a short text inside a long one is found too, which MinHash signatures miss: they estimate how
alike two sets are, not how much of one lies in the other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.origins.copies import needed_share
from claimcheck.origins.fingerprint import Fingerprint

SHORT = 400
"""Shingles of a document that is indexed whole. Half of a longer one leaves at least 25 sampled shingles on average."""

SAMPLED = 8

MOST_HOLDERS = 16
"""Documents that are remembered for one shingle. Of a thousand copies each still meets the first sixteen."""

_MARGIN = 0.6
"""Of the needed share, what the index must show for an exact comparison: a sample errs, by a third at most."""


def candidate_pairs(prints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indexes, each pair at most twice, in an order that depends on the order of `prints` alone."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for index, one in enumerate(prints):
        for shingle in _indexed(one):
            if len(holders[shingle]) < MOST_HOLDERS:
                holders[shingle].append(index)
    for index, one in enumerate(prints):
        shared: Counter[int] = Counter()
        for shingle in one.shingles:
            if shingle in holders:
                shared.update(holders[shingle])
        yield from _worthwhile(prints, index, shared)


def _indexed(one: Fingerprint) -> Iterator[int]:
    step = SAMPLED if len(one.shingles) > SHORT else 1
    return (shingle for shingle in one.shingles if shingle % step == 0)


def _worthwhile(prints: Sequence[Fingerprint], index: int, shared: Counter[int]) -> Iterator[tuple[int, int]]:
    for other, count in sorted(shared.items()):
        smaller = min(len(prints[index].shingles), len(prints[other].shingles))
        step = SAMPLED if len(prints[other].shingles) > SHORT else 1
        if other != index and count * step >= _MARGIN * needed_share(prints[index], prints[other]) * smaller:
            yield index, other
