"""Troubles that strike a place."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Mali was gripped by unrest in 1991", "Mali witnessed unrest in 1991."),
    ("Mali was shaken by riots in 1991", "Riots happened in Mali in 1991."),
]
SILENT = [
    ("Mali was gripped by unrest in 1991", "Mali witnessed a fair in 1991."),
    ("Mali was gripped by unrest in 1991", "Unrest happened in Niger in 1991."),
    ("Mali was gripped by unrest in 1991", "Unrest happened in 1991."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_place_that_saw_trouble_was_struck_by_it(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_another_place_or_trouble_is_not_told(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
