"""Counts of people that leave people out, and counts of what is no person."""

import pytest

from claimcheck import compare

CLAIM = "47 people were injured"


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Two were killed and 47 others were injured.", "supports"),
        ("Two were killed and another 47 were injured.", "supports"),
        ("Two were killed and 47 were injured.", "supports"),
        ("Two cows were killed and 47 were injured.", "neutral"),
        ("47 horses were injured.", "neutral"),
        ("47 guards were injured.", "neutral"),
    ],
)
def test_who_is_counted_is_plain_from_the_verb_unless_beasts_were_counted_before(
    sentence: str, stance: str
) -> None:
    assert compare(CLAIM, sentence).stance == stance


def test_taken_to_hospital_is_done_to_persons() -> None:
    sentence = "Two died and 47 others were taken to hospital."
    assert compare("47 people were taken to hospital", sentence).stance == "supports"


def test_another_figure_of_the_same_deed_is_added_to_the_first() -> None:
    assert compare(CLAIM, "Twelve were injured on Monday and another 47 were injured.").stance != "refutes"
