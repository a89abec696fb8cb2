"""Rates of stances, and which comparison decided."""

from types import ModuleType

import pytest

from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance
from claimcheck.model.sentence import Sentence
from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("stance_rates")


def evidence(stance: Stance, *outcomes: tuple[Slot, Outcome]) -> Evidence:
    comparisons = tuple(Comparison(slot, "", "", outcome) for slot, outcome in outcomes)
    return Evidence(stance, comparisons, Sentence("x", 0, 1))


def test_false_support_is_a_share_of_what_is_no_support(module: ModuleType) -> None:
    answers = [
        ("support", "support"),
        ("neither", "support"),
        ("contradict", "neither"),
        ("support", "neither"),
    ]
    found = module.rates(answers)
    assert (found.support_precision, found.support_recall, found.false_support) == (0.5, 0.5, 0.5)


def test_what_never_occurs_has_the_rate_of_nothing(module: ModuleType) -> None:
    found = module.rates([("neither", "neither")])
    assert (found.pairs, found.refute_precision, found.refute_recall) == (1, 0.0, 0.0)


def test_an_error_counts_for_the_comparison_that_decided(module: ModuleType) -> None:
    period = (Slot.PERIOD, Outcome.NEITHER)
    judged = [
        ("support", evidence(Stance.NEUTRAL, (Slot.PREDICATE, Outcome.MATCH), period)),
        ("neither", evidence(Stance.NEUTRAL, period)),
        ("support", evidence(Stance.REFUTES, (Slot.QUANTITY, Outcome.MISMATCH))),
        ("contradict", evidence(Stance.REFUTES, (Slot.QUANTITY, Outcome.MISMATCH))),
        ("support", evidence(Stance.SUPPORTS, (Slot.PREDICATE, Outcome.MATCH))),
    ]
    errors = {line.slot: line for line in module.slot_errors(judged)}
    assert set(errors) == {Slot.PERIOD, Slot.QUANTITY}
    assert (errors[Slot.PERIOD].withheld, errors[Slot.PERIOD].withheld_wrongly) == (2, 1)
    assert (errors[Slot.QUANTITY].refuted, errors[Slot.QUANTITY].refuted_wrongly) == (2, 1)
