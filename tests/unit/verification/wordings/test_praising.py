"""Praise of a person and of what the person did."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Lund blasted Ola Berg for his silence", "Lund blasted Ola Berg's silence."),
    ("Lund blasted Ola Berg's silence", "Lund blasted Ola Berg for his silence."),
    ("Lund hailed Ola Berg", "Lund hailed Ola Berg's leadership."),
]
SILENT = [
    ("Lund hailed Ola Berg", "Lund hailed Ola Berg's dog."),
    ("Lund hailed Ola Berg's leadership", "Lund hailed Ola Berg for the dog."),
    ("Lund hailed Ola Berg's leadership", "Lund hailed Ola Berg."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_person_is_praised_for_what_is_praised(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_praise_of_what_only_belongs_to_a_person_is_none(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
