"""A bar that appears when a user has waited long enough, whether or not anything is done by then."""

import time
from collections.abc import Callable
from threading import RLock, Timer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

_BAR_WIDTH = 16
"""Cells; the words beside it need the rest of a line."""

State = Callable[[int, float], tuple[int, str]]
"""From what is done, and for how many seconds, to how much of the total that is, and to words."""


_OPEN: "set[WaitingBar]" = set()
"""Bars that wait or are drawn. An interrupt may leave one in a generator that something still holds."""


def take_bars_away() -> None:
    """Close what an interrupt has left open, so that nothing is drawn below the last line of a run."""
    for bar in tuple(_OPEN):
        bar.close()


class WaitingBar:
    """One phase on standard error. It is drawn from `patience` seconds on until it is closed."""

    def __init__(self, phase: str, total: int, state: State, patience: float, *, colored: bool) -> None:
        """Begin to wait."""
        self._phase, self._total, self._state, self._colored = phase, total, state, colored
        self._patience, self._begun, self._done = patience, time.monotonic(), 0
        self._bar: RichProgress | None = None
        self._task: TaskID | None = None
        self._lock = RLock()
        self._closed = False
        _OPEN.add(self)
        self._timer = Timer(max(patience, 0), self._appear)
        self._timer.daemon = True
        self._timer.start()

    def count(self, done: int) -> None:
        """Tell that so much is done."""
        self._done = done
        if time.monotonic() - self._begun > self._patience:
            self._appear()
        if self._bar is not None and self._task is not None:
            completed, words = self._now()
            self._bar.update(self._task, completed=completed, words=words)

    def close(self) -> None:
        """Take the bar away, with the line that it stood in."""
        _OPEN.discard(self)
        self._timer.cancel()
        with self._lock:
            self._closed = True
            if self._bar is not None:
                self._bar.stop()

    def _now(self) -> tuple[int, str]:
        return self._state(self._done, time.monotonic() - self._begun)

    def _appear(self) -> None:
        with self._lock:
            if self._bar is not None or self._closed:
                return
            self._bar = _new_bar(colored=self._colored)
            completed, words = self._now()
            self._task = self._bar.add_task(self._phase, total=self._total, completed=completed, words=words)
            self._bar.start()


def _new_bar(*, colored: bool) -> "RichProgress":
    from rich.console import Console  # noqa: PLC0415 - short runs never need it
    from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(_BAR_WIDTH), TextColumn("{task.fields[words]}"))
    console = Console(stderr=True, no_color=None if colored else True)
    return Progress(*columns, console=console, transient=True)
