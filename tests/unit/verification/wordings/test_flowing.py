"""Flows as verbs and as nouns: one statement in the form of another."""

from collections.abc import Callable

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.flowing import as_amount, as_done

Form = Callable[[Predication, Predication], Predication | None]

EXPORTED = "Norvia exported 12 Mt of coal"
EXPORTS = "Norvia's coal exports were 12 Mt"
PRODUCED = "Norvia produced 5 Mt of steel"


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


def _write(found: Predication | None) -> str:
    if found is None:
        return "-"
    return " | ".join((show(found.subject), " ".join(found.verb.lemmas), show(found.complement)))


@pytest.mark.parametrize(
    ("form", "claim", "source", "expected"),
    [
        (as_done, EXPORTED, EXPORTS, "Norvia | export | 12 Mt were coal"),
        (as_done, EXPORTED, "Norvia's exports of coal were 12 Mt", "Norvia | export | 12 Mt were coal"),
        (as_done, PRODUCED, "The steel output of Norvia was 5 Mt", "Norvia | produce | 5 Mt was steel"),
        (as_done, PRODUCED, "Steel output in Norvia was 5 Mt", "Norvia | produce | 5 Mt was Steel"),
        (as_done, PRODUCED, "Output in Norvia was 5 Mt", "Norvia | produce | 5 Mt"),
        (as_done, PRODUCED, "Steel output on Norvia was 5 Mt", "-"),
        (as_done, PRODUCED, "Steel output was 5 Mt", "-"),
        (as_done, PRODUCED, "Norvia's steel was 5 Mt", "-"),
        (as_done, EXPORTED, "Norvia's exports of coal to Sorland were 12 Mt", "-"),
        (as_done, "Norvia exported 12 Mt", EXPORTS, "-"),
        (as_done, "Norvia exported coal", EXPORTS, "-"),
        (as_done, EXPORTED, "Norvia's coal exports were large", "-"),
        (as_amount, EXPORTS, EXPORTED, "Norvia coal exported | be | 12 Mt"),
        (as_amount, EXPORTS, "Norvia exported 12 Mt", "Norvia exported | be | 12 Mt"),
        (as_amount, EXPORTS, "Norvia exported coal", "-"),
        (as_amount, "Norvia's steel output was 5 Mt", PRODUCED, "-"),
        (as_amount, EXPORTED, EXPORTED, "-"),
    ],
)
def test_says_the_same_in_another_form(form: Form, claim: str, source: str, expected: str) -> None:
    assert _write(form(_stated(source), _stated(claim))) == expected
