"""Progress watches and never changes what it is shown."""

import re
import time
from collections.abc import Iterator

import pytest

from claimcheck.cli import progress
from claimcheck.cli.progress import Bar, Notes
from claimcheck.cli.waiting import WaitingBar
from claimcheck.pipeline.progress import SILENT, Phase, Progress, Reading


def reading() -> Reading:
    return Reading(files=1, all_files=2, size=1_000_000, all_size=2_000_000)


@pytest.mark.parametrize("watcher", [Bar(), Notes(), SILENT])
@pytest.mark.parametrize("patience", [-1.0, 60.0])
def test_all_items_pass_in_order(watcher: Progress, patience: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", patience)
    assert list(watcher.track(Phase.CLAIMS, iter(range(5)), 5)) == [0, 1, 2, 3, 4]
    assert list(watcher.read(iter(range(5)), reading)) == [0, 1, 2, 3, 4]


def test_notes_say_how_many_there_were(capfd: pytest.CaptureFixture[str]) -> None:
    list(Notes().track(Phase.CLAIMS, "abc", 4))
    assert capfd.readouterr().err == "checking claims: 3 of 4\n"


def test_notes_say_how_much_was_read_and_how_long_it_took(capfd: pytest.CaptureFixture[str]) -> None:
    list(Notes().read("abc", reading))
    said = r"reading sources: 1 of 2 files, 3 sources, 1\.0 MB in \d+\.\d s\n"
    assert re.fullmatch(said, capfd.readouterr().err)


@pytest.mark.parametrize(("watcher", "said"), [(Notes(), "2 files\n"), (Bar(), ""), (SILENT, "")])
def test_facts_are_for_who_wants_them(
    watcher: Progress, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    watcher.note("2 files")
    assert capfd.readouterr().err == said


def test_a_bar_says_how_far_it_is(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    list(Bar(colored=False).read(range(3), reading))
    assert "1 of 2 files, 3 sources" in capfd.readouterr().err


def test_nothing_is_shown_on_standard_output(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    list(Bar().track(Phase.CLAIMS, range(3), 3))
    list(Bar().read(range(3), reading))
    assert capfd.readouterr().out == ""


def test_a_bar_appears_before_anything_is_done(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    monkeypatch.setenv("FORCE_COLOR", "1")

    def slow() -> Iterator[str]:
        err = ""
        for _ in range(1000):
            err += capfd.readouterr().err
            if "0 of 3" in err:
                break
            time.sleep(0.01)
        yield err

    assert "comparing sources" in next(iter(Bar().track(Phase.COMPARING, slow(), 3)))


def test_a_bar_is_taken_away_where_a_run_breaks_off(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1.0)
    monkeypatch.setenv("FORCE_COLOR", "1")

    def failing() -> Iterator[int]:
        yield from range(3)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(Bar().track(Phase.CLAIMS, failing(), 9))
    assert capfd.readouterr().err.endswith("\x1b[?25h\r\x1b[1A\x1b[2K")


def test_a_bar_that_was_closed_in_time_never_appears(capfd: pytest.CaptureFixture[str]) -> None:
    bar = WaitingBar("checking claims", 3, lambda done, _: (done, str(done)), 60.0, colored=True)
    bar.close()
    bar._appear()
    assert capfd.readouterr().err == ""
