"""`claimcheck verify` in a step of a GitHub workflow."""

import re
from pathlib import Path

import pytest

from claimcheck.cli import workflow
from tests.functional.conftest import ARTICLE, WRONG_CLAIMS, Command

LOG = re.compile(
    r"::stop-commands::(?P<word>\w{64})\n(?P<text>.*)\n::(?P=word)::\n(?P<commands>(?:::\w+ .*\n)*)",
    re.DOTALL,
)


@pytest.fixture(autouse=True)
def _step(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(project / "summary.md"))


def test_the_log_has_the_text_and_the_annotations(
    claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = LOG.fullmatch(claimcheck("verify").out)
    assert log
    assert log["commands"].startswith("::error file=claims.yaml,line=3,")
    monkeypatch.delenv("GITHUB_ACTIONS")
    assert claimcheck("verify").out == log["text"] + "\n"


def test_the_text_cannot_end_its_own_silence(project: Path, claimcheck: Command) -> None:
    word = LOG.fullmatch(claimcheck("verify").out)["word"]  # type: ignore[index]
    spoiled = ARTICLE.replace("reached", f"reached ::{word}::")
    (project / "corpus" / "river.txt").write_text(spoiled, encoding="utf-8")
    log = LOG.fullmatch(claimcheck("verify").out)
    assert log
    assert log["word"] not in log["text"]


def test_the_summary_is_appended_to_what_the_step_wrote(project: Path, claimcheck: Command) -> None:
    summary = project / "summary.md"
    summary.write_text("before\n")
    claimcheck("verify")
    assert (
        summary.read_text(encoding="utf-8") == "before\n" + claimcheck("verify", "--format", "markdown").out
    )


def test_the_summary_stays_below_its_limit(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = "".join(f"  - {{id: c{number}, text: It cost ${number} billion}}\n" for number in range(30))
    (project / "claims.yaml").write_text(f"claims:\n{claims}")
    monkeypatch.setattr(workflow, "MOST_BYTES", 3000)
    summary = project / "summary.md"
    summary.write_text("x" * 1500)
    claimcheck("verify")
    assert 1600 < summary.stat().st_size <= 3000
    assert summary.read_text(encoding="utf-8").endswith("longer than may be shown here.*\n")


def test_the_limit_is_githubs() -> None:
    assert workflow.MOST_BYTES < 1024 * 1024


def test_a_full_summary_is_left_alone_and_told(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workflow, "MOST_BYTES", 3000)
    (project / "summary.md").write_text("x" * 2500)
    outcome = claimcheck("verify")
    assert (project / "summary.md").stat().st_size == 2500
    assert (outcome.code, outcome.err) == (1, "the summary of the step is full; the report is not in it\n")


def test_a_summary_that_cannot_be_written_costs_nothing(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(project / "none" / "summary.md"))
    outcome = claimcheck("verify")
    assert (outcome.code, outcome.err[:36]) == (1, "cannot write the summary of the step")
    assert LOG.fullmatch(outcome.out)


def test_without_a_summary_file_there_are_annotations_alone(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    assert LOG.fullmatch(claimcheck("verify").out)
    assert not (project / "summary.md").exists()


def test_a_format_that_is_named_is_given_and_nothing_besides(project: Path, claimcheck: Command) -> None:
    assert claimcheck("verify", "--format", "json").out.startswith("{")
    assert "::" not in claimcheck("verify", "--format", "text").out
    assert not (project / "summary.md").exists()


def test_annotations_that_are_named_come_with_the_summary(project: Path, claimcheck: Command) -> None:
    assert claimcheck("verify", "--format", "github").out.startswith("::error file=claims.yaml,")
    assert (project / "summary.md").exists()


def test_a_report_in_a_file_leaves_the_annotations_in_the_log(project: Path, claimcheck: Command) -> None:
    shown = claimcheck("verify", "-o", "report.txt").out
    assert shown.startswith("::error file=claims.yaml,")
    assert "::stop-commands" not in (project / "report.txt").read_text(encoding="utf-8")


def test_quiet_shortens_the_text_and_keeps_the_annotations(claimcheck: Command) -> None:
    log = LOG.fullmatch(claimcheck("verify", "--quiet").out)
    assert log
    assert log["text"].startswith("1 claim (")
    assert log["commands"]


@pytest.mark.parametrize("value", ["", "false", "0"])
def test_elsewhere_there_is_neither(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", value)
    assert "::" not in claimcheck("verify").out
    assert not (project / "summary.md").exists()
