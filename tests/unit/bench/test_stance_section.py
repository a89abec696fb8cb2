"""The figures of stance as people read them."""

from types import ModuleType

import pytest

from claimcheck.model.evidence import Slot
from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("stance_section")


def test_a_set_has_a_figure_for_every_column(module: ModuleType, script: Script) -> None:
    rates = script("stance_rates").Rates(10, 0.95, 0.4, 0.021, 1.0, 0.25)
    assert module.pairs_line("any", rates) == ["any", "10", ".950", ".400", "2.1 %", "1.000", ".250"]


def test_a_comparison_that_never_decides_has_no_rate(module: ModuleType, script: Script) -> None:
    errors = script("stance_rates").SlotErrors(Slot.PERIOD, 0, 0, 8, 2)
    assert module.slot_line(errors) == ["period", "0", "-", "8", "25.0 %"]


def test_speeds_are_pairs_a_second(script: Script) -> None:
    speed = script("compare_speed")
    pairs = [("Chile sold ships", "Chile sold 40 ships.")] * (speed.WARM_UP + 2)
    assert speed.from_strings(pairs) > 0
    assert speed.with_objects(pairs[:2]) > 0


def test_unrelated_pairs_have_the_claims_and_sentences_of_others(script: Script) -> None:
    pairs = [("a", "of a"), ("b", "of b"), ("c", "of c"), ("d", "of d")]
    assert script("compare_speed").unrelated(pairs) == [
        ("a", "of c"),
        ("b", "of d"),
        ("c", "of a"),
        ("d", "of b"),
    ]


def test_a_line_of_speed_has_both_speeds(module: ModuleType, script: Script) -> None:
    pairs = [("Chile sold ships", "Chile sold 40 ships.")] * (script("compare_speed").WARM_UP + 2)
    name, strings, objects = module.speed_line("pairs", pairs)
    assert name == "pairs"
    assert int(strings.replace(",", "")) > 0
    assert int(objects.replace(",", "")) > 0


def test_needles_are_counted_in_a_line(script: Script) -> None:
    outcome = script("needles").Outcome(24, 276, ("one",), ())
    assert script("needles_section").line(120_000, outcome) == ["120,000", "23 of 24", "0 of 276"]
