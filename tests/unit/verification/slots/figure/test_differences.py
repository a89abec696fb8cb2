"""Figures that say by how much more, not how much."""

import pytest

from claimcheck.model.evidence import Slot, Stance
from claimcheck.verification import compare


def partners(claim: str, sentence: str) -> list[str]:
    return [item.source for item in compare(claim, sentence).comparisons if item.slot is Slot.QUANTITY]


@pytest.mark.parametrize(
    "sentence",
    [
        "Arvo Lines built another 40 barges.",
        "Arvo Lines built 40 more barges.",
        "Arvo Lines built 40 barges fewer than planned.",
        "Arvo Lines built 40 barges short of the goal.",
    ],
)
def test_a_difference_is_no_partner_of_a_total(sentence: str) -> None:
    assert partners("Arvo Lines built 40 barges", sentence) == [""]


def test_a_difference_is_the_partner_of_a_difference() -> None:
    assert partners(
        "The pier is 30 metres longer than the quay", "The pier is 30 metres longer than the quay."
    ) == ["30 metres"]


def test_a_further_change_is_a_change() -> None:
    assert compare("Rents rose 4 percent", "Rents rose a further 4 percent.").stance is Stance.SUPPORTS


def test_new_things_that_are_made_are_all_that_are_made() -> None:
    assert compare("Arvo Lines built 40 barges", "Arvo Lines built 40 new barges.").stance is Stance.SUPPORTS
