"""The figures of linking."""

from collections.abc import Callable, Sequence
from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

ROWS = [
    {"claim": "Chile", "sentences": ["Rain.", "Chile sold wheat."], "gold": [[1]]},
    {"claim": "Norway", "sentences": ["Norway built ships.", "Rain."], "gold": [[0]]},
]


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("linking_section")


def in_order(sentences: Sequence[str]) -> Callable[[str], list[int]]:
    return lambda _claim: list(range(len(sentences)))


def by_name(sentences: Sequence[str]) -> Callable[[str], list[int]]:
    return lambda claim: sorted(range(len(sentences)), key=lambda index: claim not in sentences[index])


def test_each_claim_is_looked_for_in_its_own_page(module: ModuleType) -> None:
    assert module.in_pages(in_order, ROWS).hit == 0.5


def test_pooled_it_is_looked_for_in_all(module: ModuleType) -> None:
    assert module.in_pool(in_order, ROWS).hit == 0.0
    assert module.in_pool(by_name, ROWS).hit == 1.0


def test_a_line_has_a_figure_for_every_measure(module: ModuleType, script: Script) -> None:
    ranker = script("rankers").Ranker("ours", "package", "settings", by_name, in_order)
    cells = module.line(ranker, ROWS, ROWS, ROWS)
    assert cells[:5] == ["ours", "1.000", "1.000", ".000", "1.000"]
    assert len(cells) == 1 + len(module.MEASURES)
