"""Showing on standard error how far a run is."""

import time
from collections.abc import Iterable, Iterator

from claimcheck.cli.messages import say
from claimcheck.pipeline.progress import Item, Phase

PATIENCE = 1.0
"""Seconds that a phase may take before a bar appears; most runs never show one."""


class Bar:
    """A bar for phases that take long. It changes no result: it only watches."""

    def __init__(self, *, colored: bool = True) -> None:
        """Draw it in colours, unless the user wants none; NO_COLOR is rich's own matter."""
        self._colored = colored

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items`; once patience has run out, count them on a bar."""
        begun = time.monotonic()
        remaining = iter(items)
        for done, item in enumerate(remaining, 1):
            yield item
            if time.monotonic() - begun > PATIENCE:
                yield from self._with_bar(phase, remaining, total, done)

    def note(self, message: str) -> None:
        """Hear nothing: facts are for --verbose."""

    def _with_bar(self, phase: Phase, items: Iterator[Item], total: int, done: int) -> Iterator[Item]:
        from rich.console import Console  # noqa: PLC0415 - short runs never need it
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        console = Console(stderr=True, no_color=None if self._colored else True)
        with Progress(*columns, console=console, transient=True) as bar:
            shown = bar.add_task(phase, total=total, completed=done)
            for item in items:
                yield item
                bar.advance(shown)


class Notes:
    """Lines instead of a bar, for --verbose."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items` and say how many there were."""
        done = 0
        for done, item in enumerate(items, 1):  # noqa: B007 - counted for the line below
            yield item
        say(f"{phase}: {done} of {total}")

    def note(self, message: str) -> None:
        """Say it."""
        say(message)
