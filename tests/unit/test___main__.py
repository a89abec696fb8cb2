"""The entry point."""

import sys

import pytest

from claimcheck.__main__ import main
from claimcheck.version import __version__


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], flag: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["claimcheck", flag])
    assert (main(), capsys.readouterr().out) == (0, f"claimcheck {__version__}\n")


def test_anything_else_goes_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["claimcheck", "rule", "CC999"])
    assert (main(), "CC999" in capsys.readouterr().err) == (2, True)
