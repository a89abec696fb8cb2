"""Populations told by those who live there."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Orsk has 5,000 inhabitants", "Orsk has a population of 5,000."),
    ("Orsk has a population of 5,000", "Orsk has 5,000 residents."),
    ("The population of Orsk is 5,000", "Orsk has 5,000 residents."),
    ("Orsk has 5,000 residents", "The population of Orsk is 5,000."),
]
SILENT = [
    ("Orsk has 5,000 inhabitants", "Orsk has an urban population of 5,000."),
    ("Orsk has 5,000 inhabitants", "Orsk's income is 5,000."),
    ("Orsk has 5,000 inhabitants", "Orsk's urban population is 5,000."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_population_is_those_who_live_there(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_part_of_it_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
