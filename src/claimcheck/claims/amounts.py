"""Readers of the fields that hold one quantity, one period or a tolerance. Each raises MisreadError."""

import re
from functools import lru_cache

from claimcheck.claims.bound_words import BOUND_WORDS
from claimcheck.claims.misreading import MisreadError
from claimcheck.claims.wording import did_you_mean, shown
from claimcheck.model.claim import Tolerance
from claimcheck.model.period import Period
from claimcheck.model.quantity import Comparator, Quantity, QuantityKind
from claimcheck.model.span import Span
from claimcheck.periods import find_periods
from claimcheck.quantities import find_quantities

_NUMBER = re.compile(r"(?:± ?)?([0-9]{1,15}(?:\.[0-9]{1,15})?) ?(%|percent|per cent)?")
_DECIMAL_COMMA = re.compile(r"([0-9]{1,15}),([0-9]{1,2})( ?%?)")
_WHOLE = 100.0
_REMEMBERED = 4096


# The fields of a file say the same few years and figures again and again.
@lru_cache(maxsize=_REMEMBERED)
def read_quantity(text: str) -> Quantity:
    """Read a field that is one quantity and nothing else."""
    quantities = find_quantities(text)
    if len(quantities) > 1:
        raise MisreadError(f"these are {len(quantities)} quantities")
    if not quantities:
        raise MisreadError
    rest = _rest(text, quantities[0].span)
    if rest:
        raise MisreadError(did_you_mean(quantities[0].span.of(text) + ("%" if rest == "%" else "")))
    return quantities[0]


@lru_cache(maxsize=_REMEMBERED)
def read_period(text: str) -> Period:
    """Read a field that is one period, with what binds it: "2024", "in 2024", "since 2020"."""
    periods = find_periods(text)
    if len(periods) > 1:
        raise MisreadError(f"these are {len(periods)} periods")
    if not periods:
        raise MisreadError
    if periods[0].relative and periods[0].start is None:
        raise MisreadError("a claim has no date of its own, so write the year")
    if not BOUND_WORDS.issuperset(_rest(text, periods[0].span).lower().split()):
        raise MisreadError(did_you_mean(periods[0].span.of(text)))
    return periods[0]


def _rest(text: str, span: Span) -> str:
    """Return the words before and after the span."""
    return f"{text[: span.start]} {text[span.end :]}".strip()


def read_tolerance(text: str) -> Tolerance | Quantity:
    """Read a share or a number in the unit of the claim; an amount with a unit of its own stays a Quantity."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return _amount(text)
    number = float(match[1])
    if not match[2]:
        return Tolerance(absolute=number)
    if number >= _WHOLE:
        raise MisreadError("a share is less than 100%")
    return Tolerance(relative=number / _WHOLE)


def _amount(text: str) -> Tolerance | Quantity:
    comma = _DECIMAL_COMMA.fullmatch(text)
    if comma:
        raise MisreadError(did_you_mean(f"{comma[1]}.{comma[2]}{comma[3]}"))
    amount = read_quantity(text)
    if amount.comparator is not Comparator.EQUAL or amount.value < 0:
        raise MisreadError("write the bare amount")
    if amount.kind is QuantityKind.PERCENT:
        raise MisreadError(did_you_mean(f"{amount.value:g}%"))
    return Tolerance(absolute=amount.value) if amount.kind is QuantityKind.BARE else amount


def resolve_tolerance(tolerance: Tolerance | Quantity, claimed: tuple[Quantity, ...]) -> Tolerance:
    """Say an amount in the unit of the claim's quantity: the first of `claimed` that it can be converted to."""
    if isinstance(tolerance, Tolerance):
        return tolerance
    for quantity in claimed:
        if _convertible(tolerance, quantity):
            return Tolerance(absolute=tolerance.value * tolerance.scale / quantity.scale)
    units = " and ".join(dict.fromkeys(shown(quantity.unit) for quantity in claimed)) or "no quantity"
    raise MisreadError(f"the claim has {units}, which {shown(tolerance.unit)} cannot be added to")


def _convertible(tolerance: Quantity, quantity: Quantity) -> bool:
    """Points are what a percentage may be off by."""
    if tolerance.kind is QuantityKind.PERCENTAGE_POINT:
        return quantity.kind in (QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT)
    if tolerance.kind is QuantityKind.COUNT:
        return quantity.kind is QuantityKind.COUNT and tolerance.unit == quantity.unit
    return tolerance.dimension == quantity.dimension
