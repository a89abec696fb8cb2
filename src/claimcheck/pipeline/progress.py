"""Telling somebody how far a run is, so that the core never prints."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Phase(StrEnum):
    """What a run is busy with, in the words that a user reads."""

    SOURCES = "reading sources"
    CLAIMS = "checking claims"


class Progress(Protocol):
    """An observer of a run. It never changes what it is shown."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items`, of which there are `total`, one by one."""
        ...

    def note(self, message: str) -> None:
        """Hear a fact about the run, such as which files it reads."""
        ...


class Silent:
    """The observer that says nothing."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:  # noqa: ARG002
        """Hand on `items`."""
        yield from items

    def note(self, message: str) -> None:
        """Hear nothing."""


SILENT = Silent()
