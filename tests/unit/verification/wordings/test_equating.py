"""What is the same thing may stand first or last."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.equating import as_filled, as_turned


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lima is the capital of Peru.", "the capital of Peru"),
        ("Lima is Peru's capital.", "Peru ' s capital"),
        ("Lima is the capital of Peru's northern province.", "Lima"),
        ("Lima is a city in Peru.", "Lima"),
        ("Lima is the old capital of Peru.", "Lima"),
        ("Lima hosts the capital of Peru.", "Lima"),
    ],
)
def test_what_there_is_one_of_becomes_the_subject(text: str, subject: str) -> None:
    words = as_filled(_statement(text)).subject
    assert " ".join(word.text for word in words).replace("'s", "' s") == subject


@pytest.mark.parametrize(
    ("text", "claim", "subject"),
    [
        ("The winner was Mara Lind.", "Mara Lind was the winner.", "Mara Lind"),
        ("Mara Lind was the winner.", "The winner was Mara Lind.", "the winner"),
        ("Mara Lind was a winner.", "The winner was Mara Lind.", None),
        ("Mara Lind was the winner.", "Mara Lind was the winner.", None),
        ("Lima is the old capital of Peru.", "The capital of Peru is Lima.", None),
        ("Mara Lind won.", "The winner was Mara Lind.", None),
    ],
)
def test_a_definite_phrase_and_a_name_change_places(text: str, claim: str, subject: str | None) -> None:
    found = as_turned(_statement(text), _statement(claim))
    assert (" ".join(word.text for word in found.subject) if found else None) == subject
