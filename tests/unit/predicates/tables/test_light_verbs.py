"""The table of verbs that say the same of some objects only."""

import pytest

from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.tables.light_verbs import light_families, light_verbs

ROWS = [tuple(side.split() for side in row.split(": ")) for row in data_rows("light_verbs.txt")]


@pytest.mark.parametrize(("things", "verbs"), ROWS)
def test_each_verb_says_the_same_of_each_object_of_its_row(things: list[str], verbs: list[str]) -> None:
    shared = [light_families(verb, thing) for verb in verbs for thing in things]
    assert frozenset.intersection(*shared)


@pytest.mark.parametrize(("things", "verbs"), ROWS)
def test_a_row_says_something(things: list[str], verbs: list[str]) -> None:
    assert len(set(verbs)) == len(verbs) > 1
    assert len(set(things)) == len(things) > 0


def test_a_verb_says_nothing_of_objects_that_the_table_lacks() -> None:
    assert light_families("hold", "bridge") == frozenset()


def test_names_the_fellows_of_a_verb() -> None:
    assert {"play", "have"} <= light_verbs("play")


def test_a_verb_outside_the_table_has_no_fellows() -> None:
    assert light_verbs("translate") == frozenset()
