"""Words as arrays, against regular expressions."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.characters import characters
from claimcheck.cleaning.measures.words import find_words, hashes_of_lines, phrase_hash

_WORD = re.compile("[\u4e00-\u9fff]|[a-z0-9]+", re.IGNORECASE)
_TEXTS = st.text("aBc 1.-\u4e2d\u6587\U0001f600", max_size=60)


@given(_TEXTS)
def test_words_stand_where_an_expression_finds_them(text: str) -> None:
    found = find_words(characters(text))
    expected = [match.span() for match in _WORD.finditer(text)]
    assert list(zip(found.starts.tolist(), found.ends.tolist(), strict=True)) == expected


@given(_TEXTS, _TEXTS)
def test_the_same_word_has_the_same_number_in_every_text(first: str, second: str) -> None:
    numbers: dict[str, int] = {}
    for text in (first, second):
        hashes = find_words(characters(text)).hashes.tolist()
        for match, number in zip(_WORD.finditer(text), hashes, strict=True):
            assert numbers.setdefault(match.group().lower(), number) == number
    assert len(set(numbers.values())) == len(numbers)


def test_a_word_has_the_same_number_wherever_it_stands_in_an_enormous_text() -> None:
    found = find_words(characters("x" * 70_000 + " word"))
    assert int(found.hashes[1]) == phrase_hash("Word")[1]


def test_the_order_of_a_phrase_counts() -> None:
    assert phrase_hash("read more") != phrase_hash("more read")
    assert phrase_hash("...") == (0, 0)


@given(st.lists(st.text("ab \u4e2d\u0130\U00020000.'", max_size=12), max_size=8))
def test_words_of_many_lines_are_those_of_each(lines: list[str]) -> None:
    assert hashes_of_lines(lines) == [find_words(characters(line)).hashes.tolist() for line in lines]
