"""Whether a claim's text and its typed fields speak of the same figure and the same time."""

from datetime import date
from math import inf

from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity, QuantityKind


def contradicted_quantities(field: Quantity, text: str, quantities: tuple[Quantity, ...]) -> tuple[str, ...]:
    """Return the quantities as `text` writes them, where none of those that compare with `field` meets it."""
    comparable = [quantity for quantity in quantities if _comparable(field, quantity)]
    if any(_meet(field, quantity) for quantity in comparable):
        return ()
    return tuple(text[quantity.start : quantity.end].strip() for quantity in comparable)


def _comparable(field: Quantity, stated: Quantity) -> bool:
    """Two sums of money compare even in two currencies, for a claim is about one; two counts only of one thing."""
    if field.kind is not stated.kind:
        return False
    if field.kind is QuantityKind.COUNT:
        return field.unit == stated.unit
    return field.kind is QuantityKind.MONEY or field.dimension == stated.dimension


def _meet(field: Quantity, stated: Quantity) -> bool:
    if field.dimension != stated.dimension:
        return False
    return _reaches(field, stated) and _reaches(stated, field)


def _reaches(lower: Quantity, upper: Quantity) -> bool:
    """Tell whether the upper end of `upper` is not below the lower end of `lower`."""
    low = -inf if lower.low is None else lower.low * lower.scale
    high = inf if upper.high is None else upper.high * upper.scale
    return low < high or (low == high and lower.low_included and upper.high_included)


def contradicted_periods(field: Period, text: str, periods: tuple[Period, ...]) -> tuple[str, ...]:
    """Return the periods as `text` writes them, where none lies inside `field`.

    A time that the text dates by nothing contradicts nothing, and one that it leaves open on a side contradicts
    only what lies wholly outside it.
    """
    dated = [period for period in periods if period.start is not None or period.end is not None]
    if any(_inside(field, period) for period in dated):
        return ()
    return tuple(period.span.of(text).strip() for period in dated)


def _inside(field: Period, stated: Period) -> bool:
    if None in (field.start, field.end, stated.start, stated.end):
        return _starts(field) < _ends(stated) and _starts(stated) < _ends(field)
    return _starts(field) <= _starts(stated) and _ends(stated) <= _ends(field)


def _starts(period: Period) -> date:
    return period.start or date.min


def _ends(period: Period) -> date:
    return period.end or date.max
