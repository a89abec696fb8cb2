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
