"""What a reader is handed and what it gives back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO, Protocol

from claimcheck.model.source import Hint, Metadata


class UnreadableError(Exception):
    """A dump that a reader cannot turn into text. The message says why and what to do."""

    code = "CC901"


class NoTextError(UnreadableError):
    """A dump that is whole but holds no text, such as a scan without a text layer."""

    code = "CC902"


@dataclass(frozen=True, slots=True)
class Dump:
    """The bytes of one record."""

    raw: bytes
    encoding: str | None = None
    """Set where the encoding is known and must not be guessed."""


@dataclass(frozen=True, slots=True)
class Record:
    """One of the many dumps that a file holds: a member of an archive, a line of JSON, a captured page."""

    name: str
    """Within its file: ``123`` (a line, from 1), ``folder/page.html``, an archive's record id."""
    raw: bytes
    media_type: str | None = None
    """None where it has to be told by `name` and content."""
    encoding: str | None = None
    """Set where the encoding is known and must not be guessed."""
    metadata: Metadata = field(default_factory=Metadata)
    """What the file says of the record; it goes before what the record's own text says."""
    retrieved: date | None = None
    """The day of capture, by which "2 days ago" is counted."""


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A part of a file that cannot be read; the rest of the file is."""

    name: str
    """As of a Record; empty where the file itself breaks off."""
    message: str
    """What was wrong, at which line or byte, and what to do."""
    code: str = "CC901"
    """CC902 where it can be read and has no text."""


@dataclass(frozen=True, slots=True)
class SkippedRecord:
    """A part of a file that holds no text to check against, as an image does: counted, and no finding."""

    name: str
    reason: str
    """Such as ``hidden`` or ``image/png``."""


Found = Record | BrokenRecord | SkippedRecord
"""What an unpacker may come upon."""


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
    troubles: tuple[str, ...] = ()
    """Parts of the dump that could not be read, each with its place and what to do; `text` has the rest."""
    retrieved: date | None = None
    """The day of capture, where the dump itself tells it, as a page saved from an archive does."""


class Reader(Protocol):
    """Turns the bytes of one format into text. Raises UnreadableError; never anything else, whatever the bytes."""

    def __call__(self, dump: Dump, /) -> Rendering:
        """Render `dump`."""
        ...


class Unpacker(Protocol):
    """Cuts a file into its records, one at a time. Raises UnreadableError where nothing of the file can be used."""

    def __call__(self, stream: BinaryIO, /) -> Iterator[Found]:
        """Yield the records of `stream` in their order, never holding more than one of them."""
        ...
