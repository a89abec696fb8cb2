"""Checking only what has changed since a git revision."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.functional.conftest import ARTICLE, CLAIMS, Command

TIMBER = "  - id: timber\n    text: Exports of timber rose by 6 percent in 2024\n"
OTHER = "The bridge across the Lena carries 900 cars a day, as the road office of the province has counted.\n"


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false")
    command = ["git", *identity, *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(project: Path) -> Path:
    """Give a project of two claims and two sources, all committed."""
    (project / "claims.yaml").write_text(CLAIMS + TIMBER, encoding="utf-8")
    (project / "corpus" / "bridge.txt").write_text(OTHER, encoding="utf-8")
    git(project, "init", "--quiet")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "Begin")
    return project


def checked(claimcheck: Command, *options: str) -> list[str]:
    outcome = claimcheck("verify", "--diff", "HEAD", "--format", "json", *options)
    return [claim["id"] for claim in json.loads(outcome.out)["claims"]]


def test_with_nothing_changed_nothing_is_checked(repository: Path, claimcheck: Command) -> None:
    assert repository
    outcome = claimcheck("verify", "--diff", "HEAD")
    assert outcome.code == 0
    assert "0 of 2 claims re-checked" in outcome.out


def test_a_new_and_a_reworded_claim_are_checked(repository: Path, claimcheck: Command) -> None:
    claims = repository / "claims.yaml"
    claims.write_text(CLAIMS + TIMBER.replace("6 percent", "60 percent"), encoding="utf-8")
    assert checked(claimcheck) == ["timber"]
    assert claimcheck("verify", "--diff", "HEAD").code == 1


def test_a_claim_that_only_moved_is_not(repository: Path, claimcheck: Command) -> None:
    (repository / "claims.yaml").write_text(
        CLAIMS.replace("claims:", "\n\nclaims:") + TIMBER, encoding="utf-8"
    )
    assert checked(claimcheck) == []


def test_claims_that_cite_a_changed_source_are_checked(repository: Path, claimcheck: Command) -> None:
    (repository / "corpus" / "river.txt").write_text(ARTICLE.replace("6 percent", "60 percent"), "utf-8")
    assert sorted(checked(claimcheck)) == ["timber", "trade-2024"]


def test_a_new_source_that_nobody_cites_changes_nothing(repository: Path, claimcheck: Command) -> None:
    (repository / "corpus" / "more.txt").write_text(OTHER.replace("900", "950"), encoding="utf-8")
    assert checked(claimcheck) == []


def test_claims_that_lost_their_source_are_checked(repository: Path, claimcheck: Command) -> None:
    (repository / "corpus" / "river.txt").unlink()
    assert sorted(checked(claimcheck)) == ["timber", "trade-2024"]
    assert claimcheck("verify", "--diff", "HEAD").code == 1


def test_a_source_that_git_ignores_counts_as_changed(repository: Path, claimcheck: Command) -> None:
    (repository / ".gitignore").write_text("corpus/*.log.txt\n", encoding="utf-8")
    (repository / "corpus" / "a.log.txt").write_text(ARTICLE, encoding="utf-8")
    assert sorted(checked(claimcheck)) == ["timber", "trade-2024"]


def test_a_claims_file_that_was_broken_then_is_all_new(repository: Path, claimcheck: Command) -> None:
    good = (repository / "claims.yaml").read_text("utf-8")
    (repository / "claims.yaml").write_text("claims: [", encoding="utf-8")
    git(repository, "commit", "--all", "--quiet", "--message", "Break")
    (repository / "claims.yaml").write_text(good, encoding="utf-8")
    assert sorted(checked(claimcheck)) == ["timber", "trade-2024"]


@pytest.mark.parametrize("revision", ["nowhere", "--help"])
def test_a_revision_that_is_not_there_is_an_error(
    repository: Path, claimcheck: Command, revision: str
) -> None:
    assert repository
    outcome = claimcheck("verify", f"--diff={revision}")
    assert outcome.code == 2
    assert f"there is no revision “{revision}”" in outcome.err


@pytest.mark.usefixtures("project")
def test_outside_of_a_repository_it_says_so(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/")
    outcome = claimcheck("verify", "--diff", "HEAD")
    assert outcome.code == 2
    assert "not a git repository" in outcome.err


@pytest.mark.usefixtures("project")
def test_without_git_it_says_so(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = claimcheck("verify", "--diff", "HEAD")
    assert outcome.code == 2
    assert "--diff needs git" in outcome.err
