"""Copies of a work are told as copies, units or by its kind; those of its maker are of several works."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("noun", ["copies", "units"])
def test_what_was_sold_of_a_work_is_told_by_several_nouns(noun: str) -> None:
    found = compare("The album Dorle sold 2 million copies", f"The album Dorle sold 2 million {noun}.")
    assert found.stance is Stance.SUPPORTS


def test_albums_of_a_singer_are_copies_of_no_single_one() -> None:
    found = compare("The album Dorle sold 2 million copies", "Mara Lind sold 2 million albums.")
    assert found.stance is Stance.NEUTRAL


def test_what_was_pressed_was_not_sold() -> None:
    found = compare("The album Dorle sold 2 million copies", "The album Dorle had 2 million copies pressed.")
    assert found.stance is Stance.NEUTRAL
