"""Who speaks for a house."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.staff import house_of


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Analysts at Orlo Bank expected a loss.", "Orlo Bank"),
        ("Economists from Brenn forecast growth.", "Brenn"),
        ("Analysts at Orlo Bank cut costs.", ""),
        ("Two analysts at Orlo Bank expected a loss.", ""),
        ("Customers at Orlo Bank expected a loss.", ""),
        ("Analysts expected a loss.", ""),
    ],
)
def test_staff_speak_for_their_house_where_they_only_speak(text: str, house: str) -> None:
    statement = analyse(text).statements[0]
    assert " ".join(word.text for word in house_of(statement.subject, statement)) == house
