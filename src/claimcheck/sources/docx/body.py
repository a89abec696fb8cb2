"""The body of a Word document, or of a note or head: its paragraphs and tables as lines."""

from collections.abc import Iterator
from typing import Any

from claimcheck.sources.docx.elements import child, content, is_on, local, number, value
from claimcheck.sources.docx.lines import Line, Path, tidied
from claimcheck.sources.docx.runs import RunText, run_text
from claimcheck.sources.docx.styles import Role, Styles

_TABLE, _HEAD, _ROW = "table", "thead", "tr"
_FIRST_ROW = 0x20
"""The bit of a table's look that says its first row is a head (ECMA-376, 17.4.56)."""

Pieces = list[tuple[str, bool]]
"""Text, and whether it stands in a link."""

SPAN_LIMIT = 63
"""Columns of a table, as many as Word makes."""


class Body:
    """Reads the content of elements that hold paragraphs and tables."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._tables = 0
        """How many tables have begun."""

    def lines(self, element: Any, path: Path) -> Iterator[Line]:
        """Yield the lines of `element` in the order of the text."""
        begun: Pieces = []
        for one in content(element):
            name = local(one)
            if name == "p":
                gathered = run_text(one)
                begun += gathered.pieces
                if not _goes_on(one):
                    yield from self._paragraph(begun, self._styles.role(one), path)
                    begun = []
                yield from self._boxes(gathered, path)
            elif name == "tbl":
                yield from self._table(one, (*path, _TABLE))
        yield from self._paragraph(begun, Role(), path)

    def _paragraph(self, pieces: Pieces, role: Role, path: Path) -> Iterator[Line]:
        inside = (*path, "nav.toc") if role.in_contents else path
        for text, linked in _split(pieces):
            yield Line(text, role.tag, inside, role.level, linked)

    def _boxes(self, gathered: RunText, path: Path) -> Iterator[Line]:
        for box in gathered.boxes:
            yield from self.lines(box, path)

    def _table(self, table: Any, path: Path) -> Iterator[Line]:
        rows = [row for row in content(table) if local(row) == _ROW and not _is_deleted(row)]
        if all(len(list(_cells(row))) == 1 for row in rows):
            for row in rows:  # a frame around text, no table
                yield from self.lines(next(_cells(row)), path)
            return
        self._tables += 1
        number = self._tables
        look = child(table, "tblPr", "tblLook")
        for index, row in enumerate(rows):
            is_head = is_on(child(row, "trPr", "tblHeader")) or (
                index == 0 and len(rows) > 1 and _heads(look)
            )
            yield from self._row(row, (*path, _HEAD, _ROW) if is_head else (*path, _ROW), number)

    def _row(self, row: Any, path: Path, table: int) -> Iterator[Line]:
        """Yield the cells in one line, and below it the tables inside them."""
        cells = [""] * min(number(child(row, "trPr", "gridBefore")) or 0, SPAN_LIMIT)
        inner: list[Line] = []
        linked = 0
        for cell in _cells(row):
            lines = [] if _goes_on_from_above(cell) else list(self.lines(cell, path))
            own = [line for line in lines if line.path == path]
            inner += [line for line in lines if line.path != path]
            linked += sum(line.linked for line in own)
            cells += [" ".join(line.text.replace("\t", " ") for line in own), *_empty(cell)]
        text = "\t".join(cells).rstrip("\t")
        if text.strip("\t"):
            yield Line(text, _ROW, path, linked=linked, table=table)
        yield from inner


def _split(pieces: Pieces) -> Iterator[tuple[str, int]]:
    """Yield the lines of a paragraph with the length of what is linked in each."""
    line, linked = "", 0
    for piece, in_link in [*pieces, ("\n", False)]:
        for index, part in enumerate(piece.split("\n")):
            if index:
                if tidied(line):
                    yield tidied(line), linked
                line, linked = "", 0
            line += part
            linked += len(part.strip()) if in_link else 0


def _cells(row: Any) -> Iterator[Any]:
    return (cell for cell in content(row) if local(cell) == "tc")


def _empty(cell: Any) -> list[str]:
    """The further columns that a cell spans, so that those to its right keep theirs."""
    return [""] * (min(number(child(cell, "tcPr", "gridSpan")) or 1, SPAN_LIMIT) - 1)


def _goes_on_from_above(cell: Any) -> bool:
    merged = child(cell, "tcPr", "vMerge")
    return merged is not None and value(merged) != "restart"


def _goes_on(paragraph: Any) -> bool:
    """Tell whether the end of a paragraph was deleted, so that it goes on in the next one."""
    return child(paragraph, "pPr", "rPr", "del") is not None


def _is_deleted(row: Any) -> bool:
    return child(row, "trPr", "del") is not None


def _heads(look: Any | None) -> bool:
    """Tell whether a table sets off its first row."""
    first = value(look, "firstRow")
    if first is not None:
        return first in {"1", "true", "on"}
    bits = value(look) or ""
    return len(bits) == 4 and bits.isalnum() and bits.isascii() and _bits(bits) & _FIRST_ROW > 0  # noqa: PLR2004


def _bits(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0
