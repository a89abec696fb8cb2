"""Marks of a work, apart by whose they are and which site gave them."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare

_CLAIM = "Marrow Lane has a rating of 71%"


def test_a_mark_told_with_its_site_supports_one_told_without() -> None:
    assert compare(_CLAIM, "Marrow Lane has a rating of 71% on Tarnfilm.").stance is Stance.SUPPORTS


def test_a_mark_on_one_site_does_not_contradict_one_told_of_none() -> None:
    assert compare(_CLAIM, "Marrow Lane has a rating of 68% on Tarnfilm.").stance is Stance.NEUTRAL


@pytest.mark.parametrize("of", ["an audience", "a user"])
def test_the_mark_of_others_is_another(of: str) -> None:
    assert compare(_CLAIM, f"Marrow Lane has {of} rating of 71%.").stance is Stance.NEUTRAL
