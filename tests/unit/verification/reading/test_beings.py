"""What "she", "it" and "they" can stand for."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.beings import may_be_person, may_be_several, may_be_thing


@pytest.mark.parametrize(
    ("phrase", "person", "thing", "several"),
    [
        ("John Berg", True, False, False),
        ("Berg", True, True, False),
        ("Norvia Bank", False, True, False),
        ("Peru", False, True, False),
        ("the mayor", True, False, False),
        ("the mill", False, True, False),
        ("the mills", False, False, True),
        ("Berg and Lind", False, False, True),
    ],
)
def test_tells_by_number_and_by_what_is_known(phrase: str, person: bool, thing: bool, several: bool) -> None:
    words = analyse(phrase).words
    assert (may_be_person(words), may_be_thing(words), may_be_several(words)) == (person, thing, several)
