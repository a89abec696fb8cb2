"""Statements that cannot have the claim's verb in any form are told by their own words."""

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.statements import parted_by_verb


def _verbs(claim: str, sentence: str) -> tuple[list[str], list[str]]:
    """Return the verbs of the statements that may have the claim's, and those of the others."""
    reading = read_claim(Claim(id="c", text=claim))
    parted = parted_by_verb(reading, reading.parts[0], analyse(sentence))
    may_have, others = ([" ".join(one.verb.lemmas) for _, one in statements] for statements in parted)
    return may_have, others


def test_a_statement_with_another_verb_is_told_by_its_words() -> None:
    found = _verbs("Orlo sold the mill", "Orlo sold the mill in Lund, and the bank closed a branch there.")
    assert found == (["sell"], ["close"])


def test_a_verb_of_the_same_family_may_say_the_same() -> None:
    may_have, _ = _verbs("Exports rose by 5 percent", "Exports climbed by 5 percent.")
    assert may_have == ["climb"]


def test_a_noun_may_state_the_verb() -> None:
    may_have, _ = _verbs("Orlo surveyed 400 homes", "Orlo conducted a survey of 400 homes.")
    assert "conduct" in may_have


@pytest.mark.parametrize("sentence", ["The road, built in 1990, is long.", "The road was built in 1990."])
def test_what_was_done_may_be_how_a_thing_is(sentence: str) -> None:
    assert _verbs("There are 12 roads built in 1990", sentence)[1] == []


def test_where_nothing_may_say_the_same_no_statement_is_left_out() -> None:
    assert _verbs("Orlo has 40 ships", "Orlo built a dam with 40 ships and sold it.")[1] == []
