"""What a text is found by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import STOP_WORDS, index_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The countries signed agreements.", ("countri", "sign", "agreement")),
        ("trade, trade and trade", ("trade", "trade", "trade")),
        ("China’s trade", ("china", "trade")),
        ("95,200 million", ("95200", "million")),
        ("95\u202f200", ("95200",)),
        ("$95.2B", ("95.2b", "95.2")),
        ("the 1990s", ("1990s", "1990")),
        ("54-year-old", ("54-year-old", "54", "year", "old")),
        ("COVID-19", ("covid-19", "covid", "19")),
        ("anti-terrorist", ("anti-terrorist", "anti", "terrorist")),
        ("C+C5", ("c+c5", "c", "c5")),
        ("中亚国", ("中亚", "亚国")),
        ("年", ("年",)),
        ("It was not that of them.", ()),
        ("", ()),
    ],
)
def test_terms_are_stems_numbers_and_bigrams_in_order(text: str, terms: tuple[str, ...]) -> None:
    assert index_terms(text) == terms


def test_an_acronym_is_found_with_and_without_stops() -> None:
    assert index_terms("U.S.") == index_terms("US") == ("us",)


def test_an_acronym_is_told_from_a_function_word() -> None:
    assert index_terms("the WHO told us who") == ("who", "told")


@given(st.sampled_from(sorted(STOP_WORDS)))
def test_no_function_word_is_a_term(word: str) -> None:
    assert index_terms(word) == ()


@given(st.text(max_size=60))
def test_no_term_is_empty_or_has_white_space(text: str) -> None:
    assert all(term and not any(character.isspace() for character in term) for term in index_terms(text))


LATIN = st.text(st.characters(max_codepoint=0x24F), max_size=40)


@given(LATIN, LATIN)
def test_the_terms_of_two_lines_are_the_terms_of_both(first: str, second: str) -> None:
    assert index_terms(f"{first}\n{second}") == index_terms(first) + index_terms(second)


def test_a_capitalised_run_is_also_found_by_its_initials() -> None:
    assert "who" in index_terms("a report of the World Health Organization on malaria")


def test_two_capitalised_words_have_no_initials() -> None:
    assert "ct" in index_terms("a CT scan")
    assert "ct" not in index_terms("walls of Cape Town")
