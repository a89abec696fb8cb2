"""Singular forms and plural looks."""

import pytest

from claimcheck.language.singular import is_plural, singular


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("points", "point"),
        ("Countries", "country"),
        ("people", "person"),
        ("fishermen", "fisherman"),
        ("grandchildren", "grandchild"),
        ("buses", "bus"),
        ("businesses", "business"),
        ("churches", "church"),
        ("boxes", "box"),
        ("heroes", "hero"),
        ("houses", "house"),
        ("crises", "crisis"),
        ("ties", "tie"),
        ("feet", "foot"),
        ("aircraft", "aircraft"),
        ("series", "series"),
        ("gas", "gas"),
        ("status", "status"),
        ("member", "member"),
        ("is", "is"),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize("word", ["points", "people", "women", "aircraft", "dead", "workers", "policemen"])
def test_looks_like_a_plural(word: str) -> None:
    assert is_plural(word)


@pytest.mark.parametrize("word", ["point", "gas", "its", "status", "glass", "China's", "crisis", "as"])
def test_does_not_look_like_a_plural(word: str) -> None:
    assert not is_plural(word)
