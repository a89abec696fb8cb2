"""What each thing of a list is about."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize(
    "sentence",
    [
        "The council signed a treaty on fish and a letter on trade.",
        "The council signed three papers, namely a treaty on fish, a letter on trade and a plan on roads.",
    ],
)
def test_the_topic_of_another_thing_is_not_its_own(sentence: str) -> None:
    assert compare("The council signed a treaty on trade", sentence).stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    "sentence",
    [
        "The council signed a treaty on trade and a letter on fish.",
        "The council signed a letter on fish and a treaty on trade.",
        "The council signed three papers, including a letter on fish and a treaty on trade.",
        "The council signed a treaty on trade and fish.",
    ],
)
def test_its_own_topic_is_found_wherever_the_thing_stands(sentence: str) -> None:
    assert compare("The council signed a treaty on trade", sentence).stance is Stance.SUPPORTS


def test_a_date_behind_the_last_thing_may_be_meant_of_all() -> None:
    sentence = "The council signed a treaty on fish and a letter on trade in 2006."
    assert compare("The council signed a letter on trade in 2006", sentence).stance is Stance.SUPPORTS
