"""The section on cleaning: figures as people read them."""

from types import ModuleType
from typing import Any

import pytest

from tests.unit.bench.conftest import Script

ARTICLES = {"f1_doc": 0.9251, "precision": 1.0, "body_kept": 0.95, "rec_lt_half": 0.0052, "spam_leak": 0.02}


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("cleaning_section")


def row(module: ModuleType, name: str = "tool", *, speed: float | None = 4.0, failures: int = 0) -> Any:
    return module.Row(name, ARTICLES, {"f1_doc": 0.9}, {}, speed, failures)


def test_a_row_has_every_figure_in_the_order_of_the_head(module: ModuleType) -> None:
    lines = module.figures([row(module)], spam=True).splitlines()
    assert lines[0].split(" | ")[1:3] == ["F1", "precision"]
    assert lines[2] == "| tool | .925 | 1.000 | .950 | 0.5 % | 2.0 % | .900 | - | 4.00 |"


def test_where_no_spam_was_inserted_there_is_no_column_for_it(module: ModuleType) -> None:
    head, _, figures = module.figures([row(module)], spam=False).splitlines()
    assert "spam" not in head
    assert figures == "| tool | .925 | 1.000 | .950 | 0.5 % | .900 | - | 4.00 |"


def test_failures_are_told_below_the_table(module: ModuleType) -> None:
    rows = [row(module), row(module, "other", failures=3)]
    assert "counted as no text: other on 3 pages." in module.figures(rows, spam=True)
    assert "counted" not in module.figures(rows[:1], spam=True)


def test_a_speed_that_tells_nothing_is_not_told(module: ModuleType) -> None:
    assert [module.speed(figure) for figure in (None, 5000.0, 0.456)] == ["over 100", "over 100", "0.46"]


def test_speeds_are_set_side_by_side(module: ModuleType) -> None:
    rows = [row(module, "trafilatura", speed=0.5), row(module, "claimcheck", speed=5.0)]
    assert "10.0 times" in module.ratio(rows)
    assert "claimcheck ingest is 12.0 times" in module.ratio(
        [*rows, row(module, "claimcheck ingest", speed=6.0)]
    )
    assert module.ratio(rows[:1]) == ""


def test_the_section_counts_the_pages_and_names_settings(
    module: ModuleType, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "versions", " + ".join)
    extractors = script("extractors").EXTRACTORS
    pages = [
        {"page_type": "article", "lang": "en", "spam_lines": ["Buy"]},
        {"page_type": "article", "lang": "zh"},
        {"page_type": "forum", "lang": "en"},
    ]
    written = module.section(pages, [row(module, "on dumps")], [row(module, "on HTML")], extractors, 48, 16)
    assert "on 3 labelled pages" in written
    assert "- Pages: 2 articles; 1 forum. Of all these 1 are Chinese." in written
    assert "into\n1 of the dumps" in written
    assert written.index("| on dumps |") < written.index("### HTML") < written.index("| on HTML |")
    assert all(f"- {extractor.name}: {extractor.settings}" in written for extractor in extractors)
    assert written.count("trafilatura + ") == 1
