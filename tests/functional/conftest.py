"""Whole runs of the command line in folders of their own."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.cli.main import run

ARTICLE = """\
Trade along the river

By Mara Lindqvist | 2025-02-03

Trade between Norland and Sudland reached about $95 billion in 2024.
Exports of timber rose by 6 percent in 2024.
The two countries opened a bridge across the Aldan on March 3, 2019.
"""

CLAIMS = """\
version: 1
claims:
  - id: trade-2024
    text: Trade between Norland and Sudland was about $95 billion in 2024
"""

WRONG_CLAIMS = """\
version: 1
claims:
  - id: trade-2024
    text: Trade between Norland and Sudland was about $59 billion in 2024
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the command left behind."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("CLAIMCHECK_", "GITHUB_")) or name in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}:
            monkeypatch.delenv(name)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with one claim and one source that supports it, and work there."""
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write_project(folder: Path) -> None:
    """Write one claim and one source that supports it."""
    (folder / "corpus").mkdir()
    (folder / "corpus" / "river.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "claims.yaml").write_text(CLAIMS, encoding="utf-8")


@pytest.fixture
def claimcheck(capfd: pytest.CaptureFixture[str]) -> Command:
    """Give the command: it runs in this process, so that its branches are counted."""

    def command(*arguments: str) -> Outcome:
        capfd.readouterr()
        code = run(arguments)
        return Outcome(code, *capfd.readouterr())

    return command
