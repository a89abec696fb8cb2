"""Telling somebody how far a run is, so that the core never prints."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Phase(StrEnum):
    """What a run is busy with, in the words that a user reads."""

    SOURCES = "reading sources"
    COMPARING = "comparing sources"
    STORING = "storing sources"
    CLAIMS = "checking claims"


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the reading of a corpus is. A file may hold any number of sources, so bytes tell what is left."""

    files: int
    """Read to their end."""
    all_files: int
    size: int
    """Bytes that are read, as they lie on disk."""
    all_size: int


class Progress(Protocol):
    """An observer of a run. It never changes what it is shown."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Hand on `items`, of which there are `total`, one by one."""
        ...

    def read(self, items: Iterable[Item], reading: Callable[[], Reading]) -> Iterator[Item]:
        """Hand on `items`, the sources of a corpus, one by one; `reading` tells how far it is."""
        ...

    def note(self, message: str) -> None:
        """Hear a fact about the run, such as which files it reads."""
        ...

    def warn(self, message: str) -> None:
        """Hear what a user should know, such as that there was no place for a store."""
        ...


class Silent:
    """The observer that says nothing."""

    def track(self, phase: Phase, items: Iterable[Item], total: int) -> Iterator[Item]:  # noqa: ARG002
        """Hand on `items`."""
        yield from items

    def read(self, items: Iterable[Item], reading: Callable[[], Reading]) -> Iterator[Item]:  # noqa: ARG002
        """Hand on `items`."""
        yield from items

    def note(self, message: str) -> None:
        """Hear nothing."""

    def warn(self, message: str) -> None:
        """Hear nothing."""


SILENT = Silent()
