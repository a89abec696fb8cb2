"""Numbers written as words."""

import re

import pytest

from claimcheck.language.numerals import FRACTIONS, NUMERAL, Numeral, read_numeral


@pytest.mark.parametrize(
    ("words", "value", "quantum", "taken"),
    [
        ("seven", 7, 1, 1),
        ("twenty one", 21, 1, 2),
        ("two hundred and five", 205, 1, 4),
        ("a hundred", 100, 1, 2),
        ("twelve hundred", 1200, 1, 2),
        ("five thousand", 5000, 1000, 2),
        ("two million five hundred thousand", 2_500_000, 1000, 5),
        ("one hundred twenty three thousand and six", 123_006, 1, 7),
        ("a dozen", 12, 12, 2),
        ("two dozen", 24, 12, 2),
        # only the first of several
        ("one two", 1, 1, 1),
        ("two and three", 2, 1, 1),
        ("twenty thirty", 20, 1, 1),
        ("five hundred hundred", 500, 1, 2),
        ("one thousand million", 1000, 1000, 2),
        ("two hundred and", 200, 1, 2),
        ("two dozen five", 24, 12, 2),
    ],
)
def test_read_numeral(words: str, value: int, quantum: int, taken: int) -> None:
    assert read_numeral(words.split()) == Numeral(value, quantum, taken)


@pytest.mark.parametrize("words", ["", "a", "a seven", "thousand", "hundred", "ships"])
def test_is_no_numeral(words: str) -> None:
    assert read_numeral(words.split()) is None


def test_the_pattern_takes_the_whole_run() -> None:
    match = re.match(NUMERAL, "twenty-one million and five ships")
    assert match is not None
    assert match.group() == "twenty-one million and five"


def test_fraction_words_stand_in_both_numbers() -> None:
    assert FRACTIONS["third"] == FRACTIONS["thirds"] == 3
    assert FRACTIONS["half"] == FRACTIONS["halves"] == 2
