"""What a report shows, before it has a shape: lines, panels and tables made of marked pieces of text.

The formats for people (``rich``, ``text``) draw the same view. Pieces hold raw text; the drawing makes it harmless.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """Why a piece of text stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    DIM = "dim"
    GOOD = "good"
    BAD = "bad"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text with one mark."""

    text: str
    mark: Mark = Mark.PLAIN
    url: str | None = None
    """Where it leads in a format that has links; not yet made harmless."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, wrapped at the width of the page; `indent` is in cells."""

    pieces: tuple[Piece, ...]
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under headers; each cell is a Line. Columns in `tight` are not wrapped."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    tight: frozenset[int] = frozenset()
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Panel:
    """What belongs to one claim, set apart from the rest."""

    title: str
    subject: Line
    content: tuple[Line | Table, ...]
    mark: Mark = Mark.BAD


Block = Line | Table | Heading | Panel


@dataclass(frozen=True, slots=True)
class View:
    """A whole page. The closing line is never wrapped, so that it stays the last line."""

    blocks: tuple[Block, ...]
    closing: Line | None = None


def line(text: str, mark: Mark = Mark.PLAIN, indent: int = 0) -> Line:
    """Make a line of one piece."""
    return Line((Piece(text, mark),), indent)


def section(title: str, blocks: tuple[Line | Table, ...]) -> Iterator[Block]:
    """Put a heading over some blocks; nothing at all over none."""
    if blocks:
        yield Heading(title)
        yield from blocks
