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
    text, heading = document.source.text, ""
    table: Table | None = None
    above: list[_Piece] = []
    closed = 0
    for piece in _pieces(document):
        row = _row(text, piece)
        if row is None:
            if table is not None:
                yield table
                closed, table, above = table.number, None, []
            above = [*above[1 - MOST_ABOVE :], piece]
            heading = _words(text, piece) if _is_heading(piece) else heading
        elif piece.hint is None or not piece.hint.table or piece.hint.table != closed:
            if table is None or _begins_another(table, row, piece):
                if table is not None:
                    yield table
                    above = []
                table = _begun(text, above, piece, heading)
            _add(table, row)
    if table is not None:
        yield table


def _pieces(document: Document) -> Iterator[_Piece]:
    hints, apart = document.source.hints, False
    starts = [hint.span.start for hint in hints]
    for index, block in enumerate(document.blocks):
        if block.label is Label.LAYOUT:
            apart = document.source.text.count("\n", block.start, block.end) > 1
            continue
        place = bisect_right(starts, block.start) - 1
        hint = hints[place] if place >= 0 and block.start < hints[place].span.end else None
        yield _Piece(index, block, hint, apart)
        apart = False


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
