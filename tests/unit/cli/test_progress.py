"""Progress watches and never changes what it is shown."""

import pytest

from claimcheck.cli import progress
from claimcheck.cli.progress import Bar, Notes
from claimcheck.pipeline.progress import SILENT, Phase, Progress


@pytest.mark.parametrize("watcher", [Bar(), Notes(), SILENT])
@pytest.mark.parametrize("patience", [-1.0, 60.0])
def test_all_items_pass_in_order(watcher: Progress, patience: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", patience)
    assert list(watcher.track(Phase.SOURCES, iter(range(5)), 5)) == [0, 1, 2, 3, 4]


def test_notes_say_how_many_there_were(capfd: pytest.CaptureFixture[str]) -> None:
    list(Notes().track(Phase.SOURCES, "abc", 4))
    assert capfd.readouterr().err == "reading sources: 3 of 4\n"


@pytest.mark.parametrize(("watcher", "said"), [(Notes(), "2 files\n"), (Bar(), ""), (SILENT, "")])
def test_facts_are_for_who_wants_them(
    watcher: Progress, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    watcher.note("2 files")
    assert capfd.readouterr().err == said


def test_nothing_is_shown_on_standard_output(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    list(Bar().track(Phase.CLAIMS, range(3), 3))
    assert capfd.readouterr().out == ""
