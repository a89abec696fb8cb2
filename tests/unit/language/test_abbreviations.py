"""Abbreviations of ordinary nouns, and where a text spells them out."""

import pytest

from claimcheck.language.abbreviations import (
    ABBREVIATIONS,
    LAST_WORDS,
    SHORT_FORMS,
    find_long_forms,
    short_form,
)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Its gross domestic product grew.", ["gross domestic product"]),
        (
            "Gross Domestic Products and the Consumer Price Index",
            ["Gross Domestic Products", "Consumer Price Index"],
        ),
        ("purchasing managers' index", ["purchasing managers' index"]),
        ("domestic product lines and gross income", []),
    ],
)
def test_long_forms_are_found_whole(text: str, forms: list[str]) -> None:
    assert [text[start:end] for start, end in find_long_forms(text)] == forms


def test_a_long_form_stands_for_its_abbreviation_in_singular_and_plural() -> None:
    assert short_form("initial public offerings") == short_form("initial public offering") == "ipo"
    assert short_form("public offering") is None


def test_each_long_form_is_found_by_its_last_word() -> None:
    assert all(short in LAST_WORDS[form.split()[-1]] for form, short in SHORT_FORMS.items())
    assert set(SHORT_FORMS.values()) == ABBREVIATIONS
