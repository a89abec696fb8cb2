"""What is won or received from those who decide."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.winning import as_won, winning_instead


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("Lind won confirmation", "Lind was confirmed", "win confirmation"),
        ("Lind was confirmed", "Lind won confirmation in May", "confirm in May"),
        ("Lind won confirmation", "Lind was nominated", "-"),
        ("Lind won the confirmation hearing", "Lind was confirmed", "-"),
        ("Lind was confirmed", "Lind won the confirmation hearing", "-"),
        ("Lind won confirmation", "Lind was not confirmed", "-"),
    ],
)
def test_states_a_decision_in_the_claims_form(claim: str, source: str, expected: str) -> None:
    found = as_won(_stated(source), _stated(claim))
    assert ("-" if found is None else f"{found.verb.lemmas[0]} {show(found.complement)}") == expected


@pytest.mark.parametrize(
    ("claim", "verb"), [("Lind won confirmation", "confirm"), ("Lind was confirmed", "receive")]
)
def test_tells_by_which_other_verb_it_may_be_stated(claim: str, verb: str) -> None:
    assert verb in winning_instead(_stated(claim))


def test_a_claim_on_anything_else_has_no_other_verb() -> None:
    assert winning_instead(_stated("Lind was praised")) == frozenset()
