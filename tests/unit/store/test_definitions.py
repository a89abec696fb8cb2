"""Short forms that a document defines."""

import copy

import pytest

from claimcheck.pipeline.api import clean
from claimcheck.store import definitions as room
from claimcheck.store.definitions import Definitions

TEXT = "The Shanghai Cooperation Organization (SCO) met in Oslo on Monday to talk about trade."
PAIR = ("SCO", "Shanghai Cooperation Organization")


def _made(text: str = TEXT) -> Definitions:
    return Definitions(clean(text))


def test_a_document_s_short_forms_are_given_as_pairs() -> None:
    assert PAIR in list(_made())


def test_people_with_a_word_for_a_family_name_are_among_them() -> None:
    assert ("King", "Kevin King") in list(
        _made("Kevin King met the council in Oslo on Monday to talk about trade.")
    )


def test_pairs_are_found_by_their_place() -> None:
    assert _made()[0] == _made()[:1][0]


def test_definitions_are_equal_to_a_tuple_of_the_same_pairs() -> None:
    made = _made()
    assert made == tuple(made)
    assert hash(made) == hash(tuple(made))


def test_definitions_of_other_pairs_are_not_equal() -> None:
    assert _made() != _made("The council met in Oslo on Monday to talk about trade.")


def test_definitions_travel_as_a_tuple() -> None:
    assert type(copy.copy(_made())) is tuple


def test_nothing_is_looked_for_until_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str) -> None:
        raise AssertionError(text)

    monkeypatch.setattr(room, "find_definitions", fail)
    made = _made()
    with pytest.raises(AssertionError):
        len(made)
