"""Two names, dates or words at one place of a sentence, of which only one can be right."""

import pytest

from claimcheck.model.report import Conflict
from tests.unit.verification.conflicts.conftest import FindConflict

EXCLUDING = [
    (
        "The headquarters of the Aldis bank are in Rosk, Norvia",
        "The Aldis bank has long been headquartered in Rosk, Norvia.",
        "The Aldis bank has long been headquartered in Vanby, Ostrel.",
    ),
    (
        "The painter Dorte Ahl was born in Rosk, Norvia",
        "Dorte Ahl, the painter, was born in Rosk, Norvia, where she studied.",
        "Dorte Ahl, the painter, was born in Vanby, Ostrel, where she studied.",
    ),
    (
        "Ola Berg plays for Club Rosk",
        "Ola Berg is a goalkeeper and captain for Club Rosk.",
        "Ola Berg is a goalkeeper and captain for Club Vanby.",
    ),
    (
        "Ola Berg plays for the Lund Lions",
        "Ola Berg is a goalkeeper for the Lund Lions of the Great Northern League.",
        "Ola Berg is a goalkeeper for the Rosk Rovers of the Great Northern League.",
    ),
    (
        "The quartet Marrow is from Rosk",
        "Marrow (a word for bones) is a string quartet from Rosk.",
        "Marrow (a word for bones) is a string quartet from Vanby.",
    ),
]

NOT_EXCLUDING = {
    "a longer form of the name": (
        "The painter Dorte Ahl was born in Rosk",
        "Dorte Ahl, the painter, was born in Rosk and studied law.",
        "Dorte Ahl, the painter, was born in Rosk Harbour and studied law.",
    ),
    "an initial and what it may stand for": (
        "The Kelder bridge was designed by Ola B. Vik",
        "After a fire the Kelder bridge was designed by Ola B. Vik in granite.",
        "After a fire the Kelder bridge was designed by Ola Berg Vik in granite.",
    ),
    "two members of a list each": (
        "The choir sang in Rosk",
        "On its tour the choir sang in Rosk, Lund and Oslo.",
        "On its tour the choir sang in Vanby, Bergen and Oslo.",
    ),
    "where somebody only came from": (
        "Ola Berg returned from Rosk",
        "Late in May Ola Berg returned from Rosk by boat.",
        "Late in May Ola Berg returned from Vanby by boat.",
    ),
}


@pytest.mark.parametrize(("claim", "first", "other"), EXCLUDING)
def test_there_is_room_for_one(claim: str, first: str, other: str, conflict: FindConflict) -> None:
    assert conflict(claim, first, other) is Conflict.VALUE


@pytest.mark.parametrize("kind", NOT_EXCLUDING)
def test_both_may_be_right(kind: str, conflict: FindConflict) -> None:
    assert conflict(*NOT_EXCLUDING[kind]) is None
