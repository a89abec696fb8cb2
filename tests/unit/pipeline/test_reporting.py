"""From verdicts and sources to the report."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult, Report, Verdict
from claimcheck.pipeline.library import Library, overview_of, read_library
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.reporting import make_report
from claimcheck.pipeline.workers import Workers

TEXT = "Trade along the river\n\nTrade between Norland and Sudland reached $95 billion in 2024.\n"
CHINESE = (
    "中国与中亚\n\n2024年，中国与中亚五国的贸易额达到950亿美元，同比增长百分之六。\n双方签署了合作协议。\n"
)
UNSOURCED = ClaimResult(Claim("a", "Norland trades"), Verdict.UNSOURCED)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "river.txt").write_text(TEXT + "\nAll rights reserved.\n", encoding="utf-8")
    (tmp_path / "copy.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "zhongya.txt").write_text(CHINESE, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "style.css").write_text("x")
    with Workers(1) as workers:
        return read_library([tmp_path], tmp_path, workers, SILENT)


def report_of(library: Library, *results: ClaimResult, as_of: date | None = None) -> Report:
    return make_report(results, overview_of(library), Settings(as_of=as_of))


def test_the_summary_counts_usable_sources_their_origins_and_removed_blocks(library: Library) -> None:
    summary = report_of(library, UNSOURCED).summary
    assert (summary.sources, summary.origins, summary.removed_blocks, summary.skipped_files) == (3, 2, 1, 1)


def test_the_summary_counts_verdicts(library: Library) -> None:
    results = [replace(UNSOURCED, verdict=verdict) for verdict in (*Verdict, Verdict.PARTIAL)]
    summary = report_of(library, *results).summary
    counts = (summary.supported, summary.partial, summary.refuted, summary.conflicting, summary.unsourced)
    assert (summary.claims, counts) == (6, (1, 2, 1, 1, 1))


def test_an_unusable_source_is_a_finding(library: Library) -> None:
    assert "CC902" in [finding.code for finding in report_of(library, UNSOURCED).findings]


def test_the_report_says_that_no_rule_used_a_date(library: Library) -> None:
    assert any("--as-of" in note for note in report_of(library).notes)


def test_with_a_date_there_is_nothing_to_say_of_it(library: Library) -> None:
    assert not any("--as-of" in note for note in report_of(library, as_of=date(2026, 1, 31)).notes)


def test_the_report_says_that_verdicts_are_for_english(library: Library) -> None:
    assert "verdicts are given for English; sources in another language: 1" in report_of(library).notes


def test_the_report_says_where_candidates_were_left_out(library: Library) -> None:
    report = report_of(library, replace(UNSOURCED, capped=True))
    assert "claim a: more sentences qualified as candidates than are looked at" in report.notes
