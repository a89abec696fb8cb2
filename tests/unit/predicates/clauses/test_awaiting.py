"""Subjects that an insertion keeps from their verb."""

import pytest

from claimcheck.predicates import read_predications, tag_words


def _subject(sentence: str, verb: str) -> str:
    statements = read_predications(tag_words(sentence))
    found = next(item for item in statements if item.verb.lemmas[0] == verb)
    return " ".join(word.text for word in found.subject)


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank said the firm, founded by clerks, grew.",
        "The bank said that the firm, founded by clerks and based there, grew.",
        "Although it was small, the firm, founded by clerks, grew.",
        "Prices rose, but the firm, founded by clerks, grew.",
        "Prices rose; the firm, which makes boats, grew.",
        "The bank said the firm (founded by clerks) grew.",
    ],
)
def test_gives_a_verb_the_subject_before_the_insertion(sentence: str) -> None:
    assert _subject(sentence, "grow") == "the firm"


def test_keeps_an_apposition_with_its_noun() -> None:
    assert _subject("When prices rose, the firm, a maker of boats, grew.", "grow").startswith("the firm")


def test_takes_nothing_up_where_the_clause_before_goes_on() -> None:
    assert _subject("The bank bought the firm, founded by clerks, and grew.", "grow") == "The bank"


def test_leaves_the_clause_before_without_the_subject() -> None:
    statements = read_predications(tag_words("Prices rose, but the firm, founded by clerks, grew."))
    rose = next(item for item in statements if item.verb.lemmas == ("rise",))
    assert rose.complement == ()
