"""What money nouns state."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("A 90 million euro loan from Orlo Bank saved it.", "supports"),
        ("A 90 million euro loan from Orlo Bank in 2014 saved it.", "supports"),
        ("A 90 million euro loan to Orlo Bank saved it.", "neutral"),
        ("A 90 million euro loan saved Orlo Bank.", "neutral"),
        ("It sought a 90 million euro loan from Orlo Bank.", "neutral"),
        ("A loan from Orlo Bank saved 90 million euros.", "neutral"),
    ],
)
def test_a_loan_says_who_lent(sentence: str, stance: str) -> None:
    assert compare("Orlo Bank lent 90 million euros", sentence).stance == stance
