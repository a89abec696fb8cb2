"""Brackets that speak to the reader."""

import pytest

from claimcheck.predicates import Tag, tag_words


@pytest.mark.parametrize(
    ("sentence", "word", "verb"),
    [
        ("The mine closed (see table).", "see", False),
        ("The mine closed (pictured left).", "pictured", False),
        ("They see the mine.", "see", True),
        ("The mine (opened in May) closed.", "opened", True),
    ],
)
def test_takes_no_verb_from_a_remark(sentence: str, word: str, verb: bool) -> None:
    tags = {item.folded: item.tag for item in tag_words(sentence)}
    assert (tags[word] is Tag.VERB) is verb


@pytest.mark.parametrize(("sentence", "marks"), [("1. The mine closed.", 2), ("The mine closed.", 0)])
def test_takes_the_number_of_an_item_for_no_word(sentence: str, marks: int) -> None:
    words = tag_words(sentence)[:2]
    assert sum(word.tag is Tag.MARK for word in words) == marks


def test_takes_a_call_to_the_reader_for_a_verb() -> None:
    assert tag_words("Note that the mine closed.")[0].tag is Tag.VERB
    assert tag_words("The note that the mine closed was lost.")[1].tag is Tag.NOUN
