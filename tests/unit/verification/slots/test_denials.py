"""What a denial denies."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize(
    "sentence",
    [
        "Tavia did not fully ratify the pact.",
        "Tavia did not ratify the pact at first.",
        "Tavia had not ratified the pact when the war began.",
        "Tavia did not ratify the pact on time.",
    ],
)
def test_a_denial_of_manner_or_time_leaves_the_deed_open(sentence: str) -> None:
    assert compare("Tavia ratified the pact", sentence).stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    "sentence", ["Tavia did not ratify the pact.", "Tavia did not actually ratify the pact."]
)
def test_a_whole_denial_refutes(sentence: str) -> None:
    assert compare("Tavia ratified the pact", sentence).stance is Stance.REFUTES


def test_a_denial_of_what_the_claim_says_refutes_it() -> None:
    assert compare("The pool opened on time", "The pool did not open on time.").stance is Stance.REFUTES
