"""What people did, told by counting it."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.conflicts.told_counts import are_people, told_as
from claimcheck.verification.reading.claim_reading import read_claim


@pytest.mark.parametrize(
    ("claim", "noun", "told"),
    [
        ("More than 40 people died in Rosk", "deaths", True),
        ("More than 40 people died in Rosk", "tests", False),
        ("More than 40 patients recovered in Rosk", "recoveries", True),
        ("More than 40 people were tested in Rosk", "tests", True),
        ("More than 40 people tested positive in Rosk", "cases", True),
        ("More than 40 people tested positive in Rosk", "tests", False),
        ("More than 40 people slept in Rosk", "deaths", False),
    ],
)
def test_what_was_done_is_told_by_its_noun(claim: str, noun: str, *, told: bool) -> None:
    [part] = read_claim(Claim(id="c", text=claim)).parts
    assert part.statement is not None
    assert (noun in told_as(part.statement)) is told


@pytest.mark.parametrize(
    ("noun", "people"), [("people", True), ("patients", True), ("women", True), ("ships", False)]
)
def test_people_are_known_by_their_noun(noun: str, *, people: bool) -> None:
    assert are_people(noun) is people
