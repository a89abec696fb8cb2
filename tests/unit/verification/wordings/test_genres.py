"""Works called by their genre."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.genres import as_genre


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("text", "claim", "said"),
    [
        ("Dorle is a comedy film by Lind.", "Dorle is a comedy.", "a comedy by Lind"),
        ("Dorle is a drama series.", "Dorle is a drama.", "a drama"),
        ("Dorle is a comedy club.", "Dorle is a comedy.", None),
        ("Dorle is a short film.", "Dorle is a comedy.", None),
        ("Dorle is a comedy film.", "Dorle is a film.", None),
        ("Dorle became a comedy film.", "Dorle is a comedy.", None),
    ],
)
def test_a_comedy_film_is_a_comedy(text: str, claim: str, said: str | None) -> None:
    found = as_genre(_statement(text), _statement(claim))
    assert (show(found.complement) if found else None) == said
