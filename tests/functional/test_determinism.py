"""The same input gives the same bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.functional.conftest import ARTICLE, Command

pytestmark = pytest.mark.usefixtures("project")

OTHER_ARTICLE = ARTICLE.replace("$95 billion", "$59 billion").replace("river", "hills")
MORE_CLAIMS = """\
version: 1
claims:
  - Exports of timber rose by 6 percent in 2024
  - {id: bridge, text: Norland and Sudland opened a bridge in 2019}
"""


@pytest.fixture(autouse=True)
def _second_source_and_file(project: Path) -> None:
    (project / "more").mkdir()
    (project / "more" / "hills.txt").write_text(OTHER_ARTICLE, encoding="utf-8")
    (project / "more.yaml").write_text(MORE_CLAIMS, encoding="utf-8")


def reports_of_a_run_with(**environment: str) -> tuple[bytes, bytes]:
    """Run the command in a process with an environment of its own; return what it prints and its JSON report."""
    options = ("--fail-on", "never", "--report", "json=report.json")
    command = [sys.executable, "-m", "claimcheck", "verify", "claims.yaml", "more.yaml", *options]
    done = subprocess.run(command, env=os.environ | environment, check=True, stdout=subprocess.PIPE)
    return done.stdout, Path("report.json").read_bytes()


def test_neither_hash_seed_nor_locale_nor_terminal_matter_in_a_pipe() -> None:
    one = reports_of_a_run_with(
        PYTHONHASHSEED="1", LC_ALL="C", PYTHONUTF8="0", COLUMNS="40", TERM="dumb", TZ="UTC"
    )
    other = reports_of_a_run_with(
        PYTHONHASHSEED="2", LC_ALL="C.UTF-8", PYTHONUTF8="1", COLUMNS="200", TERM="xterm", TZ="Asia/Tokyo"
    )
    assert one == other


def test_the_order_of_claims_files_does_not_matter(claimcheck: Command) -> None:
    one = claimcheck("verify", "claims.yaml", "more.yaml", "--format", "json")
    other = claimcheck("verify", "more.yaml", "claims.yaml", "--format", "json")
    assert one == other


def test_the_order_of_corpora_does_not_matter(claimcheck: Command) -> None:
    one = claimcheck("verify", "-c", "corpus", "-c", "more", "--format", "json")
    other = claimcheck("verify", "-c", "more", "-c", "corpus", "--format", "json")
    assert one == other


def test_a_corpus_named_twice_is_one(claimcheck: Command) -> None:
    one = claimcheck("verify", "-c", "corpus", "--format", "json")
    other = claimcheck("verify", "-c", "corpus", "-c", "./corpus", "--format", "json")
    assert one == other


def test_the_number_of_workers_does_not_matter(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.pipeline.workers.PAYS_FROM", 2)
    for number in range(5):
        (project / "corpus" / f"copy-{number}.txt").write_text(ARTICLE.replace("95", str(90 + number)))
    arguments = ("verify", "claims.yaml", "more.yaml", "--format", "json", "--jobs")
    assert claimcheck(*arguments, "1") == claimcheck(*arguments, "2")


def test_the_working_directory_does_not_matter(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = claimcheck("verify", "--format", "json")
    monkeypatch.chdir(project.parent)
    other = claimcheck("verify", f"{project.name}/claims.yaml", "--format", "json")
    assert one == other
