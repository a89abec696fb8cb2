"""The blocks of the README and the docs, run in order in one folder.

A block after "`NAME`:" is that file. In a ``console`` block each line after ``$ `` has to print what follows it;
a line ``[…]`` stands for any lines.
A ``python`` block is a doctest, any other ``yaml`` block a claims file that can be read. Others are not run.
"""

import doctest
import re
import runpy
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.cli.app import app
from claimcheck.config import KEYS
from claimcheck.rules import known_rules
from tests.functional.conftest import Command

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/*.md")])

ELISION = "[…]\n"

_FENCE = re.compile(
    r"^(?:`(?P<file>[^`\n]+)`:\n\n)?```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block."""

    file: str | None
    language: str
    body: str


def fences(page: Path) -> Iterator[Fence]:
    for match in _FENCE.finditer(page.read_text(encoding="utf-8")):
        yield Fence(match["file"], match["language"], match["body"])


def sessions(body: str) -> Iterator[tuple[str, str]]:
    """Yield (command, what it prints)."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def printed(command: str, claimcheck: Command) -> str:
    name, *arguments = shlex.split(command)
    if name == "echo":
        return ""
    assert name == "claimcheck", f"a console block runs claimcheck, not {name}"
    outcome = claimcheck(*arguments)
    return outcome.err + outcome.out


def keep(file: Path, body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(body, encoding="utf-8")


def try_session(body: str, claimcheck: Command) -> None:
    for command, output in sessions(body):
        actual = printed(command, claimcheck)
        assert elided(actual, output) == output


def elided(actual: str, shown: str) -> str:
    """Return `actual` as a page shows it: without the lines that ``[…]`` stands for."""
    parts = shown.split(ELISION)
    pattern = "(?:.*\n)*?".join(map(re.escape, parts))
    return shown if re.fullmatch(pattern, actual) else actual


def try_program(body: str) -> None:
    example = doctest.DocTestParser().get_doctest(body, {}, "block", "block", 0)
    assert doctest.DocTestRunner().run(example).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_does_what_the_page_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, claimcheck: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    for fence in fences(page):
        if fence.file:
            keep(tmp_path / fence.file, fence.body)
        elif fence.language == "console":
            try_session(fence.body, claimcheck)
        elif fence.language == "python":
            try_program(fence.body)
        elif fence.language == "yaml":
            keep(tmp_path / "block.yaml", fence.body)
            load_claims([tmp_path / "block.yaml"], known_rules=known_rules())
        else:
            assert fence.language in {"sh", "text", "json", "toml"}, f"a {fence.language} block"


def test_the_readme_has_a_session_and_a_program() -> None:
    languages = {fence.language for fence in fences(ROOT / "README.md")}
    assert {"console", "python"} <= languages


def test_the_readme_tells_of_the_other_package_first() -> None:
    first = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## ")[0]
    assert "pip install claimcheck-cli" in first
    assert "another project" in first


def test_every_setting_is_in_the_table() -> None:
    table = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(KEYS)


def test_every_command_has_its_help_on_the_page_and_it_is_the_generated_one() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    names = {command.name for command in app.registered_commands}
    assert {name for name in names if f"$ claimcheck {name} --help\n" not in text} == set()


def test_the_generator_of_help_changes_nothing_on_a_page_that_is_true(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    generator = runpy.run_path(str(ROOT / "docs" / "generate_command_line.py"))
    page = "```console\n$ claimcheck rule --help\nold\n$ claimcheck x\nkept\n```\n"
    monkeypatch.setitem(generator["page"].__globals__, "printed", lambda words: f"printed {words}\n")
    assert generator["page"](page) == page.replace("old", "printed rule --help")
