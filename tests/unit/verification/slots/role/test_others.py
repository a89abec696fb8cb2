"""Nouns that stand for another than the one whose they are."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("other", ["neighbour", "largest creditor", "old rival"])
def test_what_happened_at_anothers_is_not_told_of_the_owner(other: str) -> None:
    found = compare("The summit was held in Norvia", f"The summit was held in Norvia's {other}.")
    assert found.stance is Stance.NEUTRAL


def test_a_thing_of_the_owners_own_is_told_of_the_owner() -> None:
    found = compare("The summit was held in Norvia", "The summit was held in Norvia's capital.")
    assert found.stance is not Stance.REFUTES


def test_a_rank_counted_from_the_end_is_another_rank() -> None:
    assert compare("Brekk finished third", "Brekk finished third from bottom.").stance is Stance.NEUTRAL


def test_a_rank_counted_from_the_end_is_the_same_where_the_claim_counts_so_too() -> None:
    found = compare("Brekk finished third from bottom", "Brekk finished third from bottom in 2019.")
    assert found.stance is Stance.SUPPORTS
