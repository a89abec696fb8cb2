"""Particles that make another verb of one."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Velm hired 40 cranes", "Velm hired out 40 cranes."),
        ("Velm broke the contract", "Velm broke off the contract."),
        ("Velm called the vote", "Velm called off the vote."),
    ],
)
def test_another_particle_makes_another_deed(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Velm sold its mills", "Velm sold off its mills."),
        ("Velm called off the vote", "Velm called off the vote in May."),
    ],
)
def test_a_particle_that_adds_nothing_leaves_the_deed(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance is Stance.SUPPORTS
