"""Which script a text is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.script_share import letters_by_script, main_script, only_latin, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The ferry", "latin"),
        ("Fähre", "latin"),
        ("  95 boats", "latin"),
        ("Сегодня — 24 °C", "cyrillic"),
        ("渡轮 (ferry)", "latin"),
        ("渡轮去年运送了十二万名乘客 (X)", "cjk"),
        ("عبّارة", "arabic"),
        ("πορθμείο", "greek"),
    ],
)
def test_a_text_is_in_the_script_of_most_of_its_letters(text: str, script: str) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize("text", ["2024", "95 %", "\u2014 95 %", "***", "", "3\u00a0\u20ac"])
def test_figures_and_marks_are_in_no_script(text: str) -> None:
    assert script_of(text) is None


def test_a_document_is_in_the_script_that_holds_most_of_it() -> None:
    assert main_script(["Сегодня хорошая погода", "ferry"]) == "cyrillic"


@pytest.mark.parametrize("texts", [[], [""], ["ferry", "паром"]])
def test_a_document_without_letters_or_half_in_one_script_has_none(texts: list[str]) -> None:
    assert main_script(texts) is None


@pytest.mark.parametrize(
    "text", ["The ferry", "\u201cF\u00e4hre\u201d \u2014 24 \u00b0C \u2192 \U0001f600", ""]
)
def test_a_text_with_typographic_marks_is_seen_to_be_in_latin_letters(text: str) -> None:
    assert only_latin(text)


@given(st.text(max_size=40))
def test_a_text_in_latin_letters_has_no_others(text: str) -> None:
    assert not only_latin(text) or letters_by_script(text).keys() == {"latin"}


@pytest.mark.parametrize("letter", ["\u0416", "\u6e21", "\u03b1", "\u2c00", "\u0e01", "\ufe70"])
def test_one_other_letter_is_enough(letter: str) -> None:
    assert not only_latin(f"The ferry \u2014 {letter}")
