"""What a reader is handed and what it gives back."""

from dataclasses import dataclass, field
from typing import Protocol

from claimcheck.model.source import Hint, Metadata


class UnreadableError(Exception):
    """A dump that a reader cannot turn into text. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Dump:
    """The bytes of one record."""

    raw: bytes
    encoding: str | None = None
    """Set where the encoding is known and must not be guessed."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """The canonical text of one dump with what its markup tells."""

    text: str
    encoding: str = "utf-8"
    lossy: bool = False
    """True where bytes could not be decoded and stand as U+FFFD."""
    hints: tuple[Hint, ...] = ()
    """In order of place, not overlapping."""
    metadata: Metadata = field(default_factory=Metadata)


class Reader(Protocol):
    """Turns the bytes of one format into text. Raises UnreadableError; never anything else, whatever the bytes."""

    def __call__(self, dump: Dump, /) -> Rendering:
        """Render `dump`."""
        ...
