"""Folding and stemming."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import fold, stem


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Trade", "trade"),
        ("Café’s", "cafe's"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Ｃｈｉｎａ", "china"),
        ("２０２４", "2024"),
        ("co‑operation", "co-operation"),
        ("ŉ", "'n"),
        ("", ""),
    ],
)
def test_folding_evens_out_how_a_word_is_written(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text(max_size=12))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.text(st.characters(max_codepoint=0x7F), max_size=12))
def test_folding_does_not_see_case(word: str) -> None:
    assert fold(word.upper()) == fold(word.lower())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Agreements", "agreement"),
        ("signed", "signing"),
        ("countries", "Country"),
        ("cooperates", "COOPERATING"),
    ],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_stems_are_the_same_in_every_thread() -> None:
    words = [f"agreements{index}ing" for index in range(200)]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(stem, words)) == [stem(word) for word in words]
