"""Figures: the same thing counted, the interval inside."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot, Stance
from claimcheck.verification import compare

Compared = Callable[..., Comparison]

M, NO, N, X = Outcome.MATCH, Outcome.MISMATCH, Outcome.NEITHER, Outcome.MISSING

CASES = [
    ("the same", "Exports were $5 billion", "Exports were $5 billion.", M),
    ("another", "Exports were $5 billion", "Exports were $7 billion.", NO),
    ("coarser", "Exports were $5.2 billion", "Exports were about $5 billion.", N),
    ("exceeded", "Norvia's trade was more than $5 billion", "Norvia's trade has exceeded $5 billion.", M),
    ("exceeded in the claim", "Exports exceeded $5 billion", "Exports were $6 billion.", M),
    ("former level", "Exports were $5 billion", "Exports rose to $5 billion from $3 billion.", M),
    ("only a former level", "Exports were $3 billion", "Exports rose to $5 billion from $3 billion.", NO),
    ("none", "Exports were $5 billion", "Exports were large.", X),
    (
        "respectively",
        "Imports were $3 billion",
        "Exports and imports were $5 billion and $3 billion, respectively.",
        M,
    ),
    ("counted thing", "The clinic has 12 beds", "The clinic has 12 rooms.", X),
    ("partitive", "The party holds 112 seats", "The party holds 112 of the 200 seats.", M),
    ("qualified count", "The city has 12 private clinics", "The city has 12 clinics.", X),
    ("noun of the subject", "The number of planes was 44", "The planes numbered 44, up from 30.", M),
    ("measure", "The bridge is 300 metres long", "The bridge is 300 metres long.", M),
    ("other dimension", "The bridge is 300 metres long", "The bridge weighs 300 tonnes.", X),
    ("points for percent", "The rate rose by 5 percent", "The rate rose by 5 percentage points.", N),
    ("identifying, other number", "The six chiefs met", "The seven chiefs met.", N),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "outcome"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_a_figure_is_compared_with_what_counts_the_same(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.QUANTITY, claim, sentence).outcome is outcome


def test_a_number_that_identifies_need_not_be_said(compared: Compared) -> None:
    assert compared(Slot.QUANTITY, "The five countries met", "The countries met.") is None


def test_a_number_that_identifies_agrees_silently(compared: Compared) -> None:
    assert compared(Slot.QUANTITY, "The five countries met", "The five countries met.") is None


def test_several_other_figures_leave_it_open(compared: Compared) -> None:
    found = compared(Slot.QUANTITY, "Exports were $5 billion", "Exports were $7 billion and $9 billion.")
    assert (found.outcome, found.note) == (N, "several figures")


def test_money_of_another_currency_is_related() -> None:
    evidence = compare("Norvia's exports were $5 billion", "Norvia's exports were €5 billion.")
    assert (evidence.stance, evidence.related) == (Stance.NEUTRAL, RelatedKind.CURRENCY)


def test_a_figure_of_a_hanging_clause_is_found_in_the_source_s() -> None:
    claim = "Norvia opened a plant that makes 300 engines"
    assert compare(claim, "Norvia opened a plant that makes 300 engines.").stance is Stance.SUPPORTS


def test_the_total_of_a_partitive_is_not_the_part() -> None:
    claim = "The party holds 200 seats"
    assert compare(claim, "The party holds 112 of the 200 seats.").stance is not Stance.SUPPORTS
