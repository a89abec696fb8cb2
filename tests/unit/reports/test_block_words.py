"""Why a block carries its label, in words."""

import pytest

from claimcheck.model.document import Block
from claimcheck.model.label import Label
from claimcheck.reports.block_words import label_words, opinion_words, reason_sentence


@pytest.mark.parametrize(
    ("label", "short", "long"),
    [
        (Label.BODY, "body", "body, why"),
        (Label.CAPTION, "aside: caption", "aside: caption, why"),
        (Label.TEASER, "removed: teaser, why", "removed: teaser, why"),
    ],
)
def test_what_was_done_is_understood_without_colours(label: Label, short: str, long: str) -> None:
    block = Block(0, 1, label, "why")
    assert (label_words(block, detailed=False), label_words(block, detailed=True)) == (short, long)


def test_both_opinions_are_told_where_they_differ() -> None:
    block = Block(0, 1, Label.TEASER, "related-stories", alone=Label.BODY, score=-120)
    assert opinion_words(block, repeated=False) == "alone: body, among its neighbours: teaser, score -120"


def test_what_other_documents_changed_is_not_laid_at_the_neighbours_door() -> None:
    block = Block(0, 1, Label.BOILERPLATE, "repeated-across-documents", alone=Label.BODY)
    assert opinion_words(block, repeated=True) == "in its document: body, over all documents: boilerplate"


def test_one_opinion_needs_no_words() -> None:
    assert opinion_words(Block(0, 1, Label.BODY, "sentence"), repeated=False) == ""


def test_a_reason_has_a_sentence_for_people() -> None:
    assert reason_sentence("share-bar") == "It offers to share the page."
    assert reason_sentence("no such reason") == ""
