"""Two versions of a sentence, laid side by side."""

import pytest

from claimcheck.model.report import Conflict
from claimcheck.verification.conflicts.frames import frame_of, without_asides
from claimcheck.verification.reading.analysis import analyse
from tests.unit.verification.conflicts.conftest import FindConflict


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Rosk won nine cups (two of them shared) in Norvia.", "Rosk won nine cups in Norvia"),
        ("Rosk won nine cups of which two were shared.", "Rosk won nine cups"),
        ("Rosk won nine cups, including two cups of gold.", "Rosk won nine cups"),
        ("Rosk won nine cups including two cups of gold.", "Rosk won nine cups including two cups of gold"),
    ],
)
def test_what_is_said_besides_is_left_out(text: str, left: str) -> None:
    frame = frame_of(analyse(text))
    assert frame is not None
    assert " ".join(word.text for word in without_asides(frame).words) == left


@pytest.mark.parametrize(
    ("claim", "first", "other"),
    [
        (
            "The Rosk club won less than 12 cups",
            "Before the war the Rosk club won eleven cups and two medals.",
            "Before the war the Rosk club won thirteen cups (including two shared ones) and two medals.",
        ),
        (
            "The Ostrel office reported more than 200 flu cases",
            "In all the Ostrel office has reported 201 flu cases in the land.",
            "In all the Ostrel office has reported 197 flu cases in the land of which 86 were in Rosk.",
        ),
    ],
)
def test_one_version_may_say_more_besides(claim: str, first: str, other: str, conflict: FindConflict) -> None:
    assert conflict(claim, first, other) is Conflict.VALUE


def test_figures_said_besides_are_not_those_of_the_claim(conflict: FindConflict) -> None:
    claim = "The Rosk club won fewer than 9 cups"
    first = "Before the war the Rosk club won eleven cups (8 at home) and two medals."
    other = "Before the war the Rosk club won eleven cups (10 at home) and two medals."
    assert conflict(claim, first, other) is None
