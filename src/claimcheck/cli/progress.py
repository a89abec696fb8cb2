"""Showing on standard error how far a run is."""

import time
from collections.abc import Callable, Iterable, Iterator

from claimcheck.cli.messages import say
from claimcheck.cli.pace import count_pace, pace, summary
from claimcheck.cli.waiting import State, WaitingBar
from claimcheck.pipeline.progress import Item, Phase, Reading, Silent

PATIENCE = 1.0
"""Seconds that a phase may take before a bar appears; most runs never show one."""


class Bar:
    """A bar for phases that take long. It changes no result: it only watches."""

    def __init__(self, *, colored: bool = True) -> None:
        """Draw it in colours, unless the user wants none; NO_COLOR is rich's own matter."""
        self._colored = colored

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items`; once patience has run out, count them on a bar."""
        yield from self._watched(
            phase, items, total, lambda done, seconds: (done, count_pace(done, total, seconds))
        )

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

    def _watched(self, phase: Phase, items: Iterable[Item], total: int, state: State) -> Iterator[Item]:
        bar = WaitingBar(phase, total, state, PATIENCE, colored=self._colored)
        try:
            for done, item in enumerate(items, 1):
                yield item
                bar.count(done)
        finally:
            bar.close()


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
