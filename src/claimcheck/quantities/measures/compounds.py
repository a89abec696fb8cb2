"""Measures in two units: "5 feet 2 inches", "2 hours and 30 minutes", "3 dollars 50 cents"."""

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.measures.measured import Measured
from claimcheck.quantities.reading import Reading

_GAP = re.compile(r"[ ,]?[ ](?:and[ ])?|[又零]?")
_PARTS = {
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "mile": ("yard", "foot"),
    "pound": ("ounce",),
    "stone": ("pound",),
    "hour": ("minute", "second"),
    "minute": ("second",),
    "day": ("hour", "minute"),
    "week": ("day",),
    "year": ("month",),
    "kilometre": ("metre",),
    "metre": ("centimetre",),
    "kilogram": ("gram",),
}
"""What a unit is followed by where the two make one measure."""


def compound(text: str, first: Reading, second: Reading) -> Reading | None:
    """Return the one measure that two neighbours make, in the unit of the first; None where they are two."""
    ratio = _ratio(first.measured, second.measured)
    if not ratio or not first.figure.integer or second.figure.value * ratio >= 1:
        return None
    if not _GAP.fullmatch(text[first.measured.end : second.measured.start]) or second.figure.value < 0:
        return None
    figure = replace(
        first.figure,
        value=first.figure.value + second.figure.value * ratio,
        quantum=second.figure.quantum * ratio,
        integer=False,
        rounded=False,
        end=second.figure.end,
    )
    return Reading(figure, replace(first.measured, end=second.measured.end), second.hedge)


def _ratio(first: Measured, second: Measured) -> Decimal | None:
    """What one of the second unit is worth in the first."""
    if first.kind is QuantityKind.MONEY and second.kind is QuantityKind.MONEY:
        return second.multiply if first.multiply == 1 and _same_money(first, second) else None
    if second.unit not in _PARTS.get(first.unit, ()) or first.dimension != second.dimension:
        return None
    return Decimal(repr(second.scale)) / Decimal(repr(first.scale))


def _same_money(first: Measured, second: Measured) -> bool:
    """Cents follow what they are a part of, and stand without a sign of their own."""
    return second.unit == first.unit and second.multiply < 1
