"""Contractions as the words they stand for."""

import pytest

from claimcheck.predicates import tag_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It isn't true", "it is not true"),
        ("It can\u2019t be", "it can not be"),
        ("It cannot be", "it can not be"),
        ("It won't close", "it will not close"),
        ("They shan't close", "they shall not close"),
        ("It's true", "it is true"),
        ("It's been closed", "it has been closed"),
        ("She's sold the mill", "she has sold the mill"),
        ("It's sold in Lund", "it is sold in lund"),
        ("It's said that it fell", "it is said that it fell"),
        ("They'll close", "they will close"),
        ("We've closed", "we have closed"),
        ("I'm here", "i am here"),
        ("They're here", "they are here"),
        ("He'd sold it", "he had sold it"),
        ("He'd sell it", "he would sell it"),
        ("Let's go", "let us go"),
        ("Lind's mill", "lind 's mill"),
        ("O'Brien left", "o'brien left"),
    ],
)
def test_a_contraction_is_two_words(text: str, words: str) -> None:
    assert " ".join(word.folded for word in tag_words(text)) == words


def test_each_word_has_its_place_in_the_text() -> None:
    text = "It isn't true"
    assert [text[word.start : word.end] for word in tag_words(text)] == ["It", "is", "n't", "true"]
