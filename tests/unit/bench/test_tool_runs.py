"""Tools that take turns: each reads all pages, and none can spoil the run."""

from types import ModuleType
from typing import Any

import pytest

from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("tool_runs")


def page(module: ModuleType, name: str, raw: str = "text", language: str = "en") -> Any:
    return module.Page({"id": name}, raw, "text/plain", f"<p>{raw}</p>", language)


def raising(_page: object) -> str:
    raise RuntimeError("no body")


def test_every_tool_reads_every_page(module: ModuleType) -> None:
    pages = [page(module, f"page {number}", f"text {number}") for number in range(module.TURN + 3)]
    runs = module.runs_of(pages, {"raw": lambda page: page.raw, "html": lambda page: page.html})
    assert runs["raw"].texts == {page.row["id"]: page.raw for page in pages}
    assert runs["html"].texts["page 50"] == "<p>text 50</p>"


def test_a_tool_that_fails_has_found_no_text(module: ModuleType) -> None:
    runs = module.runs_of([page(module, "a"), page(module, "b")], {"bad": raising})
    assert runs["bad"].texts == {"a": "", "b": ""}
    assert runs["bad"].failures == 2


def test_a_tool_may_take_the_pages_of_a_turn_together(module: ModuleType) -> None:
    pages = [page(module, f"page {number}", f"text {number}") for number in range(module.TURN + 3)]
    sizes: list[int] = []

    def read(turn: Any) -> list[str]:
        sizes.append(len(turn))
        return [page.raw for page in turn]

    runs = module.runs_of(pages, {}, {"together": read})
    assert sizes[1:] == [module.TURN, 3]
    assert runs["together"].texts == {page.row["id"]: page.raw for page in pages}


def test_one_page_of_each_language_is_read_before_time_counts(module: ModuleType) -> None:
    read: list[str] = []

    def reader(page: Any) -> str:
        read.append(page.row["id"])
        return ""

    pages = [page(module, "a"), page(module, "b", language="zh"), page(module, "c")]
    module.runs_of(pages, {"reader": reader})
    assert (sorted(read[:2]), read[2:]) == (["b", "c"], ["a", "b", "c"])
