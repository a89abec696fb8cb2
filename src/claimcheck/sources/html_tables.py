"""Rows of a table: which are lines of their own, and how their cells stand in columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.sources.html_elements import PREFORMATTED
from claimcheck.sources.html_lines import Line, Place

HEAD, HEADED, PLAIN = "head", "headed", "plain"

_LINES_OF_CELL, _LONG_CELL = 3, 300
"""Lines and characters of a cell of data; a row may have one longer cell, if that is one line."""

_COLUMNS_LIMIT = 200
_REPEATED_CELL = 100
"""Characters of a cell that is repeated in each row or column that it spans."""


@dataclass(slots=True)
class Cell:
    """A cell and where among the lines its own stand."""

    start: int
    header: bool
    columns: int = 1
    rows: int = 1
    end: int = 0


@dataclass(slots=True)
class Table:
    """A table that is being read."""

    layout: bool = False
    number: int = 0
    """From 1, in order of place in the page."""
    head: bool = False
    """Inside its ``<thead>``."""
    carried: dict[int, tuple[int, str]] = field(default_factory=dict)
    """By column: in how many further rows a cell above still stands, and its text."""


@dataclass(slots=True)
class Row:
    """A row that is being read."""

    start: int
    cells: list[Cell] = field(default_factory=list)
    nested: bool = False
    """Holds a table."""


def joined_row(lines: Sequence[Line], row: Row, table: Table, place: Place) -> Line | None:
    """Return the one line of `row`, its cells divided by tabs; None where its cells are no cells of data.

    Columns align: empty cells stay, a cell that spans rows is repeated in each, a header that spans columns too.
    """
    if len(row.cells) > _COLUMNS_LIMIT:
        return None
    own = lines[row.start :]
    texts = list(_columns(lines, row, table))
    if row.nested or table.layout or sum(map(bool, texts)) < 2:  # noqa: PLR2004 - one cell is no row
        return None
    if not own or not _holds_data(own, [lines[cell.start : cell.end] for cell in row.cells]):
        return None
    text = "\t".join(texts).rstrip("\t")
    linked, links = sum(line.linked for line in own), sum(line.links for line in own)
    return Line(text, place, linked, links, _kind(row, table), table.number)


def _holds_data(own: Sequence[Line], cells: Sequence[Sequence[Line]]) -> bool:
    if any(line.place.level or line.place.role in PREFORMATTED for line in own) or sum(
        map(len, cells)
    ) != len(own):
        return False
    long = 0
    for cell in cells:
        length = sum(len(line.text) for line in cell)
        if len(cell) > _LINES_OF_CELL or (len(cell) > 1 and length > _LONG_CELL):
            return False
        long += length > _LONG_CELL
    return long <= 1


def _kind(row: Row, table: Table) -> str:
    if table.head or all(cell.header for cell in row.cells if cell.end > cell.start):
        return HEAD
    return HEADED if row.cells[0].header else PLAIN


def _columns(lines: Sequence[Line], row: Row, table: Table) -> Iterator[str]:
    """Yield the text of each column, and note in `table` what goes on in the next row."""
    column = 0
    carried, table.carried = table.carried, {}
    for cell in row.cells:
        while column in carried:
            yield _carry(table, column, *carried.pop(column))
            column += 1
        text = " ".join(line.text for line in lines[cell.start : cell.end])
        for offset in range(min(cell.columns, _COLUMNS_LIMIT - column)):
            repeated = offset == 0 or (cell.header and len(text) <= _REPEATED_CELL)
            yield _carry(table, column, cell.rows, text if repeated else "")
            column += 1
    for further in range(column, max(carried, default=-1) + 1):
        yield _carry(table, further, *carried.get(further, (1, "")))


def _carry(table: Table, column: int, rows: int, text: str) -> str:
    if rows > 1 and column < _COLUMNS_LIMIT:
        table.carried[column] = rows - 1, text if len(text) <= _REPEATED_CELL else ""
    return text
