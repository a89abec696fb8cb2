"""Places on a chart."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.charting import arrivals_instead, as_charted


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
