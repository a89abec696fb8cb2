"""Levels that are kept or set."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Norvia's repo rate is 2 percent", "The Norvia Central Bank held its repo rate at 2 percent."),
    ("Brask's fee is 9 euros", "Brask raised its fee to 9 euros."),
    ("The fee is 9 euros", "Brask left the fee unchanged at 9 euros."),
    ("Brask maintained its fee at 9 euros", "Brask left its fee unchanged at 9 euros."),
]
SILENT = [
    ("Brask's fee is 9 euros", "Brask raised its fee by 9 euros."),
    ("Brask's fee is 9 euros", "Brask held its fair at 9 euros."),
    ("Brask maintained its fee at 9 euros", "Brask set its fee to 9 euros."),
    ("Brask's fee is 9 euros", "Brask held talks in Lund at 9 euros."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_level_that_is_kept_or_set_is_the_level(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_a_change_or_another_thing_is_no_level(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
