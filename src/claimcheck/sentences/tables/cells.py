"""A row of a table in text -> its cells."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model.span import Span

_PIPE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[\s|:+-]*-[\s|:+-]*")
_MARKED = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{0,500}\)|[*`]{1,3}|<br ?/?>")
_NOTE = re.compile(
    r"\s{0,3}(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079*\u2020\u2021]{1,3}|\[(?:\d{1,3}|[a-z]|note \d{1,2})\])+$"
)
_UNIT_POWER = re.compile(r"\b(?:[kcm]?m|sq|cu|mi|ft|in)[\u00b2\u00b3]$")


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell without the marks of a note, and where they stand in `Source.text`."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where its words end; a cell with markup inside ends a little later."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of cells."""

    block: int
    """Index in `Document.blocks`."""
    span: Span
    """Of the block."""
    cells: tuple[Cell, ...]
    kind: str = ""
    """As `Hint.row`; empty where the markup does not say."""

    def cell(self, column: int) -> str:
        """Return the words in a column; empty where the row has ended before."""
        return self.cells[column].text if column < len(self.cells) else ""


def split_cells(text: str, start: int, end: int) -> tuple[Cell, ...]:
    """Return the cells of ``text[start:end]``, divided by tabs or, where it begins with one, by pipes."""
    line = text[start:end]
    if "\t" not in line and line.lstrip().startswith("|"):
        return _piped(line, start)
    cells: list[Cell] = []
    for part in line.split("\t"):
        cells.append(_cell(part, start))
        start += len(part) + 1
    return tuple(cells)


def is_rule(cells: Sequence[Cell]) -> bool:
    """Tell whether a row is the line that Markdown draws below the heads of the columns."""
    return bool(cells) and all(_RULE.fullmatch(cell.text) for cell in cells)


def _piped(line: str, start: int) -> tuple[Cell, ...]:
    bounds = [-1, *(match.start() for match in _PIPE.finditer(line)), len(line)]
    parts = [_cell(line[left + 1 : right], start + left + 1) for left, right in pairwise(bounds)]
    return tuple(parts[1:] if parts[-1].text else parts[1:-1])


def _cell(part: str, start: int) -> Cell:
    text = part.strip()
    start += len(part) - len(part.lstrip())
    if text.isalnum() and text.isascii():
        return Cell(text, start)
    bare = _MARKED.sub(lambda match: match[1] or "", text).strip()
    start += max(0, text.find(bare))
    if not _UNIT_POWER.search(bare):
        bare = _NOTE.sub("", bare)
    return Cell(bare, start)
