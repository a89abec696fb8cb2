"""Pairs worth comparing, by columns, are those that counting one shingle after another gives."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.origins import Fingerprint, candidates
from claimcheck.origins.candidates import candidate_pairs
from claimcheck.origins.copies import needed_share

SMALL: Any = {"SHORT": 6, "SAMPLED": 2, "MOST_HOLDERS": 2, "_AT_ONCE": 4, "_BUCKETS": 8, "_BATCH": 2}
"""Limits that a handful of documents reaches."""

PRINTS = st.lists(
    st.tuples(st.sampled_from([None, "wire"]), st.sets(st.integers(0, 24), max_size=14)), max_size=9
)


def slow_pairs(prints: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Count one shingle after another."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for index, one in enumerate(prints):
        for shingle in one.shingles:
            if shingle % step(one) == 0 and len(holders[shingle]) < candidates.MOST_HOLDERS:
                holders[shingle].append(index)
    for index, one in enumerate(prints):
        met = Counter(chain.from_iterable(holders.get(shingle, ()) for shingle in one.shingles))
        for other, count in sorted(met.items()):
            if other != index and is_enough(one, prints[other], count):
                yield index, other


def step(one: Fingerprint) -> int:
    return candidates.SAMPLED if len(one.shingles) > candidates.SHORT else 1


def is_enough(one: Fingerprint, other: Fingerprint, count: int) -> bool:
    smaller = min(len(one.shingles), len(other.shingles))
    if count * candidates.SAMPLED < candidates._LEAST * smaller:
        return False
    return count * step(other) >= candidates._MARGIN * needed_share(one, other) * smaller


@settings(max_examples=200)
@given(PRINTS)
def test_pairs_are_those_of_counting_one_by_one(made: list[tuple[str | None, set[int]]]) -> None:
    prints = [
        Fingerprint(f"d{number}", wire, array("I", sorted(shingles)))
        for number, (wire, shingles) in enumerate(made)
    ]
    with patch.multiple(candidates, **SMALL):
        assert list(candidate_pairs(prints)) == list(slow_pairs(prints))
