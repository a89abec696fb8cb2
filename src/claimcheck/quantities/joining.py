"""Numbers that belong together: ranges, shares, scores, and lists with one noun."""

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.measures.change_table import FALL_BEFORE, RISE_BEFORE
from claimcheck.quantities.measures.compounds import compound
from claimcheck.quantities.measures.measured import Measured
from claimcheck.quantities.measures.ratings import rating
from claimcheck.quantities.reading import Reading, is_open
from claimcheck.quantities.scores import is_score
from claimcheck.quantities.written.figure import Figure

_DASH = re.compile(r"[ \u00a0]?[-‐‑–—][ \u00a0]?")
_TO = re.compile(r"-?[ \u00a0](?:to|or)[ \u00a0]|-to-|[ ]?[~～至到][ ]?")
_AND = re.compile(r"[ \u00a0](?:and|to)[ \u00a0]")
_ERROR = re.compile(r"[ ]?(?:±|\+/-|\+/−|plus or minus)[ ]?")
_LIST = re.compile(r"-?,[ ](?:and[ ]|or[ ])?|-?[ ](?:and|or)[ ]")
_OF_THE = re.compile(r"[ ](?:out[ ])?of[ ](?:the[ ]|its[ ]|their[ ]|all[ ])?")
_OUT_OF = re.compile(r"[ ](?:in|out[ ]of)[ ](?:every[ ]|each[ ])?")
_BETWEEN = re.compile(r"\b[Bb]etween[ \u00a0]$")
_FROM = re.compile(r"\b[Ff]rom[ \u00a0](?:[a-z]{3,8}[ \u00a0]){0,2}$")
_MOVES = "|".join((*RISE_BEFORE, *FALL_BEFORE))
_MOVED = re.compile(
    rf"(?<![^\W_])(?:{_MOVES})(?:[ ](?:by|some|about|another|nearly|almost)){{0,2}}[ ]$", re.IGNORECASE
)
"""Before a number with a unit and "to" these say how far it went and where to: "fell 2.5p to 145.5p"."""
_RANGING = re.compile(
    r"\b(?:rang\w{1,3}|var(?:y|ies|ied|ying)|runs?|running|span\w{0,5}|stretch\w{0,3}|anywhere|anything|somewhere|priced|"
    r"costs?|costing|aged|estimated|estimates)[ ](?:[\w-]{1,12}[ ]){0,2}[Ff]rom[ \u00a0]$"
)
"""Before "from … to …" these say that it is a range and no move."""
_WHOLES = frozenset((*range(2, 11), 20, 50, 100, 1000, 10_000, 100_000))
_WHOLES_OF_ONE = _WHOLES | frozenset((*range(11, 21), *range(25, 100, 5), *range(150, 1000, 50), 2000, 5000))
_PLAIN = frozenset((QuantityKind.BARE, QuantityKind.COUNT))
_PERCENT = 100
"""From so many on "out of" is as exact as the number before it: "88 out of 100"."""
_CONTEXT = 40


def join(text: str, readings: list[Reading]) -> list[Reading]:
    """Join the readings of `text` that are parts of one number, and hand units on within lists."""
    return _merge(text, _hand_on_units(text, readings))


def _gap(text: str, first: Reading, second: Reading) -> str:
    return text[first.measured.end : second.measured.start]


def _hand_on_units(text: str, readings: list[Reading]) -> list[Reading]:
    """Give a bare number the unit of the next one: "44 and 14 planes"; of the one before in "from 9 km to 5"."""
    done: list[Reading] = []
    for reading in reversed(readings):
        if done:
            done[-1] = _moved_to(text, reading, done[-1])
        done.append(_with_unit_of(text, reading, done[-1]) if done else reading)
    return done[::-1]


def _moved_to(text: str, start: Reading, end: Reading) -> Reading:
    """Give the end of "from 208 pounds to 193" the unit of its start."""
    if not is_open(end) or is_open(start):
        return end
    if start.measured.kind is QuantityKind.AGE and _lists_ages(text, start, end):
        return replace(end, measured=replace(start.measured, start=end.measured.start, end=end.measured.end))
    if not _moves(text, start, end):
        return end
    if end.hedge or start.measured.kind is QuantityKind.AGE or start.figure.share:
        return end
    return replace(end, measured=replace(start.measured, start=end.measured.start, end=end.measured.end))


def _lists_ages(text: str, first: Reading, second: Reading) -> bool:
    """Tell "aged 5 and 7"; of "a 5-year-old and 7 others" the first has words of its own."""
    bare = first.measured.end == first.figure.end
    return bare and second.figure.integer and _LIST.fullmatch(_gap(text, first, second)) is not None


def _moves(text: str, start: Reading, end: Reading) -> bool:
    """Tell whether "from … to …" joins the two: where something was and where it came to stand."""
    return _TO.fullmatch(_gap(text, start, end)) is not None and _FROM.search(_left(text, start)) is not None


def _left(text: str, reading: Reading) -> str:
    return text[max(0, reading.measured.start - _CONTEXT) : reading.measured.start]


def _with_unit_of(text: str, reading: Reading, following: Reading) -> Reading:
    if _is_same_money(reading, following) and _moves(text, reading, following):
        return replace(reading, figure=_scaled_like(reading.figure, following.figure))
    if not is_open(reading) or following.measured.kind is QuantityKind.AGE:
        return reading
    gap = _gap(text, reading, following)
    if _is_retold(gap, reading, following):
        return reading
    parted = _OF_THE.fullmatch(gap) and following.measured.kind is QuantityKind.COUNT
    listed = (
        _LIST.fullmatch(gap) or _joins_range(text, reading, following) or _moves(text, reading, following)
    )
    if not (parted or listed) or following.figure.share:
        return reading
    measured = replace(following.measured, start=reading.measured.start, end=reading.measured.end)
    figure = reading.figure if parted else _scaled_like(reading.figure, following.figure)
    return replace(reading, measured=measured, figure=figure)


def _is_retold(gap: str, first: Reading, second: Reading) -> bool:
    """Tell "102 million*, or* 3 percent", which gives one change twice, from "4, 5, or 6 percent"."""
    share = second.measured.kind is QuantityKind.PERCENT and gap.endswith("or ") and "," in gap
    return share and (first.figure.factor != 1 or first.figure.value > _PERCENT)


def _is_same_money(first: Reading, second: Reading) -> bool:
    kinds = (first.measured.kind, second.measured.kind)
    return kinds == (QuantityKind.MONEY, QuantityKind.MONEY) and first.measured.unit == second.measured.unit


def _scaled_like(figure: Figure, other: Figure) -> Figure:
    """Give the first number the scale word of the second: "5 to 10 million", not "500,000 to 1 million"."""
    if figure.factor != 1 or other.factor == 1 or figure.value >= other.value / other.factor:
        return figure
    return replace(
        figure,
        value=figure.value * other.factor,
        quantum=figure.quantum * other.factor,
        factor=other.factor,
        integer=False,
    )


def _joins_range(text: str, first: Reading, second: Reading) -> bool:
    """Tell whether the words around two numbers make them the ends of a range."""
    gap = _gap(text, first, second)
    left = _left(text, first)
    if _BETWEEN.search(left):
        return _AND.fullmatch(gap) is not None or _DASH.fullmatch(gap) is not None
    if _DASH.fullmatch(gap):
        return True
    if _TO.fullmatch(gap) is None:
        return False
    if _FROM.search(left):
        return second.measured.kind is QuantityKind.AGE or _RANGING.search(left) is not None
    own = first.measured.start < first.figure.start or first.measured.end > first.figure.end
    return not own or first.measured.kind is QuantityKind.PERCENT or not _MOVED.search(left)


def _merge(text: str, readings: list[Reading]) -> list[Reading]:
    merged: list[Reading] = []
    for reading in readings:
        joined = _pair(text, merged[-1], reading) if merged else None
        if joined is None:
            merged.append(reading)
        else:
            merged[-1] = joined
    return merged


def _pair(text: str, first: Reading, second: Reading) -> Reading | None:
    """Return the one number that two neighbours make, if they do."""
    if first.upper or first.error or first.measured.kind is QuantityKind.SCORE:
        return None
    return (
        rating(text, first, second)
        or _share(text, first, second)
        or compound(text, first, second)
        or _range(text, first, second)
        or _with_error(text, first, second)
    )


def _share(text: str, first: Reading, second: Reading) -> Reading | None:
    """Read "one in five" and "nine out of 10 dentists" as a share in percent."""
    top, bottom = first.figure.value, second.figure.value
    gap = text[first.figure.end : second.figure.start]
    wholes = _WHOLES_OF_ONE if top == 1 else _WHOLES
    if not _OUT_OF.fullmatch(gap) or not (0 < top < bottom) or bottom not in wholes:
        return None
    if not (first.figure.integer and second.measured.kind in _PLAIN):
        return None
    figure = Figure(
        100 * top / bottom, Decimal(1), first.figure.start, second.figure.end, share=bottom < _PERCENT
    )
    measured = Measured(QuantityKind.PERCENT, "percent", "percent", figure.start, figure.end)
    return Reading(figure, measured)


def _range(text: str, first: Reading, second: Reading) -> Reading | None:
    if not _joins_range(text, first, second):
        return None
    if is_score(text, first, second):
        score = Measured(QuantityKind.SCORE, "score", "score", first.measured.start, second.figure.end)
        return Reading(first.figure, score, upper=second.figure)
    measured = _range_measured(text, first, second)
    lower = _scaled_like(first.figure, second.figure)
    if measured is None or lower.value >= second.figure.value:
        return None
    return Reading(lower, measured, hedge=second.hedge, upper=second.figure)


def _range_measured(text: str, first: Reading, second: Reading) -> Measured | None:
    """Return what both ends measure; None where each measures something of its own."""
    if (first.measured.unit, first.measured.kind) == (second.measured.unit, second.measured.kind):
        return replace(second.measured, start=first.measured.start)
    if first.measured.kind is QuantityKind.AGE and second.measured.kind in _PLAIN:
        return replace(first.measured, end=second.figure.end)
    if second.measured.kind is QuantityKind.AGE and is_open(first):
        return replace(second.measured, start=first.measured.start)
    # "$5-10 billion", "$5 to 10 billion"; not "fell 0.4 percent to 13,176"
    before = first.measured.start < first.figure.start
    if (
        is_open(second)
        and before
        and (second.figure.factor != 1 or _DASH.fullmatch(_gap(text, first, second)))
    ):
        return replace(first.measured, end=second.measured.end)
    return None


def _with_error(text: str, first: Reading, second: Reading) -> Reading | None:
    gap = text[first.measured.end : second.measured.start]
    if not _ERROR.fullmatch(gap) or not (is_open(first) or first.measured.unit == second.measured.unit):
        return None
    measured = replace(second.measured, start=first.measured.start)
    return Reading(first.figure, measured, error=second.figure)
