"""A bar that appears when somebody has waited long enough."""

import time

import pytest

from claimcheck.cli.waiting import WaitingBar, take_bars_away


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have rich take standard error for a terminal."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")


def test_a_bar_that_an_interrupt_left_open_is_not_drawn_any_more(capfd: pytest.CaptureFixture[str]) -> None:
    waiting = WaitingBar("reading", 3, lambda done, _: (done, ""), 0.05, colored=False)
    take_bars_away()
    time.sleep(0.15)
    waiting.count(1)
    assert capfd.readouterr().err == ""


def test_a_bar_that_is_drawn_leaves_its_line(capfd: pytest.CaptureFixture[str]) -> None:
    waiting = WaitingBar("reading", 3, lambda done, _: (done, ""), 0, colored=False)
    waiting.count(1)
    take_bars_away()
    shown = capfd.readouterr().err
    assert "reading" in shown
    assert shown.rfind("\x1b[?25h") >= shown.rfind("\x1b[?25l")
