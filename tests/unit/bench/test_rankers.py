"""What linking is compared with."""

from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

SENTENCES = ["Rain fell in the north.", "Chile sold wheat.", "Norway built ships."]


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("rankers")


@pytest.mark.parametrize("scorer", ["token_set_ratio", "token_sort_ratio"])
def test_fuzzy_search_folds_case_and_marks(module: ModuleType, scorer: str) -> None:
    assert module.fuzzy(scorer)(SENTENCES)("CHILE SOLD, WHEAT!")[0] == 1


def test_our_own_search_is_rank(module: ModuleType) -> None:
    assert module.own(SENTENCES)("Norway built ships")[0] == 2


def test_every_ranker_is_named_once_and_ours_last(module: ModuleType) -> None:
    names = [ranker.name for ranker in module.RANKERS]
    assert len(set(names)) == len(names)
    assert names[-1] == "claimcheck"
