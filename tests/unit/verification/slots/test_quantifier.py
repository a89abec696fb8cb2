"""Quantifiers exclude each other or leave the matter open."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.verification.slots.quantifier_words import CLASSES, EXCLUSIVE

Compared = Callable[..., Comparison]

CASES = [
    ("All members voted", "All members voted.", Outcome.MATCH),
    ("All members voted", "Every member voted.", Outcome.MATCH),
    ("All members voted", "Most members voted.", Outcome.MISMATCH),
    ("All members voted", "No members voted.", Outcome.MISMATCH),
    ("Some members voted", "None of the members voted.", Outcome.MISMATCH),
    ("Most members voted", "Some members voted.", Outcome.NEITHER),
    ("All members voted", "Members voted.", Outcome.NEITHER),
    ("Members voted", "Most of the members voted.", Outcome.NEITHER),
    ("Most members voted", "Most of the members voted.", Outcome.MATCH),
    ("All members voted", "One of the members voted.", Outcome.NEITHER),
    ("All members voted", "Nearly all members voted.", Outcome.MISMATCH),
    ("Nearly all members voted", "All members voted.", Outcome.NEITHER),
    ("Nearly all members voted", "Most members voted.", Outcome.NEITHER),
    ("Most members voted", "Nearly all members voted.", Outcome.MATCH),
    ("No members voted", "Almost no members voted.", Outcome.MISMATCH),
    ("Almost no members voted", "No members voted.", Outcome.NEITHER),
    ("The members elected all judges", "The members elected most judges.", Outcome.MISMATCH),
    ("Norvia exports only timber", "Norvia exports timber.", Outcome.NEITHER),
    ("Norvia exports only timber", "Norvia exports only timber.", Outcome.MATCH),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome"), CASES)
def test_quantifiers_are_compared_side_by_side(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.QUANTIFIER, claim, sentence).outcome is outcome


NOTHING = [
    ("Members voted", "Members voted."),
    ("Members voted", "No members voted."),
    ("The port is busy", "The port does not have any ships."),
    ("Norvia exports timber", "Norvia exports not only timber."),
    ("Norvia had trade with Sorland", "Norvia had trade with all members."),
]


@pytest.mark.parametrize(("claim", "sentence"), NOTHING)
def test_nothing_is_compared_where_nothing_quantifies(compared: Compared, claim: str, sentence: str) -> None:
    assert compared(Slot.QUANTIFIER, claim, sentence) is None


def test_only_known_classes_exclude_each_other() -> None:
    found = {"not all", "nearly all", "nearly none"}
    assert {name for pair in EXCLUSIVE for name in pair} <= {*CLASSES.values(), *found}
