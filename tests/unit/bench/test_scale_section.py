"""The section on scale."""

import sys
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from tests.unit.bench.conftest import BENCH, Script


@pytest.fixture
def page(script: Script) -> ModuleType:
    return script("scale_section")


@pytest.fixture
def sizes(page: ModuleType, script: Script) -> list[Any]:
    runs, cost = script("scale_runs"), script("command_costs").Cost
    small = page.Size(
        sentences=10_000,
        files=250,
        claims=300,
        runs={
            runs.COLD: cost(2.0, 3.0, 100.0, 150.0),
            runs.WARM: cost(0.2, 0.1, 50.0, None),
            runs.MANY_NEW: cost(3.0, 6.0, 90.0, 180.0),
        },
        text=1_000_000,
        ingested=2_500_000,
        store=3_000_000,
        retrievals={
            "fts5": page.Retrieval(1.0, 1.0, 0.004, 0.004, 80.0),
            "best": page.Retrieval(0.1, 0.1, 0.0005, 0.0005, 70.0),
        },
    )
    large = replace(
        small,
        sentences=100_000,
        files=2_500,
        claims=1_000,
        runs={name: replace(it, wall=10 * it.wall, cpu=9 * it.cpu) for name, it in small.runs.items()},
    )
    return [small, large]


def test_growth_is_that_of_the_larger_over_the_smaller(page: ModuleType) -> None:
    assert page.growth((2.0, 4.0), (20.0, 36.0)) == "10.0 (9.00) times"


@pytest.mark.parametrize(
    ("times", "unit", "expected"),
    [
        ((1.254, 2.3), 1.0, "1.25 (2.30)"),
        ((12.34, 99.96), 1.0, "12.3 (100.0)"),
        ((1234.5, 123.4), 1.0, "1,234 (123)"),
        ((0.0321, 0.0298), 1e-3, "32.1 (29.8)"),
    ],
)
def test_times_have_three_digits(
    page: ModuleType, times: tuple[float, float], unit: float, expected: str
) -> None:
    assert page.written(times, unit) == expected


def test_each_run_has_a_line_with_every_size_and_its_growth(page: ModuleType, sizes: list[Any]) -> None:
    table = page.grown("seconds", sizes, [page.Row("cold", lambda size: (size.claims, size.files))])
    head, _, line = table.splitlines()
    assert head == "| seconds | 10,000 | 100,000 | 10,000 to 100,000 |"
    assert line == "| cold | 300 (250) | 1,000 (2,500) | 3.33 (10.0) times |"


def test_others_are_set_beside_claimcheck(page: ModuleType, sizes: list[Any]) -> None:
    assert page.ratios(sizes[0]) == "- 10,000 sentences: SQLite FTS5 8.00"


def test_without_claimcheck_there_is_nothing_to_set_beside(page: ModuleType, sizes: list[Any]) -> None:
    assert page.ratios(replace(sizes[0], retrievals={})) == ""


def test_the_section_tells_all(
    page: ModuleType, sizes: list[Any], script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "versions", ", ".join)
    cost = script("command_costs").Cost(0.03, 0.02, 10.0, None)
    written = page.section([("claimcheck --version", cost)], sizes, "0.3")
    for part in (
        "10,000 (250 files), 100,000 (2,500 files)",
        "| `claimcheck --version` | 30.0 (20.0) |",
        "| one of many new claims, ms | 10.0 (20.0) | 30.0 (54.0) |",
        "| store when all is read (of the texts) | 2.5 (2.5 times) |",
        "| memory of the cold run, largest process (all) | 100 (150) |",
        "| memory with nothing changed, largest process (all) | 50 (-) |",
        "| SQLite FTS5 | 4.00 (4.00) |",
        "wanted a core just before: 0.3;",
    ):
        assert part in written


def test_what_measures_stays_small(script: Script) -> None:
    """The memory of the process that starts a command counts towards the command's peak."""
    code = "import sys, scale; print([it for it in ('numpy', 'tantivy', 'pydantic') if it in sys.modules])"
    _, printed = script("command_costs").run((sys.executable, "-c", code), BENCH)
    assert printed.strip() == "[]"
