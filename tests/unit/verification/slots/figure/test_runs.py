"""What came in during a part of a run is not what came in."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("part", ["on its opening weekend", "in its first week", "on its first day"])
def test_takings_of_a_part_are_not_those_of_the_run(part: str) -> None:
    found = compare("Orvid grossed $40 million", f"Orvid grossed $40 million {part}.")
    assert found.stance is Stance.NEUTRAL


def test_a_part_named_in_the_clause_before_bounds_the_takings_told_behind_it() -> None:
    sentence = "Orvid opened on 4 May and on its first weekend grossed $40 million."
    assert compare("Orvid grossed $40 million", sentence).stance is Stance.NEUTRAL
    sentence = "Orvid opened on its first weekend in 12 halls and grossed $40 million."
    assert compare("Orvid grossed $40 million", sentence).stance is Stance.NEUTRAL


def test_takings_of_a_part_support_a_claim_of_that_part() -> None:
    sentence = "Orvid grossed $40 million on its opening weekend."
    assert compare("Orvid grossed $40 million on its opening weekend", sentence).stance is Stance.SUPPORTS


def test_what_has_been_taken_since_an_opening_is_the_runs() -> None:
    found = compare("Orvid grossed $40 million", "Orvid opened on 4 May and has grossed $40 million.")
    assert found.stance is Stance.SUPPORTS
