"""Clauses that a preposition opens."""

import pytest

from claimcheck.predicates import Modality, Predication, read_predications, tag_words


def _statement(verb: str, sentence: str) -> Predication:
    return next(item for item in read_predications(tag_words(sentence)) if item.verb.lemmas[0] == verb)


def _subject(statement: Predication) -> str:
    return " ".join(word.text for word in statement.subject)


@pytest.mark.parametrize(
    "sentence",
    [
        "Since the mill closed in 1998, sales fell.",
        "After the mill closed, sales fell.",
        "Shortly after the mill closed, sales fell.",
        "Weeks after the mill closed, sales fell.",
        "Sales fell after the mill closed.",
    ],
)
def test_each_verb_has_its_own_subject(sentence: str) -> None:
    assert _subject(_statement("close", sentence)) == "the mill"
    assert _subject(_statement("fall", sentence)).casefold() == "sales"


@pytest.mark.parametrize(
    "opening", ["After the war", "As of 2019", "Until then", "Since 1998", "As president"]
)
def test_a_preposition_before_a_mere_noun_opens_none(opening: str) -> None:
    assert "Lund" in _subject(_statement("employ", f"{opening}, Lund employed clerks."))


def test_what_was_to_follow_may_never_have_come() -> None:
    assert _statement("explode", "The bomb was defused before it exploded.").modality is Modality.UNREAL
    assert _statement("explode", "Before the bomb exploded, Lund left.").modality is Modality.UNREAL
