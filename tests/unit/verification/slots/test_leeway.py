"""Where a source differs from a claim and leaves room for both."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The council approved the plan", "The council rejected the plan at first."),
        ("Exports rose 5 percent in 2023", "Exports rose 3 percent in volume in 2023."),
        ("Ola Berg was born in 1950", "Ola Berg Jr. was born in 1980."),
        ("Four people were hurt in the crash", "Two people were seriously hurt in the crash."),
    ],
)
def test_what_speaks_of_a_stage_a_part_or_another_refutes_nothing(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The council approved the plan", "The council rejected the plan."),
        ("Exports rose 5 percent in 2023", "Exports rose 3 percent in 2023."),
        ("Ola Berg was born in 1950", "Ola Berg was born in 1980."),
        ("Four people were hurt in the crash", "Two people were hurt in the crash."),
    ],
)
def test_the_same_without_those_words_may_refute(claim: str, sentence: str) -> None:
    assert compare(f"{claim} in Lund", f"{sentence[:-1]} in Lund.").stance is Stance.REFUTES
