"""Claims as tests of a project that runs pytest already."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.functional.conftest import CLAIMS, WRONG_CLAIMS

ODD = "  - id: unheard\n    text: The lighthouse of Vallgrund was painted green in 1931\n"

# The plugins that the outer run needs and that a second run in the same process must not meet.
ALONE = (
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "-p",
    "no:cov",
    "-p",
    "no:hypothesispytest",
    "--capture=no",
)


@dataclass
class Seen:
    """What a run of pytest tells its plugins: how each test came out, and in which words it failed."""

    outcomes: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome of a test."""
        if report.when == "call":
            self._keep(report.nodeid, report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what could not be collected."""
        if report.failed:
            self._keep(report.nodeid, report)

    def _keep(self, node: str, report: pytest.TestReport | pytest.CollectReport) -> None:
        self.outcomes[node] = report.outcome
        self.words[node] = report.longreprtext


def run(project: Path, *options: str) -> Seen:
    seen = Seen()
    pytest.main(
        [*ALONE, f"--rootdir={project}", "--claimcheck", *(options or [str(project)])], plugins=[seen]
    )
    return seen


def test_each_claim_is_a_test_and_so_are_the_sources(project: Path) -> None:
    assert run(project).outcomes == {"claims.yaml::trade-2024": "passed", "claims.yaml::sources": "passed"}


def test_without_the_option_nothing_is_collected(project: Path) -> None:
    seen = Seen()
    pytest.main([*ALONE, f"--rootdir={project}", str(project)], plugins=[seen])
    assert seen.outcomes == {}


def test_a_claim_that_fails_does_so_with_the_words_of_the_command_line(project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS + ODD, encoding="utf-8")
    seen = run(project)
    assert seen.outcomes == {
        "claims.yaml::trade-2024": "failed",
        "claims.yaml::unheard": "failed",
        "claims.yaml::sources": "passed",
    }
    words = seen.words["claims.yaml::trade-2024"]
    assert words.startswith("claims.yaml:3:5: error CC201 refuted-claim: ")
    assert "\n  tip: " in words


def test_a_single_claim_can_be_chosen(project: Path) -> None:
    (project / "claims.yaml").write_text(CLAIMS + ODD, encoding="utf-8")
    assert run(project, f"{project}/claims.yaml::trade-2024").outcomes == {
        "claims.yaml::trade-2024": "passed"
    }


def test_a_source_that_cannot_be_read_fails_a_test_of_its_own(project: Path) -> None:
    (project / "corpus" / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    seen = run(project)
    assert seen.outcomes == {"claims.yaml::trade-2024": "passed", "claims.yaml::sources": "failed"}
    assert "broken.pdf" in seen.words["claims.yaml::sources"]


def test_a_broken_claims_file_is_an_error_of_the_collection(project: Path) -> None:
    (project / "claims.yaml").write_text("claims: [", encoding="utf-8")
    seen = run(project)
    assert seen.outcomes == {"claims.yaml": "failed"}
    assert seen.words["claims.yaml"].startswith("claims.yaml:1:10: ")


def test_a_corpus_that_is_not_there_is_told_without_a_traceback(project: Path) -> None:
    words = run(project, str(project), "--claimcheck-corpus", "nowhere").words["claims.yaml::sources"]
    assert "nowhere" in words
    assert "Traceback" not in words
    assert len(words.splitlines()) == 1


def test_the_settings_of_the_project_are_heard(project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    (project / "claimcheck.toml").write_text('fail_on = "never"\n', encoding="utf-8")
    assert set(run(project).outcomes.values()) == {"passed"}


def test_other_names_of_claims_files_can_be_set(project: Path) -> None:
    (project / "claims.yaml").rename(project / "trade.claims.yml")
    seen = run(project, str(project), "-o", "claimcheck_files=*.claims.yml")
    assert seen.outcomes["trade.claims.yml::trade-2024"] == "passed"


def test_a_slip_in_ours_keeps_its_traceback(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.pipeline.runs.check", None)
    assert "TypeError" in run(project).words["claims.yaml::sources"]


def test_pytest_finds_the_plugin_by_itself(project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--claimcheck"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "FAILED claims.yaml::trade-2024" in done.stdout
    assert "1 failed, 1 passed" in done.stdout
