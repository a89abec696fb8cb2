"""Whatever befalls the store, the answer is that of a run without one, and the user hears why it took longer."""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.pipeline.stored import ingesting, store_keeping
from claimcheck.pipeline.stored.looking import digest_of
from claimcheck.store.ledger.connection import UnwritableError, connect
from claimcheck.store.ledger.turns import Turn
from tests.functional.conftest import ARTICLE, CLAIMS, Command, write_project

KILL_BEFORE_INDEX = """
import os, signal, sys
from claimcheck.store.text_index import IndexWriter

IndexWriter.commit = lambda *given: os.kill(os.getpid(), signal.SIGKILL)
sys.argv = ["claimcheck", "verify"]
from claimcheck.__main__ import main
sys.exit(main())
"""


def run_code(code: str, folder: Path) -> int:
    """Run Python code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, check=False
    ).returncode


def fresh(claimcheck: Command) -> str:
    return claimcheck("verify", "--no-cache").out


def damage(file: Path) -> None:
    """Turn some bits of a file."""
    content = bytearray(file.read_bytes())
    for place in range(len(content) // 3, len(content), 97):
        content[place] ^= 0xFF
    file.write_bytes(content)


def change_claim(project: Path) -> None:
    """Leave nothing to answer from earlier results."""
    (project / "claims.yaml").write_text(CLAIMS.replace("about $95", "$95"), encoding="utf-8")


COMMITS = range(1, 10)
LATER = ["at first", "later"]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], tuple[Path, int]]:
    """Return projects whose first run, or a later one, was killed at a commit, with that run's exit code."""
    runs = {(when, commit): tmp_path_factory.mktemp("killed") for when in LATER for commit in COMMITS}
    first, second = (tmp_path_factory.mktemp("first") for _ in range(2))
    for folder in (first, second, *runs.values()):
        write_project(folder)
    later = [folder for (when, _), folder in runs.items() if when == "later"]
    assert codes_of(first, [(folder, 0) for folder in later]) == [0] * len(later)
    for folder in later:
        (folder / "corpus" / "river.txt").write_text(ARTICLE.replace("$95", "$59"), encoding="utf-8")
        change_claim(folder)
    codes = codes_of(second, [(folder, commit) for (_, commit), folder in runs.items()])
    return {run: (runs[run], code) for run, code in zip(runs, codes, strict=True)}


def codes_of(first: Path, runs: list[tuple[Path, int]]) -> list[int]:
    """Return the exit codes of runs that are killed at a commit (`kills.py`), after one in a folder without a store."""
    rows = json.dumps([(str(folder), commit) for folder, commit in runs])
    command = [sys.executable, str(Path(__file__).with_name("kills.py")), str(first), rows]
    codes: list[int] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return codes


@pytest.mark.parametrize("commit", COMMITS)
@pytest.mark.parametrize("when", LATER)
def test_a_kill_before_any_commit_loses_nothing(
    claimcheck: Command,
    killed: dict[tuple[str, int], tuple[Path, int]],
    monkeypatch: pytest.MonkeyPatch,
    commit: int,
    when: str,
) -> None:
    folder, code = killed[when, commit]
    assert code in {-signal.SIGKILL, 0, 1}
    monkeypatch.chdir(folder)
    assert claimcheck("verify").out == fresh(claimcheck)


@pytest.mark.parametrize("when", LATER)
def test_a_run_commits_several_times(killed: dict[tuple[str, int], tuple[Path, int]], when: str) -> None:
    """So that the test above does kill it."""
    assert [killed[when, commit][1] for commit in (1, 2, 3)] == [-signal.SIGKILL] * 3


def test_a_kill_between_ledger_and_index_loses_nothing(claimcheck: Command, project: Path) -> None:
    assert run_code(KILL_BEFORE_INDEX, project) == -signal.SIGKILL
    outcome = claimcheck("verify")
    assert (outcome.out, "the index of the store is missing" in outcome.err) == (fresh(claimcheck), True)


def test_an_index_of_another_generation_is_built_anew(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    index = project / ".claimcheck" / "index-1"
    shutil.copytree(index, project / "old")
    (project / "corpus" / "lake.txt").write_text(ARTICLE.replace("$95", "$59"), encoding="utf-8")
    claimcheck("verify")
    shutil.rmtree(index)
    shutil.copytree(project / "old", index)
    change_claim(project)
    outcome = claimcheck("verify")
    assert (outcome.out, "is of another generation" in outcome.err) == (fresh(claimcheck), True)


@pytest.mark.parametrize("pattern", ["*.term", "*.idx", "meta.json", "fits.json"])
def test_a_damaged_index_is_built_anew(claimcheck: Command, project: Path, pattern: str) -> None:
    claimcheck("verify")
    for file in (project / ".claimcheck" / "index-1").glob(pattern):
        damage(file)
    change_claim(project)
    outcome = claimcheck("verify")
    assert (outcome.out, "it is built anew" in outcome.err) == (fresh(claimcheck), True)


def test_damage_inside_the_values_of_the_ledger_is_noticed(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    with sqlite3.connect(project / ".claimcheck" / "ledger.sqlite") as database:
        database.execute("UPDATE results SET result = substr(result, 1, 40) || x'00' || substr(result, 42)")
    database.close()
    outcome = claimcheck("verify", "-v")  # which writes nothing that was written before
    assert (outcome.out, "is damaged" in outcome.err) == (fresh(claimcheck), True)


def first_folder_fails(folder: Path) -> Callable[[Path], sqlite3.Connection]:
    """Return a `connect` for which `folder` is read-only."""

    def connecting(asked: Path) -> sqlite3.Connection:
        if asked == folder:
            raise UnwritableError("attempt to write a readonly database")
        return connect(asked)

    return connecting


@pytest.mark.usefixtures("project")
def test_a_ledger_that_can_only_be_read_is_read(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = claimcheck("verify").out
    monkeypatch.setattr(store_keeping, "connect", first_folder_fails(Path(".claimcheck")))
    monkeypatch.setattr(store_keeping, "_in_temporary", None)
    outcome = claimcheck("verify")
    assert (outcome.out, outcome.err) == (expected, "")


def test_what_is_not_in_a_ledger_that_can_only_be_read_goes_to_a_temporary_one(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claimcheck("verify")
    (project / "corpus" / "lake.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setattr(store_keeping, "connect", first_folder_fails(Path(".claimcheck")))
    outcome = claimcheck("verify", "-v")
    assert outcome.out == fresh(claimcheck)
    assert "the store .claimcheck cannot be written (attempt to write a readonly database)" in outcome.err
    assert "1 files to read, 0 skipped, 1 as they were" in outcome.err


def test_a_full_disk_costs_only_time(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path) -> sqlite3.Connection:
        database = connect(folder)
        database.execute("PRAGMA max_page_count = 1")  # no more than there are
        return database

    pages = (f"{ARTICLE} Mile {number} of the road was paved." for number in range(300))
    (project / "corpus" / "road.txt").write_text("\n\n".join(pages), encoding="utf-8")
    monkeypatch.setattr(store_keeping, "connect", full)
    outcome = claimcheck("verify")
    assert (outcome.out, outcome.code) == (fresh(claimcheck), 0)
    assert "database or disk is full" in outcome.err
    assert "there is no room for a temporary store" in outcome.err


@pytest.fixture
def other_run(project: Path) -> Iterator[Turn]:
    """Be another run that is writing."""
    (project / ".claimcheck").mkdir()
    with Turn(project / ".claimcheck", lambda: None) as turn:
        turn.take()
        yield turn


def test_a_second_run_waits_for_the_first_and_says_so(project: Path, other_run: Turn) -> None:
    command = [sys.executable, "-m", "claimcheck", "verify"]
    with subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as waiting:
        assert waiting.stderr is not None
        assert b"another run is writing to .claimcheck; waiting" in waiting.stderr.readline()
        other_run.__exit__(None, None, None)
        waiting.communicate()
    assert waiting.returncode == 0


def test_a_run_in_which_nothing_changed_need_not_wait(claimcheck: Command, project: Path) -> None:
    expected = claimcheck("verify").out
    with Turn(project / ".claimcheck", lambda: None) as turn:
        turn.take()
        outcome = claimcheck("verify")
    assert (outcome.out, outcome.err) == (expected, "")


def test_several_runs_at_once_give_one_answer(claimcheck: Command, project: Path) -> None:
    command = [sys.executable, "-m", "claimcheck", "verify", "--format", "text"]
    running = [subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE) for _ in range(3)]
    answers = [each.communicate()[0].decode() for each in running]
    assert answers == [fresh(claimcheck)] * 3


def test_a_file_that_changes_while_it_is_read_is_read_again(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    river = project / "corpus" / "river.txt"

    def digest_then_change(location: Path) -> bytes:
        digest = digest_of(location)
        river.write_text(ARTICLE.replace("$95", "$59"), encoding="utf-8")
        return digest

    with monkeypatch.context() as patched:
        patched.setattr(ingesting, "digest_of", digest_then_change)
        claimcheck("verify")
    assert claimcheck("verify").out == fresh(claimcheck)
    river.write_text(ARTICLE, encoding="utf-8")
    assert claimcheck("verify").out == fresh(claimcheck)


def test_a_file_that_vanishes_while_it_is_read_is_a_finding_of_that_run_only(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lake = project / "corpus" / "lake.txt"
    lake.write_text(ARTICLE, encoding="utf-8")

    def digest_then_remove(location: Path) -> bytes:
        digest = digest_of(location)
        lake.unlink(missing_ok=True)
        return digest

    with monkeypatch.context() as patched:
        patched.setattr(ingesting, "digest_of", digest_then_remove)
        assert "CC901" in claimcheck("verify").out
    assert claimcheck("verify").out == fresh(claimcheck)


def test_a_clock_that_was_set_back_hides_no_change(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.pipeline.stored.looking.time.time_ns", lambda: 1_000)
    assert claimcheck("verify").code == 0
    (project / "corpus" / "river.txt").write_text(ARTICLE.replace("$95", "$59"), encoding="utf-8")
    assert claimcheck("verify").code == 1


def test_the_number_of_workers_changes_nothing(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        text = ARTICLE.replace("Norland", f"Nor{number}land")
        (project / "corpus" / f"{number}.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr("claimcheck.pipeline.workers.PAYS_FROM", 1)
    many = claimcheck("verify", "-j", "2", "-f", "json").out
    one = claimcheck("verify", "-j", "1", "-f", "json", "--store", "other").out
    assert many == one == claimcheck("verify", "--no-cache", "-f", "json").out
