"""Two ordinals at one place of a sentence: a rank that the claim gives as a number, or what it counts."""

import pytest

from claimcheck.model.report import Conflict
from tests.unit.verification.conflicts.conftest import FindConflict

EXCLUDING = {
    "a rank with a sign": (
        "The port of Rosk is # 4 among the ports of Norvia",
        "Since the war the port of Rosk has been the {} among the ports of Norvia.",
        ("fourth", "fifth"),
    ),
    "a rank with a word": (
        "The port of Rosk is number four among the ports of Norvia",
        "Since the war the port of Rosk has been the {} among the ports of Norvia.",
        ("fourth", "fifth"),
    ),
    "a count": (
        "The painter Dorte Ahl won more than one prize",
        "In Rosk the painter Dorte Ahl won her {} prize.",
        ("second", "first"),
    ),
    "how many times": (
        "Dorte Ahl has been mayor of Rosk less than 3 times",
        "In May Dorte Ahl became mayor of Rosk for the {} time.",
        ("second", "third"),
    ),
}

NOT_EXCLUDING = {
    "something else is counted": (
        "The painter Dorte Ahl won more than one prize",
        "In Rosk the painter Dorte Ahl won a prize on her {} day.",
        ("second", "first"),
    ),
    "both make as many": (
        "The painter Dorte Ahl won more than one prize",
        "In Rosk the painter Dorte Ahl won her {} prize.",
        ("second", "third"),
    ),
    "no number in the claim": (
        "The painter Dorte Ahl won a prize",
        "In Rosk the painter Dorte Ahl won her {} prize.",
        ("second", "first"),
    ),
    "a number that is no rank": (
        "The port of Rosk has 4 cranes among the ports of Norvia",
        "Since the war the port of Rosk has been the {} among the ports of Norvia.",
        ("fourth", "fifth"),
    ),
}


@pytest.mark.parametrize("kind", EXCLUDING)
def test_ordinals_exclude_each_other_as_ranks_and_counts(kind: str, conflict: FindConflict) -> None:
    claim, sentence, ordinals = EXCLUDING[kind]
    assert conflict(claim, *(sentence.format(ordinal) for ordinal in ordinals)) is Conflict.VALUE


@pytest.mark.parametrize("kind", NOT_EXCLUDING)
def test_ordinals_of_something_else_do_not(kind: str, conflict: FindConflict) -> None:
    claim, sentence, ordinals = NOT_EXCLUDING[kind]
    assert conflict(claim, *(sentence.format(ordinal) for ordinal in ordinals)) is None
