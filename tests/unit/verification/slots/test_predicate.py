"""Verbs: the same, one of the family, opposite, or another."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot

Compared = Callable[..., Comparison]

SAME, FAMILY, OPPOSITE = (Outcome.MATCH, ""), (Outcome.MATCH, "same family"), (Outcome.MATCH, "opposite")
ANOTHER = (Outcome.MISSING, "")

CASES = [
    ("Norvia signed the treaty", "Norvia signed the treaty.", SAME),
    ("Exports were $5 billion", "Exports reached $5 billion.", FAMILY),
    ("Norvia's trade was $5 billion", "Norvia's trade outstripped $5 billion.", FAMILY),
    ("Exports were $5 billion", "Exports rose to $5 billion.", FAMILY),
    ("Exports were $5 billion", "Exports rose by $5 billion.", ANOTHER),
    ("Norvia was consensus", "Norvia reached consensus.", ANOTHER),
    ("The council approved the plan", "The council rejected the plan.", OPPOSITE),
    ("Norvia signed the treaty", "Norvia read the treaty.", ANOTHER),
]


@pytest.mark.parametrize(("claim", "sentence", "expected"), CASES)
def test_verbs_agree_by_lemma_and_family(
    compared: Compared, claim: str, sentence: str, expected: tuple[Outcome, str]
) -> None:
    found = compared(Slot.PREDICATE, claim, sentence)
    assert (found.outcome, found.note) == expected


def test_a_verb_is_shown_where_it_stands(compared: Compared) -> None:
    sentence = "Norvia has signed the treaty."
    span = compared(Slot.PREDICATE, "Norvia signed the treaty", sentence).span
    assert "signed" in sentence[span.start : span.end]


def test_a_claim_without_a_verb_is_shown_as_being(compared: Compared) -> None:
    assert compared(Slot.PREDICATE, "Norvia's exports: $5 billion", "Exports were $5 billion.").claim == "be"
