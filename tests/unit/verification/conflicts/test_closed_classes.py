"""Words of one small class, of which two sentences in the same words have two."""

import pytest

from claimcheck.model.report import Conflict
from claimcheck.verification.conflicts.closed_classes import rivals
from tests.unit.verification.conflicts.conftest import FindConflict


@pytest.mark.parametrize(
    ("claim", "sentence", "words"),
    [
        ("Dorte Ahl's brother is older", "Dorte Ahl has one {} brother in Rosk.", ("older", "younger")),
        ("Ilmar Sand is a drummer", "Ilmar Sand of Rosk is a {} in three bands.", ("drummer", "bassist")),
        ("Dorte Ahl won a silver medal", "At home Dorte Ahl won a {} medal in rowing.", ("silver", "bronze")),
        (
            "The mill is in southern Norvia",
            "The mill is in {} Norvia, near the lake.",
            ("southern", "northern"),
        ),
    ],
)
def test_one_of_two_is_mistaken(
    claim: str, sentence: str, words: tuple[str, str], conflict: FindConflict
) -> None:
    assert conflict(claim, *(sentence.format(word) for word in words)) is Conflict.VALUE


@pytest.mark.parametrize(
    ("claim", "sentence", "words"),
    [
        ("Ilmar Sand is a drummer", "Ilmar Sand of Rosk is a {} in three bands.", ("drummer", "member")),
        (
            "Ilmar Sand is a player",
            "Ilmar Sand of Rosk is a {} and player in three bands.",
            ("drummer", "bassist"),
        ),
        ("Dorte Ahl won a medal", "At home Dorte Ahl won a {} medal in rowing.", ("silver", "bronze")),
    ],
)
def test_other_words_may_both_be_right(
    claim: str, sentence: str, words: tuple[str, str], conflict: FindConflict
) -> None:
    assert conflict(claim, *(sentence.format(word) for word in words)) is None


@pytest.mark.parametrize(
    ("word", "other", "rival"), [("left", "right", True), ("left", "red", False), ("x", "y", False)]
)
def test_words_of_one_class_are_rivals(word: str, other: str, *, rival: bool) -> None:
    assert (other in rivals(word)) is rival
