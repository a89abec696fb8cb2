"""Words that make another thing of a noun."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("word", ["former", "deputy", "interim", "alleged", "self-styled"])
def test_a_word_that_takes_back_its_noun_makes_another_thing(word: str) -> None:
    found = compare("Ida Moe is the head of Brekk", f"Ida Moe is the {word} head of Brekk.")
    assert found.stance is Stance.NEUTRAL


def test_the_office_a_person_had_does_not_hide_the_person() -> None:
    assert compare("Moe vetoed the bill", "Former president Moe vetoed the bill.").stance is Stance.SUPPORTS


def test_a_noun_plain_elsewhere_in_the_clause_is_not_taken_back() -> None:
    sentence = "President Moe appointed a deputy president."
    assert compare("President Moe appointed a deputy president", sentence).stance is Stance.SUPPORTS


def test_a_kind_of_one_of_many_is_still_one_of_them() -> None:
    assert compare("Rolf Hage is a pilot", "Rolf Hage is a test pilot.").stance is Stance.SUPPORTS


def test_a_kind_of_office_is_another_office() -> None:
    assert (
        compare("Ida Moe was elected president", "Ida Moe was elected club president.").stance
        is Stance.NEUTRAL
    )
