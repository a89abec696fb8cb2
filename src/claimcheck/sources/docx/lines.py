"""Lines of a Word document, each with its hint."""

from dataclasses import dataclass

from claimcheck.model.source import Hint
from claimcheck.model.span import Span

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the canonical text."""

    text: str
    tag: str = "p"
    path: Path = ()
    level: int = 0
    linked: int = 0
    """Characters inside links."""
    table: int = 0
    """Number of the table that a row belongs to, from 1."""


def written(lines: list[Line]) -> tuple[str, tuple[Hint, ...]]:
    """Return the text of all lines and a hint for each."""
    hints = []
    position = 0
    for line in lines:
        span = Span(position, position + len(line.text))
        density = min(1.0, round(line.linked / len(line.text), 4))
        hints.append(Hint(span, line.tag, line.path, line.level, density, table=line.table))
        position += len(line.text) + 1
    return "\n".join(line.text for line in lines), tuple(hints)


def tidied(text: str) -> str:
    """Return a line with single blanks; tabs stay."""
    return "\t".join(" ".join(cell.split(" ")).strip() for cell in text.split("\t")).strip()
