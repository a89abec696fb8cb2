"""The cells of a row that say what its figures are of."""

from dataclasses import dataclass

from claimcheck.sentences.tables.axes import NOTHING, Heading, period_words, read_heading
from claimcheck.sentences.tables.cells import Cell, Row
from claimcheck.sentences.tables.columns import Layout
from claimcheck.sentences.tables.units import read_unit


@dataclass(frozen=True, slots=True)
class Key:
    """What the heads of a row say together."""

    heading: Heading
    label: Cell | None
    """The cell that names the row."""


def key_of(row: Row, layout: Layout) -> Key | None:
    """Return what a row says of its figures; None where one of its heads says nothing that could be read."""
    label, measure = _heading(row, layout.label), _heading(row, layout.measure)
    period = "" if layout.period is None else period_words(row.cell(layout.period))
    if label is None or measure is None or (layout.period is not None and not period):
        return None
    heading = _joined(label, measure, period, row.cell(layout.unit) if layout.unit is not None else "")
    named = row.cells[layout.label] if layout.label is not None else None
    return Key(heading, named) if heading else None


def _heading(row: Row, column: int | None) -> Heading | None:
    """Return what a head says, an empty heading where there is no such column; None where it says nothing."""
    return NOTHING if column is None else read_heading(row.cell(column)) or None


def _joined(label: Heading, measure: Heading, period: str, unit: str) -> Heading | None:
    """Return one heading of several; None where two of them say the same kind of thing, or a unit is none."""
    units = [one for one in (label.unit, measure.unit, read_unit(unit)) if one is not None]
    if len(units) > 1 or (unit and not units) or measure.name:
        return None
    if (label.measure and measure.measure) or sum(map(bool, (label.period, measure.period, period))) > 1:
        return None
    return Heading(
        label.measure or measure.measure,
        label.name,
        label.period or measure.period or period,
        next(iter(units), None),
    )
