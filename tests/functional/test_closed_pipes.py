"""A reader that has left, as ``| head -1`` does, ends every command quietly; a pipe keeps standard error quiet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.usefixtures("project"),
    pytest.mark.skipif(sys.platform == "win32", reason="pipes are POSIX's"),
]

COMMANDS = (
    "--version",
    "--help",
    "verify --help",
    "verify --format json",
    "verify --format html",
    "verify --show-settings",
    "explain trade-2024",
    "sources --dropped",
    "ingest --format json",
    "lock --yes",
    "rule CC301",
    "schema report",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_141_and_not_a_word(command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    arguments = [sys.executable, "-m", "claimcheck", *command.split()]
    done = subprocess.run(arguments, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_the_version_is_told_to_nobody_where_standard_output_is_closed() -> None:
    command = f'"{sys.executable}" -m claimcheck --version >&-'
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_standard_error_is_silent_in_a_pipe_unless_asked() -> None:
    said = {}
    for options in ((), ("-v",)):
        command = [sys.executable, "-m", "claimcheck", "verify", *options]
        done = subprocess.run(command, capture_output=True, check=False)
        said[options] = (done.returncode, done.stderr != b"", done.stdout)
    assert said[()][:2] == (0, False)
    assert said[("-v",)] == (0, True, said[()][2])


def test_a_file_that_a_reader_left_early_is_written_all_the_same(project: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    arguments = [sys.executable, "-m", "claimcheck", "verify", "--report", "json=report.json"]
    done = subprocess.run(arguments, stdout=writing, check=False)
    os.close(writing)
    assert (done.returncode, (project / "report.json").stat().st_size > 0) == (141, True)
