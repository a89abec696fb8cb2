"""Pairs that are kept while documents come and go are those that looking at all of them finds."""

from array import array
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.origins import Fingerprint, candidates, group_fingerprints, holders
from claimcheck.origins.copy_pairs import changed_pairs, copy_pairs, grouped

SMALL: Any = {"SHORT": 6, "SAMPLED": 2, "MOST_HOLDERS": 2, "_AT_ONCE": 4, "_BUCKETS": 8, "_BATCH": 2}
"""Limits that a handful of documents reaches."""

CONTENTS = st.tuples(st.sampled_from([None, "wire"]), st.sets(st.integers(0, 24), max_size=14))
CORPORA = st.dictionaries(st.integers(0, 11), CONTENTS, max_size=12)

Corpus = dict[int, tuple[str | None, set[int]]]


def prints_of(corpus: Corpus) -> dict[str, Fingerprint]:
    return {
        f"d{number:02}": Fingerprint(f"d{number:02}", wire, array("I", sorted(shingles)))
        for number, (wire, shingles) in corpus.items()
    }


@settings(max_examples=300)
@given(CORPORA, CORPORA, st.booleans())
def test_kept_pairs_are_those_of_looking_at_all(one: Corpus, other: Corpus, adding: bool) -> None:
    before, after = prints_of(one), prints_of({**one, **other} if adding else other)
    stayed = [it for name, it in before.items() if after.get(name) == it]
    went, came = ([it for it in some.values() if it not in stayed] for some in (before, after))
    with patch.multiple(candidates, **SMALL), patch.multiple(holders, _AT_ONCE=3, _BUCKETS=4):
        found = changed_pairs(copy_pairs([*before.values()]), stayed, went, came)
        assert found == copy_pairs([*after.values()])


@settings(max_examples=100)
@given(CORPORA)
def test_groups_by_pairs_are_the_origins(corpus: Corpus) -> None:
    prints = [*prints_of(corpus).values()]
    groups = grouped([one.id for one in prints], copy_pairs(prints))
    assert tuple(groups[one.id] for one in prints) == group_fingerprints(prints)
