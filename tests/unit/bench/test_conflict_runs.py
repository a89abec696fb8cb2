"""Conflicts as a run reports them."""

from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

CLAIM = "Chile sold 40 ships in 2023"


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("conflict_runs")


@pytest.mark.parametrize(
    ("figures", "expected"),
    [((40, 40), "support"), ((40, 70), "conflict"), ((70,), "contradict"), ((), "neither")],
)
def test_each_sentence_is_a_source(module: ModuleType, figures: tuple[int, ...], expected: str) -> None:
    sentences = [f"Chile sold {figure} ships in 2023." for figure in figures]
    assert module.answer(CLAIM, [*sentences, "Rain fell in the north of the country."]) == expected


def test_false_conflicts_are_a_share_of_the_rows_that_only_support(module: ModuleType) -> None:
    answers = [
        ("conflict", "conflict"),
        ("conflict", "support"),
        ("support", "conflict"),
        ("support", "support"),
    ]
    assert module.conflict_rates(answers) == (0.5, 0.5, 0.5)


def test_without_rows_there_are_no_false_conflicts(module: ModuleType) -> None:
    assert module.conflict_rates([]) == (0.0, 0.0, 0.0)
