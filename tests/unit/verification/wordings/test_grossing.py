"""What films and shows take in."""

import pytest

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.grossing import as_grossed, as_totalled, is_grossing


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _said(statement: Predication) -> str:
    words = (word for word in statement.complement if word.tag is not Tag.DETERMINER)
    return " ".join([*statement.verb.lemmas, *(word.folded for word in words)])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dorle grossed $9 million at the box office.", "gross $9 million"),
        ("Dorle grossed $9 million at the Chilean box office.", "gross $9 million chilean"),
        ("Dorle earned $9 million in ticket sales.", "gross $9 million"),
        ("Dorle earned $9 million in total.", "earn $9 million"),
        ("Dorle's worldwide gross was $9 million.", "gross $9 million worldwide"),
        ("The domestic gross of Dorle was $9 million.", "gross $9 million domestic"),
        ("Dorle had a worldwide gross of $9 million.", "gross $9 million worldwide"),
        ("Dorle earned $9 million in May.", "earn $9 million in may"),
        ("Dorle earned praise in total.", "earn praise in total"),
        ("Dorle's worldwide debt was $9 million.", "be $9 million"),
        ("The debt was $9 million.", "be $9 million"),
        ("Dorle had a debt of $9 million.", "have debt of $9 million"),
        ("Dorle's gross was high.", "be high"),
        ("$9 million were earned in total.", "earn in total"),
    ],
)
def test_where_tickets_are_paid_says_nothing_more(text: str, said: str) -> None:
    assert _said(as_grossed(_statement(text))) == said


@pytest.mark.parametrize(
    ("text", "claim", "found"),
    [
        ("Dorle grossed a total of $9 million.", "Dorle had an overall total of $9 million.", True),
        (
            "Dorle grossed a worldwide total of $9 million.",
            "Dorle had a worldwide gross of $9 million.",
            True,
        ),
        ("Dorle grossed $9 million.", "Dorle had an overall total of $9 million.", False),
        ("Dorle lost a worldwide total of $9 million.", "Dorle had an overall total of $9 million.", False),
        ("Dorle grossed a worldwide total of $9 million.", "Dorle had $9 million.", False),
    ],
)
def test_a_total_that_was_grossed_is_had(text: str, claim: str, found: bool) -> None:
    assert (as_totalled(_statement(text), _statement(claim)) is not None) is found


def test_what_was_earned_may_be_takings() -> None:
    assert is_grossing(_statement("Dorle earned $9 million."))
    assert not is_grossing(_statement("Dorle lost $9 million."))
