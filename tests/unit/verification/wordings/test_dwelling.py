"""What lives in a place."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("Nearly 80 bats live in the cave", "The cave is home to nearly 80 bats."),
    ("The cave is home to nearly 80 bats", "Nearly 80 bats live in the cave."),
    ("The cave has nearly 80 bats", "The cave is home to nearly 80 bats."),
]
SILENT = [
    ("Nearly 80 bats live in the cave", "The cave is near 80 bats."),
    ("The cave is home to nearly 80 bats", "Nearly 80 bats live near the cave."),
    ("The cave is home to nearly 80 bats", "Nearly 80 bats live in the cave and the mine."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_a_place_is_home_to_what_lives_there(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_another_place_or_thing_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
