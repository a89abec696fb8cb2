"""Comparing tools on labelled pages."""

from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("compare_cleaning")


def page(module: ModuleType, name: str, raw: str = "text", **labels: str) -> Any:
    row = {"id": name, "page_type": "article", "lang": "en", **labels}
    return module.Page(row, raw, "text/plain", f"<p>{raw}</p>", row["lang"])


def test_claimcheck_is_scored_by_what_it_makes_of_unseen_pages(module: ModuleType) -> None:
    unseen = SimpleNamespace(text=lambda name, _source: f"unseen {name}")
    rows = module.compared([page(module, "a")], {}, unseen, lambda _rows, texts: (dict(texts), []))
    assert [(row.name, row.articles) for row in rows] == [
        ("claimcheck", {"a": "unseen a"}),
        ("claimcheck ingest", {"a": "unseen a"}),
    ]
    assert all(row.speed > 0 for row in rows)


def test_parts_of_the_pages_are_scored_apart(module: ModuleType) -> None:
    pages = [page(module, "a"), page(module, "b", lang="zh"), page(module, "c", page_type="forum")]
    unseen = SimpleNamespace(text=lambda _name, _source: "")
    row, *_ = module.compared(
        pages, {"raw": lambda page: page.raw}, unseen, lambda rows, _texts: ([row["id"] for row in rows], [])
    )
    assert (row.articles, row.chinese, row.others) == (["a", "b"], ["b"], ["c"])


@pytest.mark.parametrize(
    ("labelled", "html", "expected"),
    [
        ("zh", '<html lang="en">', "zh"),
        ("other", '<!doctype html><HTML class="a" LANG=pt-BR>', "pt"),
        ("other", "<html><p lang='fr'>", "en"),
    ],
)
def test_a_page_says_its_language_where_its_label_does_not(
    module: ModuleType, labelled: str, html: str, expected: str
) -> None:
    assert module._language({"lang": labelled}, html) == expected


def test_a_limit_takes_pages_from_all_over(module: ModuleType) -> None:
    rows = [{"id": number} for number in range(10)]
    assert [row["id"] for row in module._every(rows, 3)] == [0, 3, 6]
    assert module._every(rows, 0) == rows
    assert module._every(rows, 20) == rows
