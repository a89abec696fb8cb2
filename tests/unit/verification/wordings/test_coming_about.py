"""Events told by their noun."""

import pytest

from claimcheck.verification import compare

SUPPORTS = [
    ("The school was founded in 1911", "The founding of the school came in 1911."),
    ("The demolition of the tower took place in 1911", "The tower was demolished in 1911."),
]
SILENT = [
    ("The school was founded in 1911", "The founding of the school came as a shock in 1911."),
    ("The school was founded in 1911", "The founder of the school came in 1911."),
    ("The school was founded in 1911", "The late founding of the school came in 1911."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_an_event_that_came_took_place(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_a_reaction_or_an_amount_is_no_event(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"
