"""The interval a number was written for."""

from decimal import Decimal

from claimcheck.language.records import record
from claimcheck.model.quantity import Comparator
from claimcheck.quantities.hedge_table import Blur, Limit
from claimcheck.quantities.written.figure import Figure

# Fixed by the meaning of a match (docs/matching.md, "Numbers that decide"), not fitted: a writer who says "about" or
# rounds should know beforehand how far the figure may be from a source's.
HEDGE_SHARE = Decimal("0.05")
"""What "about" and "almost" grant on a side."""
PRECISION_SHARE = Decimal("0.05")
"""What written precision grants on a side at most, for support."""
ROUNDED_SHARE = Decimal("0.025")
"""What zeros taken for rounding grant at most: "1,400"."""
SHARE_POINTS = Decimal(1)
"""Fraction words carry a point of a percent on each side."""


@record(frozen=True, slots=True)
class Interval:
    """Where a value lies. An open side is None."""

    low: Decimal | None
    high: Decimal | None
    low_included: bool
    high_included: bool


def half_unit(figure: Figure, *, counted: bool, limited: bool) -> Decimal:
    """Return half of what the last written digit is worth.

    0 for a count that means exactly its number; a count that is only a bound (`limited`: "over 120") has one.
    """
    if figure.share:
        return SHARE_POINTS
    if counted and figure.exact and not limited:
        return Decimal(0)
    half = figure.quantum / 2
    return min(half, abs(figure.value) * ROUNDED_SHARE) if figure.rounded else half


def interval_of(
    value: Decimal, half: Decimal, limit: Limit | None, *, counted: bool, share: bool
) -> Interval:
    """Return the interval of `value` under its hedge or comparator; `half` is the full written half unit."""
    size = abs(value)
    written = half if share else min(half, size * PRECISION_SHARE)
    if limit is None or limit is Comparator.EQUAL:
        return _closed(value - written, value + written, high_included=share or not written)
    if isinstance(limit, Comparator):
        return _bounded(value, limit)
    width = max(size * HEDGE_SHARE, written, Decimal(1) if counted else Decimal(0))
    if limit is Blur.AROUND or not width:
        return _closed(value - width, value + width, high_included=True)
    if limit is Blur.BELOW:
        return _closed(value - width, value, high_included=False)
    return Interval(value, value + width, low_included=False, high_included=True)


def _closed(low: Decimal, high: Decimal, *, high_included: bool) -> Interval:
    return Interval(low, high, low_included=True, high_included=high_included)


def _bounded(value: Decimal, comparator: Comparator) -> Interval:
    included = comparator in (Comparator.AT_LEAST, Comparator.AT_MOST)
    if comparator in (Comparator.MORE, Comparator.AT_LEAST):
        return Interval(value, None, low_included=included, high_included=False)
    return Interval(None, value, low_included=False, high_included=included)


def comparator_of(limit: Limit | None) -> Comparator:
    """Return the comparator that stands for a hedge or comparator."""
    if limit is None:
        return Comparator.EQUAL
    return limit if isinstance(limit, Comparator) else Comparator.ABOUT
