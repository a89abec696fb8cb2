"""Settings and observer of a command."""

import sys
from pathlib import Path

import pytest

from claimcheck.cli.preparation import observer, resolve_settings
from claimcheck.cli.progress import Bar, Notes, Warnings
from claimcheck.config import Settings


def test_verbose_says_which_settings_file_is_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "claimcheck.toml"
    file.write_text("verbose = true\n")
    resolve_settings({}, tmp_path, None, isolated=False)
    assert capfd.readouterr().err == f"settings: {file}\n"


def test_verbose_watches_in_lines() -> None:
    assert isinstance(observer(Settings(verbose=True)), Notes)


def test_nobody_watches_where_there_is_no_terminal() -> None:
    assert isinstance(observer(Settings()), Warnings)


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert isinstance(observer(Settings()), Bar)


def test_quiet_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert isinstance(observer(Settings(quiet=True)), Warnings)
