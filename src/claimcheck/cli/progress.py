"""Showing on standard error how far a run is."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from claimcheck.cli.messages import say
from claimcheck.cli.pace import pace, summary
from claimcheck.pipeline.progress import Item, Phase, Reading, Silent

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

_BAR_WIDTH = 16
"""Cells; the words beside it need the rest of a line."""

PATIENCE = 1.0
"""Seconds that a phase may take before a bar appears; most runs never show one."""


class Bar:
    """A bar for phases that take long. It changes no result: it only watches."""

    def __init__(self, *, colored: bool = True) -> None:
        """Draw it in colours, unless the user wants none; NO_COLOR is rich's own matter."""
        self._colored = colored

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items`; once patience has run out, count them on a bar."""
        yield from self._watched(phase, items, total, lambda done, _: (done, f"{done:,} of {total:,}"))

    def read(self, items: Iterable[Item], reading: Callable[[], Reading]) -> Iterator[Item]:
        """Hand on `items`; once patience has run out, show bytes, rate and time left on a bar."""

        def state(done: int, seconds: float) -> tuple[int, str]:
            return reading().size, pace(reading(), done, seconds)

        yield from self._watched(Phase.SOURCES, items, reading().all_size, state)

    def note(self, message: str) -> None:
        """Hear nothing: facts are for --verbose."""

    def warn(self, message: str) -> None:
        """Say it."""
        say(message)

    def _watched(
        self,
        phase: Phase,
        items: Iterable[Item],
        total: int,
        state: Callable[[int, float], tuple[int, str]],
    ) -> Iterator[Item]:
        """Hand on `items`; `state` tells how much of `total` that is, and in words, after so many and so long."""
        begun = time.monotonic()
        remaining = enumerate(items, 1)
        for done, item in remaining:
            yield item
            if time.monotonic() - begun > PATIENCE:
                with self._bar() as bar:
                    completed, words = state(done, time.monotonic() - begun)
                    shown = bar.add_task(phase, total=total, completed=completed, words=words)
                    for later, another in remaining:
                        completed, words = state(later, time.monotonic() - begun)
                        bar.update(shown, completed=completed, words=words)
                        yield another

    def _bar(self) -> "RichProgress":
        from rich.console import Console  # noqa: PLC0415 - short runs never need it
        from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

        columns = (
            TextColumn("{task.description}"),
            BarColumn(_BAR_WIDTH),
            TextColumn("{task.fields[words]}"),
        )
        console = Console(stderr=True, no_color=None if self._colored else True)
        return Progress(*columns, console=console, transient=True)


class Notes:
    """Lines instead of a bar, for --verbose."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items` and say how many there were."""
        done = 0
        for done, item in enumerate(items, 1):  # noqa: B007 - counted for the line below
            yield item
        say(f"{phase}: {done} of {total}")

    def read(self, items: Iterable[Item], reading: Callable[[], Reading]) -> Iterator[Item]:
        """Hand on `items` and say how many there were, and how long it took."""
        begun = time.monotonic()
        done = 0
        for done, item in enumerate(items, 1):  # noqa: B007 - counted for the line below
            yield item
        say(f"{Phase.SOURCES}: {summary(reading(), done, time.monotonic() - begun)}")

    def note(self, message: str) -> None:
        """Say it."""
        say(message)

    def warn(self, message: str) -> None:
        """Say it."""
        say(message)


class Warnings(Silent):
    """Nothing but what a user should know."""

    def warn(self, message: str) -> None:
        """Say it."""
        say(message)
