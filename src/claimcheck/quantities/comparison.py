"""Comparing a claim's quantity with a source's: containment, never mere overlap."""

import re

from claimcheck.language.records import record
from claimcheck.model.claim import Tolerance
from claimcheck.model.evidence import Outcome, RelatedKind
from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.quantities.measures.units import in_base_unit

_NUMBERS = frozenset((QuantityKind.COUNT, QuantityKind.BARE))
_OF_A_DIMENSION = frozenset((QuantityKind.MEASURE, QuantityKind.SCORE))
_UNBOUNDED = frozenset((Comparator.EQUAL, Comparator.ABOUT))
_EXACT = frozenset((*_NUMBERS, QuantityKind.MONEY))
"""What has a last unit: people and dollars are told to the last one, length and shares are not."""
_GREATEST = frozenset({"up to", "a maximum of", "maximum of", "as many as", "as much as", "as high as"})
"""Bounds that something reaches; "at most" only says that it goes no further."""

_CONVERTED = "converted"
_ROUNDING = 0.025
"""Share by which a converted round figure may be off: 300 feet for 295."""

_HALF_A_DOLLAR = 0.5
_HUNDRED = 100
_TEN = 10
_GAME = "score"
"""The dimension of "3-1"; a mark has one of its own for each scale, "rating:10"."""
_POINT = 1
"""Half unit of a fraction in words, in percent."""

_NOISE = 1e-9
"""Relative error that converting between units may leave."""


@record(frozen=True, slots=True)
class QuantityComparison:
    """How a source's quantity stands to a claim's."""

    outcome: Outcome
    note: str = ""
    """``hedge-dropped``, ``less-precise``, ``converted``, ``direction``, ``other-currency``, ``other-unit``,
    ``other-dimension``, ``other-rate``, ``level-against-change``, or empty."""
    related: RelatedKind | None = None
    """Set where the figures are not comparable for that reason."""


@record(frozen=True, slots=True)
class _Reach:
    """An interval in base units. Infinite sides stand for open ones."""

    low: float
    high: float
    low_included: bool
    high_included: bool

    def contains(self, other: "_Reach") -> bool:
        """Tell whether `other` lies wholly inside."""
        low = other.low > self.low or (other.low == self.low and self.low_included >= other.low_included)
        high = other.high < self.high or (
            other.high == self.high and self.high_included >= other.high_included
        )
        return low and high

    def meets(self, other: "_Reach") -> bool:
        """Tell whether the two have a point in common."""
        return not (_is_left_of(self, other) or _is_left_of(other, self))


def _is_left_of(first: _Reach, second: _Reach) -> bool:
    if first.high == second.low:
        return not (first.high_included and second.low_included)
    return first.high < second.low


def compare_quantities(
    claim: Quantity, source: Quantity, *, tolerance: Tolerance | None = None
) -> QuantityComparison:
    """Compare the figures of a claim and a source; what a count counts is left to the caller.

    MATCH: the source's interval lies inside the claim's, or only a hedge differs. MISMATCH: the two are disjoint
    even when each is given its full written half unit. NEITHER: they overlap, or cannot be compared.
    """
    if (difference := _difference(claim, source)) is not None:
        return difference
    if claim.kind is QuantityKind.SCORE and claim.dimension == _GAME:
        return _compare_scores(claim, source)
    note = _note(claim, source)
    if _same_figure(claim, source):
        return QuantityComparison(Outcome.MATCH, note or _hedge_note(claim, source))
    source_reach = _reach(source)
    inside = _tolerated(claim, tolerance).contains(_value(source) if _is_fraction(claim) else source_reach)
    if inside and (tolerance is not None or not _bound_other_heights(claim, source)):
        return QuantityComparison(Outcome.MATCH, note)
    wanted = _tolerated(claim, tolerance)
    if tolerance is not None or not _is_told_to_the_last(claim, source):
        wanted = _widened(claim, wanted)
    near = note == _CONVERTED and _is_rounded_alike(claim, source)
    if near or wanted.meets(_widened(source, source_reach)):
        return QuantityComparison(Outcome.NEITHER, "less-precise")
    return QuantityComparison(Outcome.MISMATCH, note)


def _difference(claim: Quantity, source: Quantity) -> QuantityComparison | None:
    """Return why the two cannot be compared at all."""
    if claim.kind is not source.kind and not {claim.kind, source.kind} <= _NUMBERS:
        percents = {claim.kind, source.kind} == {QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT}
        return _apart("other-unit", RelatedKind.UNIT) if percents else _apart("other-dimension")
    if claim.kind is QuantityKind.MONEY and not _same_currency(claim, source):
        return _apart("other-currency", RelatedKind.CURRENCY)
    if claim.kind in _OF_A_DIMENSION and claim.dimension != source.dimension:
        return _apart("other-unit", RelatedKind.UNIT)
    if claim.per != source.per:
        return _apart("other-rate", RelatedKind.UNIT)
    levels = (claim.change is Change.LEVEL, source.change is Change.LEVEL)
    return _apart("level-against-change") if levels[0] != levels[1] else None


def _apart(note: str, related: RelatedKind | None = None) -> QuantityComparison:
    return QuantityComparison(Outcome.NEITHER, note, related)


def _same_currency(claim: Quantity, source: Quantity) -> bool:
    return claim.dimension == source.dimension and claim.unit == source.unit


def _note(claim: Quantity, source: Quantity) -> str:
    if claim.change is not source.change:
        return "direction"
    return _CONVERTED if claim.kind is QuantityKind.MEASURE and claim.unit != source.unit else ""


def _hedge_note(claim: Quantity, source: Quantity) -> str:
    same = (claim.low, claim.high, claim.comparator) == (source.low, source.high, source.comparator)
    return "" if same else "hedge-dropped"


def _compare_scores(claim: Quantity, source: Quantity) -> QuantityComparison:
    """The scores of games agree or differ as a whole; a bound on one says too little."""
    if _goals(claim) == _goals(source) and claim.comparator is source.comparator:
        return QuantityComparison(Outcome.MATCH)
    if not {claim.comparator, source.comparator} <= _UNBOUNDED:
        return QuantityComparison(Outcome.NEITHER, "less-precise")
    return QuantityComparison(Outcome.MISMATCH)


def _goals(quantity: Quantity) -> list[str]:
    """The two numbers of a score; which stands first depends on whose side the text tells."""
    return sorted(re.findall(r"\d+(?:\.\d+)?", quantity.figure))


def _same_figure(claim: Quantity, source: Quantity) -> bool:
    """Tell whether number, unit and written precision are the same and at most a hedge differs."""
    if _is_range(claim) or _is_range(source) or not {claim.comparator, source.comparator} <= _UNBOUNDED:
        return False
    return (claim.value, claim.half_unit, claim.unit) == (source.value, source.half_unit, source.unit)


def _bound_other_heights(claim: Quantity, source: Quantity) -> bool:
    """Tell "carries up to 150 tons" from "up to 100 tons": both say how much it can be, and not the same.

    So it lies in the claim's interval, as "over 120 states" lies in "over 100", and yet nobody would call it the same.
    """
    both = claim.comparator is source.comparator is Comparator.AT_MOST and claim.hedge in _GREATEST
    ours, theirs = _base(claim, claim.value, 0), _base(source, source.value, 0)
    return both and abs(ours - theirs) > max(claim.half_unit * claim.scale, source.half_unit * source.scale)


def _is_told_to_the_last(claim: Quantity, source: Quantity) -> bool:
    """Tell whether a source says to the last one how many there are of which the claim bounds the number.

    The half unit of slack is that of the figure that is written: who writes "$984,249" or "28 critics" has rounded
    nothing, so that it excludes "more than $1 million" and "more than 28 critics". "$980,000" may be rounded, and so
    may the bound's own number if it ends in full hundreds: "300 critics" leave "more than 300" open.
    """
    counted = {claim.kind, source.kind} <= _EXACT and claim.comparator not in _UNBOUNDED
    finest = _HALF_A_DOLLAR if source.kind is QuantityKind.MONEY else 0
    exact = source.comparator is Comparator.EQUAL and source.half_unit <= finest
    rounded = claim.value == source.value and not source.value % _HUNDRED
    return counted and exact and not rounded and not _is_range(source)


def _is_fraction(claim: Quantity) -> bool:
    """Tell a part in words, which comes within a point of a share: "two-thirds" is "66 percent"."""
    in_words = not any(map(str.isdigit, claim.figure))
    return claim.kind is QuantityKind.PERCENT and in_words and claim.half_unit == _POINT


def _value(quantity: Quantity) -> _Reach:
    if quantity.comparator is not Comparator.EQUAL or _is_range(quantity):
        return _reach(quantity)
    value = _base(quantity, quantity.value, 0)
    return _Reach(value, value, low_included=True, high_included=True)


def _is_range(quantity: Quantity) -> bool:
    """Tell whether both ends were written: then the interval is wider than the written precision."""
    if quantity.comparator is not Comparator.EQUAL or quantity.low is None or quantity.high is None:
        return False
    return quantity.high - quantity.low > 2 * quantity.half_unit * (1 + _NOISE)


def _reach(quantity: Quantity) -> _Reach:
    return _Reach(
        _base(quantity, quantity.low, float("-inf")),
        _base(quantity, quantity.high, float("inf")),
        quantity.low_included,
        quantity.high_included,
    )


def _base(quantity: Quantity, value: float | None, open_side: float) -> float:
    if value is None:
        return open_side
    return in_base_unit(value, quantity.unit, quantity.scale, change=quantity.change is not Change.LEVEL)


def _tolerated(claim: Quantity, tolerance: Tolerance | None) -> _Reach:
    """The claim's interval; a tolerance replaces its hedge and precision, and moves the bound of a comparator."""
    reach = _reach(claim)
    if tolerance is None:
        return reach
    width = (
        tolerance.absolute if tolerance.absolute is not None else abs(claim.value) * (tolerance.relative or 0)
    )
    low = reach.low if claim.low is None else _base(claim, claim.value - width, 0)
    high = reach.high if claim.high is None else _base(claim, claim.value + width, 0)
    return _Reach(low, high, low_included=True, high_included=True)


def _is_rounded_alike(claim: Quantity, source: Quantity) -> bool:
    """Tell "90 metres" and "300 feet": who converts a round figure rounds it again, whatever zeros it then has."""
    ours, theirs = _base(claim, claim.value, 0), _base(source, source.value, 0)
    round_ones = not claim.value % _TEN and not source.value % _TEN
    return round_ones and abs(ours - theirs) <= _ROUNDING * max(abs(ours), abs(theirs))


def _widened(quantity: Quantity, reach: _Reach) -> _Reach:
    """Grant the full written half unit before a refutation, and a share of it to each bound and conversion."""
    half = quantity.half_unit * quantity.scale
    if quantity.comparator is Comparator.EQUAL:
        middle = _base(quantity, quantity.value, 0)
        return _Reach(
            min(reach.low, middle - half),
            max(reach.high, middle + half),
            reach.low_included,
            reach.high_included,
        )
    return _Reach(reach.low - half, reach.high + half, reach.low_included, reach.high_included)
