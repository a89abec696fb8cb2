"""Turning a reading, with the words around it, into a Quantity."""

from decimal import Decimal

from claimcheck.language.records import record
from claimcheck.model.quantity import Comparator, Quantity, QuantityKind
from claimcheck.quantities.hedge_table import Blur, Limit
from claimcheck.quantities.hedges import Hedge, hedge_after, hedge_before
from claimcheck.quantities.interval import Interval, comparator_of, half_unit, interval_of
from claimcheck.quantities.measures.change import change_of
from claimcheck.quantities.measures.rates import rate_after
from claimcheck.quantities.reading import Reading
from claimcheck.quantities.written.figure import Figure

_COUNTED = frozenset((QuantityKind.COUNT, QuantityKind.BARE, QuantityKind.AGE, QuantityKind.SCORE))
"""Kinds that come in whole numbers."""


@record(frozen=True, slots=True)
class _Frame:
    """How far a quantity reaches, and the words that bound it."""

    start: int
    end: int
    hedge: Hedge | None
    per: str | None


def write(text: str, reading: Reading, *, floor: int, ceiling: int) -> Quantity:
    """Return the quantity that `reading` stands for; it keeps within [floor, ceiling), its neighbours' bounds."""
    frame = _frame(text, reading, floor, ceiling)
    limit = _limit(reading, frame)
    value, half, interval = _extent(reading, limit)
    measured = reading.measured
    return Quantity(
        value=float(value),
        low=None if interval.low is None else float(interval.low),
        high=None if interval.high is None else float(interval.high),
        unit=measured.unit,
        comparator=Comparator.EQUAL if reading.upper else comparator_of(limit),
        start=frame.start,
        end=frame.end,
        kind=measured.kind,
        low_included=interval.low_included,
        high_included=interval.high_included,
        half_unit=float(half),
        dimension=measured.dimension,
        scale=measured.scale,
        hedge=frame.hedge.text if frame.hedge else None,
        change=change_of(text, measured.kind, frame.start, measured.end),
        per=frame.per,
        nouns=measured.nouns,
        figure=text[reading.figure.start : reading.last.end],
        number_start=measured.start,
        number_end=measured.end,
    )


def _limit(reading: Reading, frame: _Frame) -> Limit | None:
    """Of "nearly thousands" the number itself says more than any hedge."""
    if reading.figure.open:
        return Comparator.MORE
    if frame.hedge:
        return frame.hedge.limit
    return Blur.AROUND if reading.figure.blurred else None


def _frame(text: str, reading: Reading, floor: int, ceiling: int) -> _Frame:
    measured = reading.measured
    before = hedge_before(text, measured.start)
    if before and before.start < floor:
        before = None
    end = max(measured.end, reading.hedge.end if reading.hedge else 0)
    per, end = _rate(text, end, ceiling)
    after = reading.hedge or hedge_after(text, end)
    if after and after.end <= ceiling:
        end = max(end, after.end)
    else:
        after = None
    return _Frame(before.start if before else measured.start, end, before or after, per)


def _rate(text: str, position: int, ceiling: int) -> tuple[str | None, int]:
    """Return the denominator after `position`, if it ends before `ceiling`, and where all ends."""
    rate = rate_after(text, position)
    return rate if rate and rate[1] <= ceiling else (None, position)


def _extent(reading: Reading, limit: Limit | None) -> tuple[Decimal, Decimal, Interval]:
    """Return value, half unit and interval, in the quantity's unit."""
    if reading.upper and reading.measured.kind is not QuantityKind.SCORE:
        return _range_extent(reading, reading.upper)
    figure, multiply = reading.figure, reading.measured.multiply
    counted = reading.measured.kind in _COUNTED or figure.blurred
    value = figure.value * multiply
    half = half_unit(figure, counted=counted, limited=isinstance(limit, Comparator)) * multiply
    if reading.error:
        width = abs(reading.error.value * multiply)
        return value, half, Interval(value - width, value + width, low_included=True, high_included=True)
    return value, half, interval_of(value, half, limit, counted=counted, share=figure.share)


def _range_extent(reading: Reading, upper: Figure) -> tuple[Decimal, Decimal, Interval]:
    multiply, counted = reading.measured.multiply, reading.measured.kind in _COUNTED
    low, high = reading.figure.value * multiply, upper.value * multiply
    half = (
        max(half_unit(figure, counted=counted, limited=False) for figure in (reading.figure, upper))
        * multiply
    )
    return (low + high) / 2, half, Interval(low, high, low_included=True, high_included=True)
