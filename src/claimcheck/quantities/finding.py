"""Finding the quantities of a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.quantities.change import change_after, change_before, weak_before
from claimcheck.quantities.exclusions import Exclusions, is_name_number, is_year
from claimcheck.quantities.figure import Figure
from claimcheck.quantities.figures import find_figures, may_hold_figures
from claimcheck.quantities.hedge_table import Blur
from claimcheck.quantities.hedges import Hedge, hedge_after, hedge_before
from claimcheck.quantities.interval import comparator_of, half_unit, interval_of
from claimcheck.quantities.measured import Measured, measure
from claimcheck.quantities.money import dollar_of, yen_or_yuan_of
from claimcheck.quantities.rates import rate_after


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure with what it measures, before hedges and changes are read."""

    figure: Figure
    measured: Measured
    upper: Figure | None = None
    """The other end of a range."""


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in order of place, not overlapping.

    Years, dates, times, ordinals, labels and the numbers of names are none. Values of a range are its middle;
    `low` and `high` then are its ends.
    """
    if not may_hold_figures(text):
        return ()
    found: list[Quantity] = []
    for reading in _joined(text, list(_readings(text))):
        quantity = _finish(text, reading, floor=found[-1].end if found else 0)
        found.append(quantity)
    return tuple(found)


def _readings(text: str) -> Iterator[Reading]:
    exclusions = Exclusions(text)
    reached = 0
    for figure in find_figures(text):
        if figure.start < reached or exclusions.covers(figure):
            continue
        measured = _money_of(text, measure(text, figure))
        if _is_no_quantity(text, figure, measured):
            continue
        reached = measured.end
        yield Reading(figure, measured)


def _is_no_quantity(text: str, figure: Figure, measured: Measured) -> bool:
    if measured.kind is QuantityKind.COUNT:
        return is_year(text, figure) or is_name_number(text, figure)
    if measured.kind is QuantityKind.BARE:
        glued = text[figure.end : figure.end + 1]
        return glued.isalpha() or is_year(text, figure) or is_name_number(text, figure)
    return False


def _money_of(text: str, measured: Measured) -> Measured:
    """Settle what a bare "$" or "¥" stands for in this text."""
    if measured.kind is not QuantityKind.MONEY or measured.dimension != "money:?":
        return measured
    if measured.unit in ("$", "dollar", "buck"):
        code = dollar_of(text)
    elif measured.unit == "¥":
        code = yen_or_yuan_of(text)
    else:
        code = ""
    return replace(measured, unit=code, dimension=f"money:{code}") if code else measured


def _joined(text: str, readings: list[Reading]) -> list[Reading]:
    return readings


def _finish(text: str, reading: Reading, *, floor: int) -> Quantity:
    figure, measured = reading.figure, reading.measured
    before = _before(text, measured.start, floor)
    start = before.start if before else measured.start
    end, hedge, per = measured.end, before, None
    if after := hedge_after(text, end) or (
        hedge_after(text, figure.end) if measured.end > figure.end else None
    ):
        end, hedge = max(end, after.end), hedge or after
    if rate := rate_after(text, end):
        per, end = rate
    return _quantity(text, reading, hedge, start, end, per)


def _before(text: str, position: int, floor: int) -> Hedge | None:
    hedge = hedge_before(text, position)
    return hedge if hedge and hedge.start >= floor else None


def _quantity(
    text: str, reading: Reading, hedge: Hedge | None, start: int, end: int, per: str | None
) -> Quantity:
    figure, measured = reading.figure, reading.measured
    limit = hedge.limit if hedge else None
    counted = measured.kind in (QuantityKind.COUNT, QuantityKind.BARE, QuantityKind.AGE)
    limited = isinstance(limit, Comparator)
    value = figure.value * measured.multiply
    half = half_unit(figure, counted=counted, limited=limited) * measured.multiply
    interval = interval_of(value, half, limit, counted=counted, share=figure.share)
    return Quantity(
        value=float(value),
        low=None if interval.low is None else float(interval.low),
        high=None if interval.high is None else float(interval.high),
        unit=measured.unit,
        comparator=comparator_of(limit),
        start=start,
        end=end,
        kind=measured.kind,
        low_included=interval.low_included,
        high_included=interval.high_included,
        half_unit=float(half),
        dimension=measured.dimension,
        scale=measured.scale,
        hedge=hedge.text if hedge else None,
        change=_change(text, measured, start, end),
        per=per,
        nouns=measured.nouns,
        figure=text[figure.start : figure.end],
        number_start=measured.start,
        number_end=measured.end,
    )


_MAY_CHANGE = frozenset(
    (
        QuantityKind.PERCENT,
        QuantityKind.PERCENTAGE_POINT,
        QuantityKind.MONEY,
        QuantityKind.MEASURE,
        QuantityKind.COUNT,
        QuantityKind.BARE,
    )
)


def _change(text: str, measured: Measured, start: int, end: int) -> Change:
    if measured.kind not in _MAY_CHANGE:
        return Change.LEVEL
    if measured.kind in (QuantityKind.COUNT,) and not weak_before(text, start):
        return Change.LEVEL
    before = change_before(text, start)
    return before if before is not Change.LEVEL else change_after(text, measured.end)
