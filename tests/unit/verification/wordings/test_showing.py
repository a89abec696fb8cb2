"""Works that are shown."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.showing import as_shown, premieres_instead


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _told(statement: Predication | None) -> str | None:
    words = (*statement.verb.lemmas, *(word.folded for word in statement.complement)) if statement else ()
    return " ".join(words) or None


@pytest.mark.parametrize(
    ("text", "claim", "told"),
    [
        ("Dorle premiered in Lund.", "Dorle was shown in Lund.", "show in lund"),
        ("Dorle was first screened in Lund.", "Dorle was screened in Lund.", "screen in lund"),
        ("Dorle first aired in Lund.", "Dorle aired in Lund.", "air in lund"),
        ("Dorle premiered in Lund.", "Dorle aired in Lund.", None),
        ("Dorle was released in Lund.", "Dorle was shown in Lund.", None),
    ],
)
def test_what_premiered_was_shown(text: str, claim: str, told: str | None) -> None:
    assert _told(as_shown(_statement(text), _statement(claim))) == told


def test_only_what_was_shown_is_told_by_a_premiere() -> None:
    assert "premiere" in premieres_instead(_statement("Dorle was shown in Lund."))
    assert not premieres_instead(_statement("The study shows a rise."))
