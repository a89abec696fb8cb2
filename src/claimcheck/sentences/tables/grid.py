"""Document -> its tables: which rows belong together, which of them name the columns, what stands above."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.source import Hint
from claimcheck.sentences.tables.cells import Row, is_rule, split_cells

HEAD = "head"

MOST_HEADS = 3
"""Rows that name the columns; what has more is no table of figures."""

MOST_COLUMNS = 200
LONGEST_ROW = 20_000
"""Characters of a row; with these bounds the time that a table takes is linear in its size."""

MOST_ABOVE = 3
"""Lines right above a table that may say what it shows."""

_ABOVE_LENGTH = 200
_NAMED = re.compile(r"(?:Table|Tab\.|Figure|Annex|Exhibit)\s{1,3}[A-Z]?\d{1,3}", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?;]$")
_TITLES = frozenset({Label.TITLE, Label.HEADING})


@dataclass(slots=True)
class Table:
    """Rows that stand one below the other."""

    above: tuple[str, ...] = ()
    """Caption, heading and line of units right above, the nearest last."""
    number: int = 0
    """As `Hint.table`."""
    page: int = 0
    heads: list[Row] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    heading: str = ""
    """The nearest heading, not only one right above."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block that is no white space, with what its reader knows of it."""

    index: int
    block: Block
    hint: Hint | None
    apart: bool
    """An empty line stands above it."""


def tables_in(document: Document) -> Iterator[Table]:
    """Yield the tables of `document` in order of place.

    Rows below a line that divides a table ("Men", across all columns) are left out: what they show is narrower.
    """
    gathered = _Gathered(document.source.text)
    for piece in _pieces(document):
        row = _row(document.source.text, piece)
        yield from gathered.take_other(piece) if row is None else gathered.take_row(piece, row)
    yield from gathered.end()


class _Gathered:
    """The table that is being read, and what stood above it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._table: Table | None = None
        self._above: list[_Piece] = []
        self._heading = ""
        self._divided = 0
        """Number of the last table that a line of text has ended."""

    def take_other(self, piece: _Piece) -> Iterator[Table]:
        """Take what is no row."""
        self._divided = self._table.number if self._table else self._divided
        yield from self.end()
        self._above = [*self._above[1 - MOST_ABOVE :], piece]
        if _is_heading(piece):
            self._heading = _words(self._text, piece)

    def take_row(self, piece: _Piece, row: Row) -> Iterator[Table]:
        """Take a row of the table or of the next one."""
        number = piece.hint.table if piece.hint else 0
        if number and number == self._divided:
            return
        if self._table is not None and _begins_another(self._table, row, piece):
            yield from self.end()
        if self._table is None:
            self._table = _begun(self._text, self._above, piece, self._heading)
        _add(self._table, row)

    def end(self) -> Iterator[Table]:
        """Give the table, if there is one; what stood above it says nothing of the next."""
        if self._table is not None:
            yield self._table
            self._table, self._above = None, []


def _pieces(document: Document) -> Iterator[_Piece]:
    hints, breaks = document.source.hints, 0
    starts = [hint.span.start for hint in hints]
    for index, block in enumerate(document.blocks):
        if block.label is Label.LAYOUT:
            breaks += document.source.text.count("\n", block.start, block.end)
            continue
        place = bisect_right(starts, block.start) - 1
        hint = hints[place] if place >= 0 and block.start < hints[place].span.end else None
        yield _Piece(index, block, hint, breaks > 1)
        breaks = 0


def _row(text: str, piece: _Piece) -> Row | None:
    block, hint = piece.block, piece.hint
    start, end = (hint.span.start, hint.span.end) if hint else (_line_start(text, block.start), block.end)
    is_marked = hint is None or "tr" in (hint.tag, *hint.path[-1:])
    if not is_marked or end - start > LONGEST_ROW or not _has_cells(text[start:end]):
        return None
    cells = split_cells(text, start, end)
    if not 2 <= len(cells) <= MOST_COLUMNS:  # noqa: PLR2004 - one cell is no row
        return None
    kind = (HEAD if "thead" in hint.path else hint.row) if hint else ""
    return Row(piece.index, block.span, cells, kind)


def _has_cells(line: str) -> bool:
    return "\n" not in line and ("\t" in line or line.lstrip().startswith("|"))


def _line_start(text: str, start: int) -> int:
    """Return where the line begins: an empty first cell is a tab, which no block begins with."""
    while start > 0 and text[start - 1] == "\t":
        start -= 1
    return start


def _begins_another(table: Table, row: Row, piece: _Piece) -> bool:
    hint = piece.hint
    if hint is not None and (hint.table != table.number or hint.page != table.page):
        return True
    return (piece.apart and not (hint and hint.table)) or (row.kind == HEAD and bool(table.rows))


def _begun(text: str, above: list[_Piece], piece: _Piece, heading: str) -> Table:
    number, page = (piece.hint.table, piece.hint.page) if piece.hint else (0, 0)
    return Table(tuple(_captions(text, above))[::-1], number, page, heading=heading)


def _add(table: Table, row: Row) -> None:
    if is_rule(row.cells):
        if not table.heads:
            table.heads, table.rows = table.rows, []
    elif row.kind == HEAD and not table.rows:
        _add_head(table, row)
    else:
        table.rows.append(row)


def _add_head(table: Table, row: Row) -> None:
    """Add a row that names the columns; one whose cell spans them all is a caption."""
    words = {cell.text for cell in row.cells}
    if len(words) == 1:
        table.above = (*table.above, *words)
    else:
        table.heads.append(row)


def _captions(text: str, above: list[_Piece]) -> Iterator[str]:
    """Yield from below the lines that say what a table shows, up to a heading."""
    for piece in reversed(above):
        words = _words(text, piece)
        if not _may_be_caption(piece, words):
            return
        yield words
        if _is_heading(piece):
            return


def _may_be_caption(piece: _Piece, words: str) -> bool:
    if len(words) > _ABOVE_LENGTH:
        return False
    tag = piece.hint.tag if piece.hint else ""
    if tag in {"caption", "figcaption"} or _is_heading(piece) or _NAMED.match(words):
        return True
    return tag in {"", "p", "div", "strong", "b"} and not _STOPPED.search(words)


def _is_heading(piece: _Piece) -> bool:
    return piece.block.label in _TITLES or bool(piece.hint and piece.hint.heading_level)


def _words(text: str, piece: _Piece) -> str:
    return " ".join(text[piece.block.start : piece.block.end].strip("#*_ \t").split())
