"""Capitals told by their state."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Riots broke out in the Kenyan capital", "Riots broke out in Nairobi."),
    ("Riots broke out in Kenya's capital", "Riots broke out in Nairobi."),
    ("Riots broke out in Nairobi", "Riots broke out in the capital of Kenya."),
]
SILENT = [
    ("Riots broke out in the Kenyan capital", "Riots broke out in Mombasa."),
    ("Riots broke out in the capital", "Riots broke out in Nairobi."),
    ("Riots broke out in Nairobi", "Riots broke out in the Ugandan capital."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_capital_is_named_or_told_by_its_state(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_another_town_or_state_is_not_meant(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
