"""Tokens, their kinds and places."""

import pytest

from claimcheck.language import TokenKind, tokenize


def texts(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China's trade", ["China", "'s", "trade"]),
        ("China’s trade", ["China", "’s", "trade"]),
        ("the members' vote", ["the", "members", "'", "vote"]),
        ("They don't agree", ["They", "don't", "agree"]),
        ("the U.S. economy", ["the", "U.S.", "economy"]),
        ("U.S.-led talks", ["U.S.", "-", "led", "talks"]),
        ("an anti-terrorist structure", ["an", "anti-terrorist", "structure"]),
        ("the C+C5 format", ["the", "C+C5", "format"]),
        ("AT&T", ["AT&T"]),
        ("95,200 million", ["95,200", "million"]),
        ("95.2B, or $95.2", ["95.2B", ",", "or", "$", "95.2"]),
        ("in 2024.", ["in", "2024", "."]),
        ("a 54-year-old", ["a", "54-year-old"]),
        ("COVID-19", ["COVID-19"]),
        ("中亚2024年", ["中亚", "2024", "年"]),
        ("wait... now -- go", ["wait", "...", "now", "--", "go"]),
        ("snake_case", ["snake", "_", "case"]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_text_is_cut_at_the_right_places(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("trade", TokenKind.WORD),
        ("Größe", TokenKind.WORD),
        ("торговля", TokenKind.WORD),
        ("95.2B", TokenKind.NUMBER),
        ("中亚", TokenKind.CJK),
        ("カザフ", TokenKind.CJK),
        ("'s", TokenKind.MARK),
        ("≈", TokenKind.MARK),
    ],
)
def test_a_token_knows_what_it_is_made_of(text: str, kind: TokenKind) -> None:
    assert [token.kind for token in tokenize(text)] == [kind]


def test_a_token_folds_case_and_typography() -> None:
    assert [token.folded for token in tokenize("Café D’Or")] == ["cafe", "d'or"]
