"""Periods: flow, stock and event; clause, sentence and context."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.verification import compare

Compared = Callable[..., Comparison]

M, NO, N, X = Outcome.MATCH, Outcome.MISMATCH, Outcome.NEITHER, Outcome.MISSING

CASES = [
    ("flow, same", "Exports were $5 billion in 2023", "Exports were $5 billion in 2023.", M),
    ("flow, part", "Exports were $5 billion in 2023", "Exports were $5 billion in May 2023.", N),
    ("flow, adding verb", "Norvia sold 300 cars in 2023", "Norvia sold 300 cars in May 2023.", N),
    ("flow, other", "Exports were $5 billion in 2023", "Exports were $5 billion in 2022.", N),
    ("stock, same", "Norvia had 300 ships in 2023", "Norvia had 300 ships in 2023.", M),
    ("stock, part", "Norvia had 300 ships in 2023", "Norvia had 300 ships in May 2023.", N),
    ("event, inside", "Norvia joined the union in 2023", "Norvia joined the union in May 2023.", M),
    ("event, coarser", "Norvia joined the union in May 2023", "Norvia joined the union in 2023.", N),
    ("lasting", "Ministers met on 7 June 2023", "Ministers met from 6 to 9 June 2023.", M),
    ("recurring", "Ministers met in 2023", "Ministers met in 2022.", N),
    ("unique", "Norvia's bank was founded in 2006", "Norvia's bank was founded in 2005.", NO),
    ("unique by name", "The Lund Bridge opened in 2006", "The Lund Bridge opened in 2005.", NO),
    ("unique object", "Norvia founded its bank in 2006", "Norvia founded its bank in 2005.", NO),
    ("indefinite", "Norvia adopted a plan in 2006", "Norvia adopted a plan in 2005.", N),
    ("plural", "Norvia opened its schools in 2006", "Norvia opened its schools in 2005.", N),
    ("numbered", "The third summit was held in 2006", "The third summit was held in 2005.", NO),
    ("bounded", "Exports were $5 billion since 2023", "Exports were $5 billion in 2023.", N),
    ("none stated", "Norvia joined the union in 2023", "Norvia joined the union.", X),
    ("opening phrase", "Norvia hired workers in 2023", "In 2023, Norvia grew and hired workers.", M),
    (
        "two openings",
        "Norvia hired workers in 2023",
        "In 2022 the port grew, and in 2023 the bank shrank, while Norvia hired workers.",
        X,
    ),
    ("hanging clause", "Norvia hired workers in 2023", "Norvia hired workers when it joined in 2023.", M),
    ("only qualifying", "Norvia adopted the 2022 plan", "Norvia adopted the 2022 plan.", M),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "outcome"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_a_period_agrees_as_its_aspect_asks(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.PERIOD, claim, sentence).outcome is outcome


def test_a_claim_without_a_period_takes_any_and_says_so(compared: Compared) -> None:
    found = compared(Slot.PERIOD, "Norvia joined the union", "Norvia joined the union in 2023.")
    assert (found.outcome, found.source, found.note) == (M, "2023", "the claim names no period")


CONTEXT = [
    (["The year 2023 was quiet."], M),
    (["The year 2022 was quiet."], N),
    (["2022 and 2023 were quiet."], X),
    (["The year 2023 was quiet.", "The year 2022 was loud."], N),
    (["The year was quiet."], X),
]


@pytest.mark.parametrize(("context", "outcome"), CONTEXT)
def test_the_context_gives_a_period_where_it_has_one(
    compared: Compared, context: Sequence[str], outcome: Outcome
) -> None:
    found = compared(Slot.PERIOD, "Norvia joined the union in 2023", "Norvia joined the union.", context)
    assert found.outcome is outcome


REFERENCES = [(date(2024, 3, 1), M), (date(2023, 3, 1), N), (None, N)]


@pytest.mark.parametrize(("reference", "outcome"), REFERENCES)
def test_a_relative_date_is_resolved_by_the_document_s(
    compared: Compared, reference: date | None, outcome: Outcome
) -> None:
    sentence = "Norvia joined the union last year."
    found = compared(Slot.PERIOD, "Norvia joined the union in 2023", sentence, (), reference)
    assert found.outcome is outcome


def test_another_period_is_related() -> None:
    evidence = compare(
        "Norvia's exports were $5 billion in 2023", "Norvia's exports were $5 billion in 2022."
    )
    assert evidence.related is RelatedKind.PERIOD
