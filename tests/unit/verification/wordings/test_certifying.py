"""Sales that are certified."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.certifying import as_certified, certifications_instead


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _told(statement: Predication | None) -> str | None:
    words = (*statement.verb.lemmas, *(word.folded for word in statement.complement)) if statement else ()
    return " ".join(words) or None


@pytest.mark.parametrize(
    ("text", "claim", "told"),
    [
        (
            "Dorle received a gold certification from the guild.",
            "Dorle was certified gold.",
            "certify gold by the guild",
        ),
        (
            "Dorle has a triple platinum certification.",
            "Dorle was certified triple platinum.",
            "certify triple platinum",
        ),
        ("Dorle received a certification.", "Dorle was certified gold.", None),
        ("Dorle received a gold medal.", "Dorle was certified gold.", None),
        ("Dorle received a gold certification.", "Dorle received a gold medal.", None),
        ("Dorle lost a gold certification.", "Dorle was certified gold.", None),
    ],
)
def test_who_gets_a_certification_is_certified(text: str, claim: str, told: str | None) -> None:
    assert _told(as_certified(_statement(text), _statement(claim))) == told


def test_only_what_is_certified_is_told_by_a_certification() -> None:
    assert "receive" in certifications_instead(_statement("Dorle was certified gold."))
    assert not certifications_instead(_statement("The guild certified Dorle."))
