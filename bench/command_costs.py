"""What a command costs: time, time of all processors, memory, with the processes that it starts.

Linux counts the memory of the process that starts a command towards the command's peak, so whoever measures must stay
small: what loads much runs as a command of its own.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Self

_SHORTEST_PAUSE = 0.02
"""Seconds between two looks at the memory of all processes."""
_PAUSES_PER_LOOK = 10
"""A look at large processes takes long, and slows them: so often as long is the pause after it."""

_BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024
"""The peak of a process is told in bytes on macOS, in kibibytes elsewhere."""

_PROCESSES = Path("/proc")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command cost."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of all processors, by all processes that it started and waited for."""
    largest: float
    """MB of the largest process when it was largest."""
    together: float | None
    """MB of all processes when they were largest together, what they share counted once; None where not Linux."""


_UNKEPT = "PYTHONDONTWRITEBYTECODE"
"""Set on some machines for building; each run would then compile what it imports."""


def run(command: Sequence[str], folder: Path) -> tuple[Cost, str]:
    """Run a command in `folder`; return what it cost and what it printed.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    with tempfile.TemporaryFile() as printed:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=printed, env=_environment()
        )
        with _Watch(process.pid) as watch:
            _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        largest = used.ru_maxrss * _BYTES_PER_UNIT / 1e6
        together = None if watch.peak is None else max(largest, watch.peak)
        printed.seek(0)
        return Cost(wall, used.ru_utime + used.ru_stime, largest, together), printed.read().decode()


def middle(times: int, once: Callable[[], Cost]) -> Cost:
    """Measure so many times; return the median of each figure."""
    costs = [once() for _ in range(times)]
    together = [cost.together for cost in costs if cost.together is not None]
    return Cost(
        median(cost.wall for cost in costs),
        median(cost.cpu for cost in costs),
        median(cost.largest for cost in costs),
        median(together) if together else None,
    )


def _environment() -> dict[str, str]:
    """Return the settings of this process that a user has, too: modules are compiled once, and then kept."""
    kept = (name for name in os.environ if not name.startswith("CLAIMCHECK_") and name != _UNKEPT)
    return {name: os.environ[name] for name in kept}


class _Watch:
    """Looks again and again at how much memory a process and its children have together."""

    def __init__(self, process: int) -> None:
        self.peak: float | None = None
        self._process = process
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)

    def __enter__(self) -> Self:
        if sys.platform == "linux":
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look_on(self) -> None:
        pause = 0.0
        while not self._over.wait(pause):
            begun = time.perf_counter()
            self.peak = max(self.peak or 0.0, sum(map(_memory, _family(self._process))))
            pause = max(_SHORTEST_PAUSE, _PAUSES_PER_LOOK * (time.perf_counter() - begun))


def _family(process: int) -> Iterator[int]:
    """Yield a process and all that descend from it; those that end meanwhile are left out."""
    yield process
    for children in (_PROCESSES / str(process) / "task").glob("*/children"):
        with suppress(OSError):
            for child in children.read_text("ascii").split():
                yield from _family(int(child))


def _memory(process: int) -> float:
    """Return MB of a process, of what it shares only its part; 0 where it has ended."""
    with suppress(OSError):
        for line in (_PROCESSES / str(process) / "smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024 / 1e6
    return 0.0
