"""Offices told as work."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Ola Berg works for the bank as an analyst", "Ola Berg is an analyst for the bank."),
    ("Ola Berg works as an analyst", "Ola Berg is an analyst."),
]
SILENT = [
    ("Ola Berg works as an analyst", "Ola Berg is a painter."),
    ("Ola Berg worked hard as ever", "Ola Berg is an analyst."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_who_works_as_something_is_that(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_who_works_elsewhere_or_as_a_group_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
