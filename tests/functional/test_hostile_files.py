"""Files that no reader expects: the run goes on, ends soon, and leaves no word of a file outside the corpus."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.functional.conftest import ARTICLE, Command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links are POSIX's")

ELSEWHERE = "Trade between Norland and Sudland reached about $95 billion in 2024, says a file elsewhere."


def checked(claimcheck: Command) -> dict[str, Any]:
    """Return the JSON report of a run that has to give the one claim its verdict."""
    report: dict[str, Any] = json.loads(claimcheck("verify", "--format", "json").out)
    assert [claim["verdict"] for claim in report["claims"]] == ["supported"]
    return report


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe_that_nobody_writes(path: Path) -> None:
    os.mkfifo(path)


def a_dangling_link(path: Path) -> None:
    path.symlink_to("nowhere")


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def a_link_out_of_the_corpus(path: Path) -> None:
    outside = path.parent.parent / "secret.txt"
    outside.write_text(ELSEWHERE)
    path.symlink_to(outside)


@pytest.mark.parametrize(
    "make", [a_folder, a_pipe_that_nobody_writes, a_dangling_link, a_link_to_itself, a_link_out_of_the_corpus]
)
def test_what_is_no_file_of_the_corpus_is_passed_over(
    project: Path, claimcheck: Command, make: Callable[[Path], None]
) -> None:
    make(project / "corpus" / "odd.txt")
    report = checked(claimcheck)
    assert (report["summary"]["sources"], report["findings"]) == (1, [])


@pytest.mark.parametrize("name", ["sources.yaml", "river.txt.meta.yaml", "../claimcheck.toml"])
def test_a_pipe_in_the_place_of_a_settings_file_is_not_waited_for(
    project: Path, claimcheck: Command, name: str
) -> None:
    os.mkfifo(project / "corpus" / name)
    checked(claimcheck)


def test_a_folder_that_links_to_its_parent_is_read_once(project: Path, claimcheck: Command) -> None:
    (project / "corpus" / "again").symlink_to(".")
    assert checked(claimcheck)["summary"]["sources"] == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (bytes(range(256)) * 40, "binary data"),
        (b"\xff\xfe" + b"\x00\xd8" * 400, ""),
        (b"", "has no text"),
        (b" \r\n\t", "has no text"),
    ],
    ids=["binary", "lone-surrogates", "empty", "blanks"],
)
def test_a_file_without_text_is_a_finding(
    project: Path, claimcheck: Command, content: bytes, told: str
) -> None:
    (project / "corpus" / "odd.txt").write_bytes(content)
    finding = checked(claimcheck)["findings"][0]
    assert (finding["code"][:4], told in finding["message"]) == ("CC90", True)
    assert finding["place"]["path"] == "corpus/odd.txt"


def test_a_file_of_300_megabytes_is_a_finding_and_not_read(project: Path, claimcheck: Command) -> None:
    with (project / "corpus" / "huge.txt").open("wb") as file:
        file.truncate(300_000_000)
    finding = checked(claimcheck)["findings"][0]
    assert (finding["code"], finding["tip"]) == (
        "CC901",
        "Save it again, repair it, or move it out of the corpus.",
    )


def test_a_hundred_thousand_nested_tags_are_read(project: Path, claimcheck: Command) -> None:
    deep = "<div>" * 100_000 + f"<p>{ARTICLE}</p>" + "</div>" * 100_000
    (project / "corpus" / "deep.html").write_text(deep)
    assert checked(claimcheck)["summary"]["sources"] == 2


@pytest.mark.parametrize("line", ["word " * 40_000, "x" * 300_000, "(" * 50_000, "1," * 50_000, "$" * 50_000])
def test_a_line_without_an_end_is_read(project: Path, claimcheck: Command, line: str) -> None:
    (project / "corpus" / "long.txt").write_text(f"{line}\n")
    checked(claimcheck)


@pytest.mark.parametrize("name", ["a\nb.txt", "a\x1b[31mb.txt", "a\u202etxt.b", "[bold]a.txt", "-rf.txt"])
@pytest.mark.parametrize("command", [("verify",), ("sources",), ("explain", "trade-2024")])
def test_the_name_of_a_file_is_no_command(
    project: Path, claimcheck: Command, name: str, command: tuple[str, ...]
) -> None:
    (project / "corpus" / "river.txt").rename(project / "corpus" / name)
    outcome = claimcheck(*command)
    assert (outcome.code, set(outcome.out) & {"\x1b", "\u202e"}) == (0, set())


def test_python_has_nothing_to_warn_of(project: Path) -> None:
    (project / "corpus" / "page.html").write_text(f"<p>{ARTICLE}</p>")
    command = [sys.executable, "-X", "dev", "-W", "error", "-m", "claimcheck", "verify"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
