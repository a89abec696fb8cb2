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


def run_apart(*arguments: str, environment: dict[str, str]) -> bytes:
    """Run the command in a process with an environment of its own."""
    command = [sys.executable, "-m", "claimcheck", "verify", "--fail-on", "never", *arguments]
    return subprocess.run(command, env=os.environ | environment, check=True, stdout=subprocess.PIPE).stdout


@pytest.mark.parametrize("format_name", ["json", "text"])
def test_the_hash_seed_does_not_matter(format_name: str) -> None:
    runs = {run_apart("--format", format_name, environment={"PYTHONHASHSEED": seed}) for seed in ("1", "2")}
    assert len(runs) == 1


def test_neither_locale_nor_terminal_matter_in_a_pipe() -> None:
    one = run_apart(environment={"LC_ALL": "C", "COLUMNS": "40", "TERM": "dumb", "PYTHONUTF8": "0"})
    other = run_apart(
        environment={"LC_ALL": "C.UTF-8", "COLUMNS": "200", "TERM": "xterm", "TZ": "Asia/Tokyo"}
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
