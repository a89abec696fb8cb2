"""Polarity, direction and modality."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot, Stance
from claimcheck.verification import compare

Compared = Callable[..., Comparison]

POLARITY = [
    ("Norvia signed the treaty", "Norvia signed the treaty.", Slot.POLARITY, Outcome.MATCH),
    ("Norvia signed the treaty", "Norvia did not sign the treaty.", Slot.POLARITY, Outcome.MISMATCH),
    ("Norvia did not sign the treaty", "Norvia signed the treaty.", Slot.POLARITY, Outcome.MISMATCH),
    ("Norvia did not sign the treaty", "Norvia never signed the treaty.", Slot.POLARITY, Outcome.MATCH),
    ("The council approved the plan", "The council rejected the plan.", Slot.DIRECTION, Outcome.MISMATCH),
    ("The council approved the plan", "The council did not reject the plan.", Slot.POLARITY, Outcome.NEITHER),
    ("The council did not approve the plan", "The council rejected the plan.", Slot.POLARITY, Outcome.MATCH),
]


@pytest.mark.parametrize(("claim", "sentence", "slot", "outcome"), POLARITY)
def test_denials_and_opposites_are_counted(
    compared: Compared, claim: str, sentence: str, slot: Slot, outcome: Outcome
) -> None:
    assert compared(slot, claim, sentence).outcome is outcome


def test_polarity_is_no_question_where_the_verb_is_another(compared: Compared) -> None:
    assert compared(Slot.POLARITY, "Norvia signed the treaty", "Norvia did not read the treaty.") is None


MODALITY = [
    ("Norvia signed the treaty", "Norvia signed the treaty.", Outcome.MATCH),
    ("Norvia will sign the treaty", "Norvia will sign the treaty.", Outcome.MATCH),
    ("Norvia signed the treaty", "Norvia will sign the treaty.", Outcome.NEITHER),
    ("Norvia signed the treaty", "Norvia may have signed the treaty.", Outcome.NEITHER),
    ("Norvia signed the treaty", "Norvia reportedly signed the treaty.", Outcome.NEITHER),
    ("Norvia reportedly signed the treaty", "Norvia reportedly signed the treaty.", Outcome.NEITHER),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome"), MODALITY)
def test_a_plan_or_rumour_is_not_a_fact(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.MODALITY, claim, sentence).outcome is outcome


def test_a_change_that_is_denied_is_not_yet_its_opposite() -> None:
    assert compare("Exports rose in 2023", "Exports did not fall in 2023.").stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("claim", "sentence", "outcome"),
    [
        ("Norvia never met Lestia", "Norvia almost never met Lestia.", Outcome.NEITHER),
        ("Norvia met Lestia", "Norvia almost never met Lestia.", Outcome.NEITHER),
        ("Norvia almost never met Lestia", "Norvia almost never met Lestia.", Outcome.MATCH),
        ("Nobody voted", "Almost nobody voted.", Outcome.NEITHER),
    ],
)
def test_what_is_almost_denied_is_neither_denied_nor_affirmed(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.POLARITY, claim, sentence).outcome is outcome
