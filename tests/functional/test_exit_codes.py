"""Each exit code, and which of two comes first."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cli import main
from tests.functional.conftest import WRONG_CLAIMS, Command

pytestmark = pytest.mark.usefixtures("project")


def test_0_where_the_gate_passes(claimcheck: Command) -> None:
    assert claimcheck("verify").code == 0


def test_1_where_a_finding_is_an_error(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    assert claimcheck("verify").code == 1


def test_0_where_nothing_may_fail_the_gate(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    assert claimcheck("verify", "--fail-on", "never").code == 0


def test_a_warning_fails_the_gate_on_demand(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text("claims: [trade ≈ $95B in 2024]\n", encoding="utf-8")
    codes = [claimcheck("verify", "--fail-on", level).code for level in ("error", "warning")]
    assert codes == [0, 1]


def test_2_where_an_option_does_not_exist(claimcheck: Command) -> None:
    assert claimcheck("verify", "--nonsense").code == 2


def test_2_where_the_claims_file_is_missing(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").unlink()
    assert claimcheck("verify").code == 2


@pytest.mark.parametrize("content", ["", "# nothing\n", "- a list\n", "claims: 3\n", "claims: [\n"])
def test_2_where_the_claims_file_cannot_be_used(project: Path, claimcheck: Command, content: str) -> None:
    (project / "claims.yaml").write_text(content)
    outcome = claimcheck("verify")
    assert (outcome.code, outcome.err.startswith("claimcheck: claims.yaml:")) == (2, True)


def test_2_where_the_corpus_is_missing(claimcheck: Command) -> None:
    assert claimcheck("verify", "--corpus", "nowhere").code == 2


@pytest.mark.parametrize("command", [("verify", "--claim"), ("explain",)])
def test_2_where_there_is_no_such_claim(claimcheck: Command, command: tuple[str, ...]) -> None:
    outcome = claimcheck(*command, "trade-2042")
    assert (outcome.code, outcome.err) == (
        2,
        'claimcheck: no such claim: "trade-2042"; did you mean "trade-2024"?\n',
    )


def test_2_tells_where_the_ids_are_where_none_is_near(claimcheck: Command) -> None:
    assert "the table of `claimcheck verify` has the ids" in claimcheck("explain", "zzz").err


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_2_where_there_is_no_such_rule(claimcheck: Command, option: str) -> None:
    assert claimcheck("verify", option, "CC999").code == 2


def test_2_where_a_setting_does_not_exist(project: Path, claimcheck: Command) -> None:
    (project / "claimcheck.toml").write_text("colour = 1\n")
    outcome = claimcheck("verify")
    assert (outcome.code, outcome.err) == (
        2,
        'claimcheck: claimcheck.toml:1:1: no such setting: "colour"; did you mean "color"?\n',
    )


def test_3_where_there_is_no_claim(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text("claims: []\n")
    assert claimcheck("verify").code == 3


@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_3_where_no_source_has_text(project: Path, claimcheck: Command, fail_on: str) -> None:
    (project / "corpus" / "river.txt").write_text(" \n")
    outcome = claimcheck("verify", "--fail-on", fail_on)
    assert (outcome.code, "corpus/river.txt" in outcome.err) == (3, True)


def test_3_where_the_corpus_is_empty(project: Path, claimcheck: Command) -> None:
    (project / "corpus" / "river.txt").unlink()
    (project / "corpus" / "page.css").touch()
    outcome = claimcheck("verify")
    assert (outcome.code, outcome.err.partition(";")[0]) == (
        3,
        "claimcheck: nothing checked: the corpus holds no source (1 skipped)",
    )


def test_4_where_claimcheck_itself_is_at_fault(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.pipeline.runs.make_report", None)
    outcome = claimcheck("verify")
    assert (outcome.code, "Traceback" in outcome.err) == (main.INTERNAL_ERROR, False)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_130_where_the_user_interrupts(project: Path) -> None:
    many = "".join(f"  - {{id: c{n}, text: Trade of Norland was {n} dollars in 2024}}\n" for n in range(1000))
    (project / "claims.yaml").write_text(f"claims:\n{many}")
    command = [sys.executable, "-m", "claimcheck", "verify", "-v"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as running:
        assert running.stderr is not None
        assert any(b"files to read" in line for line in iter(running.stderr.readline, b""))
        running.send_signal(signal.SIGINT)
        said = running.stderr.read()
    assert (running.returncode, said.splitlines()[-1]) == (130, b"claimcheck: interrupted")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are POSIX's")
def test_141_where_the_reader_has_left() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "verify"], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("argument", ["verify", "--help", "rule"])
def test_2_where_standard_output_is_full(argument: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", argument], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (
        2,
        b"claimcheck: cannot write to standard output: No space left on device\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is POSIX's")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_stream_does_not_change_the_code(project: Path, closing: str) -> None:
    command = f'"{sys.executable}" -m claimcheck verify {closing}'
    passed = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    failed = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (passed.returncode, failed.returncode, passed.stderr) == (0, 1, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed there")
def test_2_where_the_working_directory_is_gone(
    project: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = project / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    outcome = claimcheck("verify")
    monkeypatch.chdir(project)
    assert (outcome.code, "the working directory does not exist any more" in outcome.err) == (2, True)


def test_2_comes_before_3(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text("claims: []\n")
    codes = [
        claimcheck("verify", *more).code
        for more in (("--select", "CC999"), ("--corpus", "nowhere"), ("--claim", "x"), ("--format", "pdf"))
    ]
    assert codes == [2, 2, 2, 2]


def test_3_comes_before_1(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    (project / "corpus" / "river.txt").write_text("")
    assert claimcheck("verify").code == 3


def test_only_verify_fails_on_findings(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    assert [claimcheck("explain", "trade-2024").code, claimcheck("sources").code] == [0, 0]
