"""How works were received on the whole."""

import pytest

from claimcheck.model.report import Conflict
from claimcheck.verification.conflicts.receptions import reception_of
from tests.unit.verification.conflicts.conftest import FindConflict


@pytest.mark.parametrize(
    ("word", "reception"),
    [
        ("rave", "positive"),
        ("diverse", "mixed"),
        ("scathing", "negative"),
        ("long", None),
        ("good-to-mixed", "positive-to-mixed"),
    ],
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
        (
            "The opera Marrow got mixed reviews",
            "On its first night the opera Marrow received mixed reviews.",
            "On its first night the opera Marrow received mixed to positive reviews.",
        ),
        (
            "The opera Marrow got good reviews",
            "On its first night the opera Marrow received mixed to positive reviews.",
            "On its first night the opera Marrow received mixed to negative reviews.",
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


def test_a_claim_on_one_end_leaves_open_what_lies_between(conflict: FindConflict) -> None:
    sentences = [
        f"On its first night the opera Marrow received {word} reviews." for word in ("mixed", "poor to mixed")
    ]
    assert conflict("The opera Marrow got poor reviews", *sentences) is None
