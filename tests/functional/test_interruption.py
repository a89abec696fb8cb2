"""Ctrl-C on a terminal, at any moment of a run with several processes: a clean screen, one line, a store that works."""

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

FILES = 520
"""More than it takes for processes to be started."""

CLAIMS = 60

BOUND = 60.0
"""Seconds after which a run is hung; it takes two or three."""

PROGRAM = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)

class Announcing:
    def find_spec(self, name, *_):
        if name == "typer":
            print("importing", flush=True)

sys.meta_path.insert(0, Announcing())
from claimcheck.__main__ import main
if sys.argv.pop(1) == "impatient":
    from claimcheck.cli import progress
    progress.PATIENCE = 0.01
sys.exit(main())
"""
"""Run claimcheck as the leader of a terminal; say when it imports, and draw bars at once."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """What a run that heard Ctrl-C left behind."""

    code: int
    screen: str


def interrupt(arguments: tuple[str, ...], moment: str, *, patience: str = "impatient") -> Interrupted:
    """Run claimcheck on a terminal and press Ctrl-C when the screen shows the `moment`, a regular expression."""
    terminal, theirs = os.openpty()
    command = [sys.executable, "-c", PROGRAM, patience, *arguments]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    running = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, env=environment
    )
    os.close(theirs)
    try:
        screen, pressed = "", False
        for shown in _shown(terminal):
            screen += shown
            if not pressed and re.search(moment, screen):
                os.write(terminal, b"\x03")
                pressed = True
        assert pressed, f"the run ended before {moment}: {screen}"
        return Interrupted(running.wait(BOUND), screen)
    finally:
        running.kill()
        running.wait()
        os.close(terminal)


def _shown(terminal: int) -> Iterator[str]:
    """Yield what comes on the screen until no process has it open any more, so that none is left of the run."""
    end = time.monotonic() + BOUND
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            shown = os.read(terminal, 65536)
        except OSError:  # how Linux says it
            return
        if not shown:
            return
        yield shown.decode("utf-8", "replace")
    pytest.fail("the run did not end")


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a project of so many sources and claims that processes share them, and work there."""
    (tmp_path / "corpus").mkdir()
    for number in range(FILES):
        page = f"Report {number}\n\n{_statement(number)}.\n"
        (tmp_path / "corpus" / f"{number:03}.txt").write_text(page, "utf-8")
    claims = "".join(f"  - {{id: c{number}, text: {_statement(number)}}}\n" for number in range(CLAIMS))
    (tmp_path / "claims.yaml").write_text(f"claims:\n{claims}", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _statement(number: int) -> str:
    return f"The bridge of Norland number {number} was crossed by {number + 100} people in 2024"


def next_run() -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "claimcheck", "verify", "-q", "--claim", "c7"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=BOUND)


def demand_clean(run: Interrupted) -> None:
    """Demand the exit code, one line below what was there, no bar, and a cursor."""
    assert run.code == 130, run.screen
    assert "Traceback" not in run.screen
    assert run.screen.rfind("\x1b[?25h") >= run.screen.rfind("\x1b[?25l")
    last = re.split(r"\x1b\[2K|\^C", run.screen)[-1]
    assert last == "claimcheck: interrupted\r\n"


@pytest.mark.usefixtures("many")
def test_an_interrupt_while_modules_are_imported_is_one_line() -> None:
    demand_clean(interrupt(("verify",), "importing", patience="patient"))


@pytest.mark.usefixtures("many")
def test_an_interrupt_while_processes_are_started_is_one_line() -> None:
    demand_clean(interrupt(("ingest", "-j", "2"), f"0 of {FILES} files"))


@pytest.mark.usefixtures("many")
def test_an_interrupt_while_sources_are_read_leaves_a_store_that_works() -> None:
    demand_clean(interrupt(("ingest", "-j", "2"), f"[1-9][0-9]* of {FILES} files"))
    after = next_run()
    assert (after.returncode, after.stderr) == (0, "")
    assert after.stdout.startswith("1 claim (1 supported")


@pytest.mark.usefixtures("many")
def test_an_interrupt_while_claims_are_checked_leaves_a_store_that_works() -> None:
    demand_clean(interrupt(("verify", "-j", "2"), f"checking claims.* [0-9]+ of {CLAIMS}"))
    after = next_run()
    assert (after.returncode, after.stderr) == (0, "")
    assert f"from {FILES} sources" in after.stdout
