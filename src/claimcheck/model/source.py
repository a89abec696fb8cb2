"""What we were handed, before anything is judged."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from claimcheck.model.span import Span


class Hint(NamedTuple):
    """What a reader knows of a stretch of text from its markup; says nothing of what the stretch is worth.

    A tuple as `Block` is, for each line of a page has one.
    """

    span: Span
    tag: str = ""
    """The innermost block element, lower case (``p``, ``li``, ``h1``…); empty where unknown."""
    path: tuple[str, ...] = ()
    """Element names from the root down, each with its class and id words (``nav``, ``div.related``, …)."""
    heading_level: int = 0
    """1 to 6, or 0."""
    link_density: float = 0.0
    """Share of the characters that stand inside a link, 0 to 1."""
    page: int = 0
    """Page number from 1, or 0 where the format has no pages."""
    links: int = 0
    """Links that stand in the line, as a whole or in part."""
    parent_link_density: float = 0.0
    """The link density of all lines whose block element stands right inside the same one as this line's."""
    row: str = ""
    """Of a table row: ``head`` (its cells name the columns), ``headed`` (its first cell names the row) or ``plain``."""
    table: int = 0
    """Number of the table that a row belongs to, from 1; 0 where the reader does not tell tables apart."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a document besides its text. Everything may be unknown."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    updated: date | None = None
    language: str | None = None
    """ISO 639-1 code."""
    url: str | None = None
    wire: str | None = None
    """The news agency the text is credited to, if any."""
    attribution: str | None = None
    """Whom the document itself names as the source of its content ("Ministry of Foreign Affairs")."""
    authority: str | None = None
    """A standing given by the user in ``sources.yaml``; shown, never weighed."""
    provenance: tuple[tuple[str, str], ...] = ()
    """(field, where it came from) in field order, such as ``("published", "byline")``."""


@dataclass(frozen=True, slots=True)
class Source:
    """One text to check against, as its reader canonically renders it. Spans elsewhere index into `text`."""

    path: str
    """Path below the corpus folder, with ``/``."""
    text: str
    """Decoded characters as they are for text formats; the linear text of the DOM for HTML."""
    sha256: str
    """Of the bytes we were handed."""
    media_type: str = "text/plain"
    record: str | None = None
    """Which record of a file that holds many."""
    encoding: str = "utf-8"
    lossy: bool = False
    """True where bytes could not be decoded and stand as U+FFFD."""
    metadata: Metadata = field(default_factory=Metadata)
    """What the reader or a sidecar says; cleaning adds what the text says."""
    hints: tuple[Hint, ...] = ()
    """In order of place, not overlapping; empty for plain text."""
    retrieved: date | None = None
    corpus: str = ""
    """The corpus folder, relative to the first claims file's folder, with ``/``; "" for the same folder."""

    @property
    def id(self) -> str:
        """The path plus ``#record`` where there is one: unique within a run."""
        return self.path if self.record is None else f"{self.path}#{self.record}"

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, on which the code point at `offset` stands; None where the format has no pages."""
        number = bisect_right(self.hints, offset, key=lambda hint: hint.span.start)
        return self.hints[number - 1].page or None if number else None


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """A file or record that gave no Source: CC901 (cannot be read) or CC902 (has no text)."""

    path: str
    """Of the file, as in a Source."""
    code: str
    message: str
    """What was wrong, where in the file, and what to do about it."""
    record: str | None = None
    """Which record of a file that holds many; None where it is the file."""
    corpus: str = ""
    """As in a Source."""

    @property
    def id(self) -> str:
        """The path plus ``#record`` where there is one."""
        return self.path if self.record is None else f"{self.path}#{self.record}"
