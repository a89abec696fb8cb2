"""Plans told as what will be."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Orsk plans to sell a ferry", "Orsk will sell a ferry."),
    ("Orsk will sell a ferry", "Orsk intends to sell a ferry."),
]
SILENT = [
    ("Orsk plans to sell a ferry", "Orsk may sell a ferry."),
    ("Orsk plans to sell a ferry", "Orsk will not sell a ferry."),
    ("Orsk will sell a ferry", "Orsk intended to sell a ferry."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_what_will_be_done_is_planned(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_what_is_not_sure_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
