"""Kinds of words, against looking each up in its list."""

import pytest

from claimcheck.cleaning.measures.vocabulary import KINDS, WORDS, kinds_of_words
from claimcheck.cleaning.measures.words import phrase_hash


def _kinds(word: str) -> set[str]:
    found = kinds_of_words().get(phrase_hash(word)[1], 0)
    return {kind for place, kind in enumerate(KINDS) if found >> place & 1}


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_kind_is_of_all_kinds_that_list_it(kind: str) -> None:
    lists = {name: set(words.split()) for name, words in WORDS.items()}
    words = [word for word in lists[kind] if phrase_hash(word)[0] == 1]
    assert words
    for word in words:
        assert _kinds(word) == {name for name, listed in lists.items() if word in listed}


@pytest.mark.parametrize("word", ["ferry", "12345", "qqxqq", "渡"])
def test_other_words_are_of_no_kind(word: str) -> None:
    assert _kinds(word) == set()


def test_case_does_not_count() -> None:
    assert _kinds("PHOTO") == _kinds("photo") == {"picture"}


def test_lists_are_in_lower_case() -> None:
    assert all(words == words.lower() for words in WORDS.values())
