"""Governments told by their seat."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Warsaw ratified the pact", "Poland ratified the pact."),
    ("Poland negotiated with Latvia", "Warsaw negotiated with Riga."),
]
SILENT = [
    ("Warsaw repaved the square", "Poland repaved the square."),
    ("Warsaw signed the pact in Poland", "Poland signed the pact in Warsaw."),
    ("Brussels ratified the pact", "Belgium ratified the pact."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_seat_stands_for_its_state_in_what_states_do(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_a_town_stands_for_itself_elsewhere(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
