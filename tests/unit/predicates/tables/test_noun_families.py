"""The tables of nouns and adjectives."""

import pytest

from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.tables.noun_families import noun_families, opposites

FAMILIES = [row.split() for row in data_rows("noun_families.txt")]
PAIRS = [row.split() for row in data_rows("opposites.txt")]


@pytest.mark.parametrize("family", FAMILIES, ids=" ".join)
def test_the_members_of_a_row_share_a_family(family: list[str]) -> None:
    assert frozenset.intersection(*map(noun_families, family))


@pytest.mark.parametrize("family", FAMILIES, ids=" ".join)
def test_a_row_lists_several_members_each_once(family: list[str]) -> None:
    assert len(family) == len(set(family)) > 1


def test_no_row_is_part_of_another() -> None:
    contained = [one for one in FAMILIES for other in FAMILIES if one is not other and set(one) <= set(other)]
    assert contained == []


def test_a_noun_outside_the_table_stands_for_itself() -> None:
    assert noun_families("fnord") == frozenset()


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_opposites_exclude_each_other(one: str, other: str) -> None:
    assert other in opposites(one)
    assert one in opposites(other)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_opposites_share_no_family(one: str, other: str) -> None:
    assert noun_families(one).isdisjoint(noun_families(other))


def test_a_word_outside_the_table_has_no_opposite() -> None:
    assert opposites("fnord") == frozenset()
