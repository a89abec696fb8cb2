"""Scoring rankings, in their pages and pooled."""

from types import ModuleType
from typing import Any

import pytest

from tests.unit.bench.conftest import Script

WHEAT = {"claim": "Chile sold wheat", "sentences": ["Rain.", "Chile sold wheat."], "gold": [[1], [0, 1]]}
SHIPS = {"claim": "Norway sold ships", "sentences": ["Rain.", "Norway sold ships."], "gold": [[1]]}
NOTHING: dict[str, Any] = {"claim": "Peru grew", "sentences": ["Snow."], "gold": [[]]}


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("score_linking")


def test_the_best_of_several_sets_counts(module: ModuleType) -> None:
    assert module.task_of(WHEAT).scores([1, 0]) == (1.0, 1.0)


def test_a_first_sentence_of_no_set_is_no_hit(module: ModuleType) -> None:
    assert module.Task("x", (frozenset({3, 4}),)).scores([0, 3, 1, 2, 5, 4]) == (0.0, 0.5)


def test_a_pool_has_each_text_once_and_no_task_without_a_set(module: ModuleType) -> None:
    sentences, tasks = module.pool([WHEAT, SHIPS, NOTHING])
    assert sentences == ["Rain.", "Chile sold wheat.", "Norway sold ships.", "Snow."]
    assert [(task.claim, task.golds) for task in tasks] == [
        ("Chile sold wheat", (frozenset({1}), frozenset({0, 1}))),
        ("Norway sold ships", (frozenset({2}),)),
    ]


def test_what_the_store_does_not_hand_on_comes_last(module: ModuleType) -> None:
    sentences, tasks = module.pool([WHEAT, SHIPS])
    assert list(module.store_search(sentences)(tasks[1].claim)) == [2, 1, 0]


def test_means_are_by_column(module: ModuleType) -> None:
    assert module.means([(1.0, 0.5), (0.0, 0.5)]) == (0.5, 0.5)
