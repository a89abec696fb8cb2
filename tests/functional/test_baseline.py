"""Adopting the gate in a project that has findings already."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import WRONG_CLAIMS, Command


@pytest.fixture
def old(project: Path, claimcheck: Command) -> Path:
    """Give a project with a refuted claim that is in its baseline."""
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    assert claimcheck("verify").code == 1
    assert claimcheck("verify", "--write-baseline", "base.json").code == 0
    return project


def test_what_is_in_the_baseline_closes_no_gate(old: Path, claimcheck: Command) -> None:
    assert old
    outcome = claimcheck("verify", "--baseline", "base.json", "--format", "json")
    assert outcome.code == 0
    report = json.loads(outcome.out)
    assert [finding["suppressed"]["by"] for finding in report["findings"]] == ["baseline"]
    assert report["summary"]["suppressed"] == 1


def test_a_new_claim_above_it_changes_nothing_for_the_old_one(old: Path, claimcheck: Command) -> None:
    new = "claims:\n  - id: timber\n    text: Exports of timber rose by 60 percent in 2024\n"
    (old / "claims.yaml").write_text(WRONG_CLAIMS.replace("claims:\n", new), encoding="utf-8")
    outcome = claimcheck("verify", "--baseline", "base.json", "--format", "json")
    counted = {found["claim"] for found in json.loads(outcome.out)["findings"] if not found["suppressed"]}
    assert (outcome.code, counted) == (1, {"timber"})


def test_entries_of_settled_matters_are_told_and_pruned(old: Path, claimcheck: Command) -> None:
    (old / "claims.yaml").write_text(WRONG_CLAIMS.replace("59", "95"), encoding="utf-8")
    outcome = claimcheck("verify", "--baseline", "base.json")
    assert outcome.code == 0
    assert "1 entry of the baseline matches nothing any more (CC201 trade-2024)" in " ".join(
        outcome.out.split()
    )
    claimcheck("verify", "--baseline", "base.json", "--write-baseline", "base.json")
    assert json.loads((old / "base.json").read_text("utf-8"))["findings"] == []


def test_writing_it_again_gives_the_same_bytes(old: Path, claimcheck: Command) -> None:
    before = (old / "base.json").read_bytes()
    claimcheck("verify", "--baseline", "base.json", "--write-baseline", "base.json")
    assert (old / "base.json").read_bytes() == before


def test_a_baseline_of_another_version_is_named(old: Path, claimcheck: Command) -> None:
    path = old / "base.json"
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**content, "tool": "claimcheck 0.0.9"}), encoding="utf-8")
    assert "made by claimcheck 0.0.9" in claimcheck("verify", "--baseline", "base.json").out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("option", ["--claim=trade-2024", "--diff=HEAD"])
def test_a_baseline_is_of_the_whole_run(claimcheck: Command, option: str) -> None:
    outcome = claimcheck("verify", "--write-baseline", "base.json", option)
    assert outcome.code == 2
    assert "needs a run over all claims" in outcome.err


@pytest.mark.usefixtures("project")
def test_a_baseline_that_is_not_there_is_an_error_before_the_work(claimcheck: Command) -> None:
    outcome = claimcheck("verify", "--baseline", "base.json")
    assert (outcome.code, outcome.out) == (2, "")


@pytest.mark.usefixtures("project")
def test_a_baseline_is_not_written_into_the_corpus(claimcheck: Command) -> None:
    outcome = claimcheck("verify", "--write-baseline", "corpus/base.json")
    assert outcome.code == 2
    assert "lies in the corpus" in outcome.err
