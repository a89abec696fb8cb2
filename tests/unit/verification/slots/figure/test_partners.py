"""Which figures of a source a claim's are compared with."""

import pytest

from claimcheck.model.evidence import Slot, Stance
from claimcheck.verification import compare


def found(claim: str, sentence: str) -> list[tuple[str, str]]:
    comparisons = compare(claim, sentence).comparisons
    return [(item.claim, item.source) for item in comparisons if item.slot is Slot.QUANTITY]


def test_a_figure_that_another_states_is_no_partner() -> None:
    claim, sentence = "The lists won 5, 3 and 2 seats", "The lists won 7, 3 and 2 seats."
    assert found(claim, sentence)[0][1].startswith("7")


def test_a_figure_of_the_subject_is_looked_for_in_the_subject() -> None:
    claim = "The mean of her first four jumps was less than 7 metres"
    assert ("less than 7 metres", "7 metres") in found(
        claim, "The mean of her first four jumps was 7 metres."
    )


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("20 percent of pupils cycle.", Stance.NEUTRAL),
        ("More than 10 percent of pupils walk and 20 percent cycle.", Stance.SUPPORTS),
    ],
)
def test_a_figure_of_another_part_has_no_partner(sentence: str, stance: Stance) -> None:
    claim = "More than 10 percent of pupils walk and 20 percent cycle"
    assert compare(claim, sentence).stance is stance
