"""How works were received on the whole."""

import pytest

from claimcheck.model.report import Conflict
from claimcheck.verification.conflicts.receptions import reception_of
from tests.unit.verification.conflicts.conftest import FindConflict


@pytest.mark.parametrize(
    ("word", "reception"),
    [("rave", "positive"), ("diverse", "mixed"), ("scathing", "negative"), ("long", None)],
)
def test_words_for_a_reception_have_its_name(word: str, reception: str | None) -> None:
    assert reception_of(word) == reception


@pytest.mark.parametrize(
    ("claim", "first", "other"),
    [
        (
            "The opera Marrow got rave reviews",
            "On its first night the opera Marrow received positive reviews.",
            "On its first night the opera Marrow received generally negative reviews.",
        ),
        (
            "Critics gave diverse reviews to the opera Marrow",
            "On its first night the opera received a mixed response.",
            "On its first night the opera received a positive response.",
        ),
    ],
)
def test_other_words_for_a_reception_are_contested(
    claim: str, first: str, other: str, conflict: FindConflict
) -> None:
    assert conflict(claim, first, other) is Conflict.VALUE


def test_two_words_for_one_reception_are_not(conflict: FindConflict) -> None:
    claim = "The opera Marrow got rave reviews"
    sentences = [
        f"On its first night the opera Marrow received {word} reviews." for word in ("good", "positive")
    ]
    assert conflict(claim, *sentences) is None
