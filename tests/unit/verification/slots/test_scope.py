"""Scope: what narrows the measured thing, and how far a denial goes."""

from collections.abc import Callable

import pytest

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.verification import compare

Compared = Callable[..., Comparison]

M, N = Outcome.MATCH, Outcome.NEITHER

CASES = [
    ("the same", "Norvia's exports were $5 billion", "Norvia's exports were $5 billion.", M),
    ("narrower", "Norvia's exports were $5 billion", "Norvia's timber exports were $5 billion.", N),
    ("free word", "Norvia's exports were $5 billion", "Norvia's total exports were $5 billion.", M),
    ("narrower count", "Norvia had 270 cases", "Norvia had 270 suspected cases.", N),
    ("count as it is known", "Norvia had 270 cases", "Norvia had 270 confirmed cases.", M),
    ("other count as known", "Norvia had 270 ports", "Norvia had 270 confirmed ports.", N),
    (
        "region noun",
        "Trade with Central Asia was $5 billion",
        "Trade with Central Asia countries was $5 billion.",
        M,
    ),
    ("pointer", "Norvia's exports were $5 billion", "They were $5 billion.", M),
    ("another thing", "Norvia's exports were $5 billion", "Timber prices were $5 billion.", N),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "outcome"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_a_qualifier_on_one_side_is_another_scope(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.SCOPE, claim, sentence).outcome is outcome


def test_a_narrower_count_is_related() -> None:
    assert compare("Norvia had 270 ports", "Norvia had 270 cargo ports.").related is RelatedKind.SCOPE


def test_scope_is_no_question_without_a_figure(compared: Compared) -> None:
    assert compared(Slot.SCOPE, "Norvia signed the treaty", "Norvia signed the timber treaty.") is None


DENIALS = [
    ("Norvia signed a treaty", "Norvia did not sign a treaty on trade.", N),
    ("Norvia signed a treaty", "Norvia did not sign a treaty.", None),
    ("Norvia signed a treaty", "In fact, Norvia did not sign a treaty.", None),
    ("Norvia wants confrontation", "Norvia does not want confrontation or competition.", None),
    ("Norvia signed a treaty", "Norvia did not sign a treaty with those countries.", None),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome"), DENIALS)
def test_a_narrow_denial_denies_no_more_than_it_says(
    compared: Compared, claim: str, sentence: str, outcome: Outcome | None
) -> None:
    found = compared(Slot.SCOPE, claim, sentence)
    assert (found and found.outcome) == outcome


def test_a_claim_that_names_nothing_takes_any_named_subject(compared: Compared) -> None:
    found = compared(Slot.SCOPE, "trade ≈ $95B in 2024", "Norvia's trade was $95 billion in 2024.")
    assert found.outcome is M
