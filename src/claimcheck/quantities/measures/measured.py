"""What a number counts or measures: its kind, unit and dimension, read from what stands around it."""

import re
from decimal import Decimal

from claimcheck.language.records import record
from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.chinese.counted import counted_in_han
from claimcheck.quantities.counted import counted_after
from claimcheck.quantities.measures.ages import MONTHS, age_at
from claimcheck.quantities.measures.money import Currency, currency_after, currency_before
from claimcheck.quantities.measures.units import unit_after
from claimcheck.quantities.written.figure import Figure

_MILLION = 10**6
_PERCENT = re.compile(
    r"(?:[ \u00a0\u202f]?[%％﹪]|pc(?![^\W_])|[ -](?:percent|per[ ]cent|pct\.?|per[ ]centum)(?![^\W_]))",
    re.IGNORECASE,
)
_POINT = re.compile(
    r"[ -]?(?:percentage|percent|%)[ -]points?(?![^\W_])|[ ]?pp\b|[ ]?[个個]?百分[点點]", re.IGNORECASE
)
_TENTHS = re.compile(r"[ ]?[成折](?![一-鿿])|[ ]?[成折](?=[以左的多上])")
_BASIS_POINT = re.compile(r"[ -]basis[ -]points?(?![^\W_])|[ ]?bps?\b", re.IGNORECASE)
_ADJECTIVE = re.compile(r"[ ]\d{1,4}(?:\.\d{1,2})?-[^\W\d_]{1,12}(?:-old)?(?=[ ][a-z])")
_WHO = re.compile(r"[ ](?:who|whom)\b")
_MULTIPLE = re.compile(r"(?:[ -](?:times|fold)|fold|x)(?![^\W_])", re.IGNORECASE)
_MULTIPLE_AFTER = re.compile(
    r"[ ](?:as|more|less|fewer|higher|lower|larger|bigger|greater|smaller|faster|longer|the|that|those|its|their)\b",
    re.IGNORECASE,
)
_MULTIPLE_HAN = re.compile(r"[ ]?倍")


@record(frozen=True, slots=True)
class Measured:
    """Kind, unit and dimension of a number, and how far its words reach."""

    kind: QuantityKind
    unit: str
    dimension: str
    start: int
    """Where a currency sign before the number begins, else the number itself."""
    end: int
    scale: float = 1.0
    nouns: tuple[str, ...] = ()
    multiply: Decimal = Decimal(1)
    """What the number is multiplied by to be in `unit`: 0.01 for cents and basis points."""
    currency: Currency | None = None


def measure(text: str, figure: Figure, position: int) -> Measured:
    """Read what `figure` counts or measures; a bare number where nothing says so.

    The words after it are looked for at `position`: a sign such as "+" may stand between.
    """
    return (
        _percent(text, figure, position)
        or _age(text, figure, position)
        or _money(text, figure, position)
        or _physical(text, figure, position)
        or _multiple(text, figure, position)
        or _count(text, figure, position)
        or Measured(QuantityKind.BARE, "", "", figure.start, figure.end)
    )


def _percent(text: str, figure: Figure, position: int) -> Measured | None:
    if figure.share:
        return Measured(QuantityKind.PERCENT, "percent", "percent", figure.start, figure.end)
    if match := _TENTHS.match(text, position):
        kind = QuantityKind.PERCENT
        return Measured(kind, "percent", "percent", figure.start, match.end(), multiply=Decimal(10))
    if match := _POINT.match(text, position):
        return _points(figure, match.end(), Decimal(1))
    if match := _BASIS_POINT.match(text, position):
        return _points(figure, match.end(), Decimal("0.01"))
    match = _PERCENT.match(text, position)
    if match or figure.percent:
        end = match.end() if match else figure.end
        return Measured(QuantityKind.PERCENT, "percent", "percent", figure.start, end)
    return None


def _points(figure: Figure, end: int, multiply: Decimal) -> Measured:
    kind = QuantityKind.PERCENTAGE_POINT
    return Measured(kind, "percentage_point", "percentage_point", figure.start, end, multiply=multiply)


def _age(text: str, figure: Figure, position: int) -> Measured | None:
    if not (age := age_at(text, figure, position)):
        return None
    unit, end = age
    return Measured(QuantityKind.AGE, unit, "age", figure.start, end, MONTHS[unit])


def _money(text: str, figure: Figure, position: int) -> Measured | None:
    large = figure.value >= _MILLION and not figure.integer
    before = currency_before(text, figure.start)
    after = currency_after(text, position, large=large)
    chosen = after if after and (not before or not before.code) else before
    if chosen is None:
        return None
    start = before.start if before else figure.start
    end = after.end if after else figure.end
    unit = chosen.code or chosen.name
    return Measured(
        QuantityKind.MONEY,
        unit,
        f"money:{chosen.code or '?'}",
        start,
        end,
        multiply=Decimal(str(chosen.factor)),
        currency=chosen,
    )


def _physical(text: str, figure: Figure, position: int) -> Measured | None:
    if figure.feet:
        return Measured(QuantityKind.MEASURE, "foot", "length", figure.start, figure.end, 0.3048)
    if not (found := unit_after(text, position)):
        return None
    unit, end = found
    return Measured(QuantityKind.MEASURE, unit.name, unit.dimension, figure.start, end, unit.factor)


def rating_of(figure: Figure) -> Measured:
    """Return what a mark measures: points on its own scale, which no other scale is converted to."""
    return Measured(QuantityKind.SCORE, "score", f"rating:{figure.out_of}", figure.start, figure.end)


def _multiple(text: str, figure: Figure, position: int) -> Measured | None:
    if figure.out_of:
        return rating_of(figure)
    if figure.multiple:
        return Measured(QuantityKind.MULTIPLE, "times", "multiple", figure.start, figure.end)
    if match := _MULTIPLE_HAN.match(text, position):
        return Measured(QuantityKind.MULTIPLE, "times", "multiple", figure.start, match.end())
    if not figure.value or not (match := _MULTIPLE.match(text, position)):
        return None
    if (
        "times" in match.group().lower()
        and figure.value % 1 == 0
        and not _MULTIPLE_AFTER.match(text, match.end())
    ):
        return None
    return Measured(QuantityKind.MULTIPLE, "times", "multiple", figure.start, match.end())


def _count(text: str, figure: Figure, position: int) -> Measured | None:
    if counted_han := counted_in_han(text, position):
        noun, unit, end = counted_han
        return Measured(QuantityKind.COUNT, unit, "count", figure.start, end, nouns=(noun,))
    if _WHO.match(text, figure.end):
        return Measured(QuantityKind.COUNT, "person", "count", figure.start, figure.end, nouns=("people",))
    counted = counted_after(text, position, one=figure.value == 1)
    if not counted:
        return _behind_adjective(text, figure)
    if not counted.certain and figure.factor == 1 and figure.value > 1 and figure.value % 1:
        return None
    return Measured(QuantityKind.COUNT, counted.unit, "count", figure.start, counted.end, nouns=counted.nouns)


def _behind_adjective(text: str, figure: Figure) -> Measured | None:
    """Read what stands behind a measure that describes it: "three 5-kg bags", "two 10-year-old boys"."""
    match = _ADJECTIVE.match(text, figure.end)
    counted = counted_after(text, match.end(), one=False) if match else None
    if not counted or not counted.certain:
        return None
    return Measured(QuantityKind.COUNT, counted.unit, "count", figure.start, figure.end, nouns=counted.nouns)
