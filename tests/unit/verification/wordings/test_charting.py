"""Places on a chart."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.charting import arrivals_instead, as_charted, as_topped, places_unsaid


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "claim", "verb"),
    [
        ("Dorle peaked at number three.", "Dorle was number three.", "be"),
        ("Dorle debuted at number one in Peru.", "Dorle was number one in Peru.", "be"),
        ("Dorle peaked at number three.", "Dorle reached number three.", "reach"),
        ("Dorle was number three.", "Dorle peaked at number three.", None),
        ("Dorle peaked at number three.", "Dorle is number three.", None),
        ("Dorle peaked in 2010.", "Dorle was number three.", None),
        ("Dorle peaked.", "Dorle was number three.", None),
        ("Dorle peaked at three metres.", "Dorle was three metres high.", None),
    ],
)
def test_who_came_to_a_place_was_there(text: str, claim: str, verb: str | None) -> None:
    found = as_charted(_statement(text), _statement(claim))
    assert (found.verb.lemmas[0] if found else None) == verb


def test_only_a_place_is_stated_by_arriving_there() -> None:
    assert "peak" in arrivals_instead(_statement("Dorle was number three."))
    assert not arrivals_instead(_statement("Dorle was a hit."))


@pytest.mark.parametrize(
    ("text", "claim", "said"),
    [
        ("Dorle topped the UK chart.", "Dorle was number one on the UK chart.", "number one on the UK chart"),
        ("Dorle debuted at number one on the UK chart.", "Dorle topped the UK chart.", "the UK chart"),
        ("Dorle was number 1 on the UK chart.", "Dorle topped the UK chart.", "the UK chart"),
        ("Dorle debuted at number two on the UK chart.", "Dorle topped the UK chart.", None),
        ("Dorle topped the poll.", "Dorle was number one on the list.", None),
        ("Dorle was topped by Orlo.", "Dorle was number one on the UK chart.", None),
        ("Dorle left the UK chart.", "Dorle topped the UK chart.", None),
    ],
)
def test_who_tops_a_chart_is_number_one_on_it(text: str, claim: str, said: str | None) -> None:
    found = as_topped(_statement(text), _statement(claim))
    assert (" ".join(word.folded for word in found.complement).lower() if found else None) == (
        said.lower() if said else None
    )


def test_number_one_may_stay_unsaid_and_number_two_may_not() -> None:
    assert "one" in places_unsaid(_statement("Dorle was number one on the UK chart."))
    assert not places_unsaid(_statement("Dorle was number two on the UK chart."))
