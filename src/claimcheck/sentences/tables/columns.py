"""Which columns of a table hold figures, and which say what the figures beside them are of."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.sentences.tables.axes import Heading, is_period_head, period_words, read_heading
from claimcheck.sentences.tables.cells import Row
from claimcheck.sentences.tables.column_words import (
    HARMLESS_HEADS,
    MEASURE_HEADS,
    NARROWING,
    NUMBERING,
    UNIT_HEADS,
)
from claimcheck.sentences.tables.figures import read_figure
from claimcheck.sentences.tables.grid import MOST_HEADS, Table

SAMPLE = 200
"""Rows that are looked at to tell what a column holds."""

_KEYS = ("label", "period", "measure", "unit")
_EMPTY = frozenset(
    {"", "-", "\u2013", "\u2014", "..", "...", "\u2026", "n/a", "na", "n.a.", "nan", "null", "*"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures."""

    number: int
    """From 0."""
    heading: Heading
    """What its head says."""
    head: str
    """As written, the heads of several rows joined."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table by what they hold; None where there is no such column."""

    figures: tuple[Column, ...]
    label: int | None = None
    """The column that names its rows."""
    period: int | None = None
    measure: int | None = None
    unit: int | None = None


def layout_of(table: Table) -> tuple[Layout, Sequence[Row]] | None:
    """Return what the columns hold and the rows below their heads; None where that cannot be told."""
    heads, rows = _divided(table)
    if not heads or not rows or len(heads) > MOST_HEADS:
        return None
    width = max(len(row.cells) for row in rows[:SAMPLE])
    written = [_head_of(heads, column) for column in range(width)]
    kinds = [_kind(rows, column, written[column]) for column in range(width)]
    if "label" not in kinds and not kinds[0] and written[0].strip().lower() in HARMLESS_HEADS - NUMBERING:
        kinds[0] = "label"
    if "unclear" in kinds or any(kinds.count(kind) > 1 for kind in _KEYS):
        return None
    figures = _figure_columns(written, kinds)
    keys = {kind: kinds.index(kind) for kind in _KEYS if kind in kinds}
    return (Layout(figures, **keys), rows) if figures and keys.keys() - {"unit"} else None


def _figure_columns(written: Sequence[str], kinds: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of figures whose head can be read and is no other column's, too."""
    return tuple(
        Column(number, heading, written[number])
        for number, kind in enumerate(kinds)
        if kind == "figure" and written.count(written[number]) == 1
        if (heading := read_heading(written[number]))
    )


def _divided(table: Table) -> tuple[Sequence[Row], Sequence[Row]]:
    """Return heads and rows; where nothing marks the heads, the first row is one if it has no figures but times."""
    if table.heads:
        return table.heads, table.rows
    if not table.rows or not _names_columns(table.rows):
        return (), ()
    return table.rows[:1], table.rows[1:]


def _names_columns(rows: Sequence[Row]) -> bool:
    """Tell whether the first row stands above figures and has none itself."""
    first, below = rows[0], rows[1 : SAMPLE + 1]
    with_figures = [
        column
        for column in range(1, len(first.cells))
        if any(read_figure(row.cell(column)) for row in below) and not _is_time(below, column)
    ]
    heads = [first.cell(column) for column in with_figures]
    plain = all(head and (period_words(head) or read_figure(head) is None) for head in heads)
    return bool(heads) and plain and len(set(heads)) == len(heads)


def _head_of(heads: Sequence[Row], column: int) -> str:
    """Join the heads of a column from above; a column that lacks one of them has none that could be read."""
    cells = [head.cell(column) for head in heads]
    if not all(cells) and (column or len(heads) > 1):
        return "" if column else next((cell for cell in cells if cell), "")
    return " ".join(dict.fromkeys(cells))


def _kind(rows: Sequence[Row], column: int, head: str) -> str:
    """Return what a column holds: figures, labels, times, measures, units, or nothing of use."""
    folded = head.strip().lower()
    cells = [row.cell(column) for row in rows[:SAMPLE]]
    told = [cell for cell in cells if cell.lower() not in _EMPTY]
    if not told or folded in HARMLESS_HEADS:
        return ""
    return _kind_by_head(folded, column) or _kind_by_cells(told, column, folded)


def _kind_by_head(head: str, column: int) -> str:
    if column and not NARROWING.isdisjoint(head.replace("_", " ").split()):
        return "label"
    if column and head in MEASURE_HEADS:
        return "measure"
    return "unit" if head in UNIT_HEADS else ""


def _kind_by_cells(told: Sequence[str], column: int, head: str) -> str:
    if all(map(period_words, told)):
        return "period" if column == 0 or is_period_head(head) else ""
    if is_period_head(head):
        return "unclear"
    if column == 0:
        return "" if all(map(str.isdigit, told)) else "label"
    if 2 * sum(read_figure(cell) is not None for cell in told) >= len(told):
        return "figure"
    return "label" if 2 * sum(cell[0].isalpha() for cell in told) >= len(told) else ""


def _is_time(rows: Sequence[Row], column: int) -> bool:
    told = [row.cell(column) for row in rows if row.cell(column)]
    return bool(told) and all(map(period_words, told))
