"""What a text tells a name to be."""

import pytest

from claimcheck.verification.context.name_kinds import agree, is_called, is_named_as_person, may_mean
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.terms import Term, sentence_terms


def _name(text: str) -> Term:
    return next(term for term in sentence_terms(analyse(text)) if term.name)


@pytest.mark.parametrize(
    ("pointer", "text"),
    [
        ("lender", "Orlo Bank grew."),
        ("company", "Orlo Bank grew."),
        ("project", "The Orlo dam was opened."),
        ("bank", "The Bank of Peru grew."),
        ("company", "Orlo is an old Norvian company."),
        ("country", "Norway grew."),
    ],
)
def test_a_text_calls_a_name_such_a_thing(pointer: str, text: str) -> None:
    assert is_called(pointer, _name(text), (analyse(text),))


@pytest.mark.parametrize(
    ("pointer", "text"),
    [
        ("insurer", "Orlo Bank grew."),
        ("bank", "Orlo grew."),
        ("company", "South Korean firms grew."),
        ("city", "Norway grew."),
    ],
)
def test_a_text_does_not_call_a_name_another_thing(pointer: str, text: str) -> None:
    assert not is_called(pointer, _name(text), (analyse(text),))


@pytest.mark.parametrize(
    ("pointer", "texts"),
    [
        ("company", ("Chief executive Mara Lind spoke.",)),
        ("city", ("He left the party.", "Lind conceded after midnight.")),
        ("company", ("Norway grew.",)),
        ("bank", ("Orlo Airlines grew.",)),
    ],
)
def test_what_is_told_to_be_another_thing_is_not_meant(pointer: str, texts: tuple[str, ...]) -> None:
    assert not may_mean(pointer, _name(texts[-1]), [analyse(text) for text in texts])


def test_a_name_of_which_nothing_is_told_may_be_meant() -> None:
    assert may_mean("company", _name("Orlo grew."), (analyse("Orlo grew."),))


def test_two_nouns_agree_where_one_is_general() -> None:
    assert agree("bank", "company")
    assert not agree("bank", "airline")


@pytest.mark.parametrize(
    ("name", "person"),
    [
        (("john", "berg"), True),
        (("john", "peter", "berg"), True),
        (("john",), False),
        (("john", "berg", "bank"), False),
        (("john", "berg", "peter", "lind"), False),
        (("tarvik", "berg"), False),
    ],
)
def test_a_given_name_in_front_tells_a_person(name: tuple[str, ...], person: bool) -> None:
    assert is_named_as_person(name) is person
