"""What a sentence says of its own words."""

import pytest

from claimcheck.predicates import tag_words
from claimcheck.predicates.clauses.taken_back import first_taken_back, holds_in_name, waits_for_another


@pytest.mark.parametrize(
    "comment",
    [
        ", the paper wrongly stated.",
        ", or so it was thought.",
        ", an old joke goes.",
        ", but that was wrong.",
        ", which is not true.",
        ", a claim that was found to be false.",
    ],
)
def test_finds_what_takes_a_statement_back(comment: str) -> None:
    words = tag_words("The mine closed" + comment)
    assert first_taken_back(words) == 4  # behind the comma


@pytest.mark.parametrize(
    "comment", [", the paper rightly stated.", ", which was rebuilt.", ", and it was sold."]
)
def test_leaves_other_comments(comment: str) -> None:
    assert first_taken_back(tag_words("The mine closed" + comment)) is None


@pytest.mark.parametrize(
    ("sentence", "waits"),
    [
        ("The mine pays, provided that oil stays dear.", True),
        ("The mine pays, as long as the price holds.", True),
        ("The wall is low, as long as 30 metres.", False),
        ("The mayor, Orlo, provided the funds.", False),
    ],
)
def test_tells_provisos_from_lengths(sentence: str, waits: bool) -> None:
    assert waits_for_another(tag_words(sentence)) is waits


@pytest.mark.parametrize(
    ("phrase", "in_name"),
    [
        ("the treaty only on paper", True),
        ("a kingdom in theory", True),
        ("in a parallel universe", True),
        ("a note on paper of his own", False),
        ("in a history of the war", False),
    ],
)
def test_tells_what_holds_in_name_only(phrase: str, in_name: bool) -> None:
    assert holds_in_name(tag_words(phrase)) is in_name


def test_leaves_what_is_only_asked() -> None:
    assert first_taken_back(tag_words("The mine closed? Hardly.")) == 4  # behind the mark
    assert first_taken_back(tag_words('The clerk asked "Why?" and left.')) is None
