"""Times counted from the day on which the text was written: "this year", "two weeks ago", "last May"."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    MONTH,
    NUMERAL,
    PART,
    compiled,
    month_number,
    numeral,
    part_name,
)
from claimcheck.periods.mention import Mention, counted
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Shift, Unit
from claimcheck.periods.surroundings import is_estimate
from claimcheck.periods.vocabulary import SHIFTS

_START = r"(?<![\w'’-])"
_UNIT = r"(?P<unit>week|month|quarter|year|decade|century)"
_UNITS = r"(?P<unit>day|week|fortnight|month|quarter|year|decade)s?"

_STEP = compiled(
    rf"""{_START}(?:(?P<rest>earlier|later)\s{{1,3}}|(?P<part>{PART}))?(?P<the>the\s{{1,3}})?
    (?P<which>this|last|next|past|previous|coming|current|following)\s{{1,3}}(?:calendar\s{{1,3}})?{_UNIT}\b
    (?!\s{{1,3}}of\b|-\d)"""
)
_WITHIN = compiled(
    rf"""{_START}(?:(?P<rest>earlier|later)\s{{1,3}}in|the\s{{1,3}}(?:very\s{{1,3}})?(?P<side>end|beginning|start|middle)
    \s{{1,3}}of)\s{{1,3}}(?P<which>the)\s{{1,3}}{_UNIT}\b(?!\s{{1,3}}(?:of\b|\d))"""
)
_YEAR_END = compiled(rf"""{_START}year[-\s]end\b(?!\s{{1,3}}(?:of\s{{1,3}})?[12]\d\d\d)""")
_AGO = compiled(
    rf"""{_START}(?P<rough>(?:about|around|some|nearly|almost|over|than|least|roughly)\s{{1,3}})?(?P<count>{NUMERAL})
    \s{{1,3}}{_UNITS}\s{{1,3}}(?P<way>ago|earlier|later|from\s{{1,3}}now)\b"""
)
_ROLLS = r"past|last|previous|next|coming|following|upcoming"
_ROLLING = compiled(
    rf"""{_START}(?:(?:in|over|during|within|for|throughout)\s{{1,3}})?(?:the\s{{1,3}})?(?:(?P<which>{_ROLLS})
    \s{{1,3}}(?P<count>{NUMERAL})|(?P<few>{NUMERAL})\s{{1,3}}(?P<after>{_ROLLS}))\s{{1,3}}{_UNITS}\b(?!\s{{1,3}}of\b)"""
)
_TWICE = compiled(
    rf"""{_START}the\s{{1,3}}(?P<unit>week|month|year)\s{{1,3}}(?P<way>after\s{{1,3}}next|before\s{{1,3}}last)\b"""
)
_BESIDE = compiled(
    rf"""{_START}the\s{{1,3}}{_UNIT}\s{{1,3}}(?P<way>before|after)\b
    (?=\s{{0,12}}(?:[.,;:)!?\u2013\u2014]|$|(?:and|but|to|from|as|too|amid|despite|because|after|according)\b))"""
)
_NAMED_MONTH = compiled(
    rf"""{_START}(?:(?P<which>this|last|next)\s{{1,3}}(?P<name>{MONTH})(?!\s?\d)
    |(?P<month>{MONTH})(?:\s{{1,3}}of)?\s{{1,3}}(?P<year>this|last|next)\s{{1,3}}year\b)"""
)
_BESIDE_UNITS = ("week", "month", "quarter", "year", "decade", "century")
_SIDES = {"end": "late", "beginning": "early", "start": "early", "middle": "mid"}


def _step(match: re.Match[str]) -> Mention:
    """Keep "the previous year" open: it is counted from a time the text has named, not from the day it was written."""
    which = match["which"].lower()
    shift = Shift(Unit(match["unit"].lower()), SHIFTS[which], rest=match["rest"] and match["rest"].lower())
    known = match["the"] is None or which in {"current", "coming"}
    return counted(Span(*match.span()), shift, part_name(match["part"]), known=known and which != "following")


def _within(match: re.Match[str]) -> Mention:
    side = match["side"]
    shift = Shift(Unit(match["unit"].lower()), 0, rest=match["rest"] and match["rest"].lower())
    return counted(Span(*match.span()), shift, _SIDES[side.lower()] if side else None)


def _year_end(match: re.Match[str]) -> Mention:
    return counted(Span(*match.span()), Shift(Unit.YEAR), "late")


def _ago(match: re.Match[str]) -> Mention:
    """Keep open "three days earlier", counted from a day in the text, and "some 30 years ago", no certain year."""
    unit, count = _measured(numeral(match["count"]), match["unit"])
    rough = match["rough"] is not None or is_estimate(count)
    way = match["way"].lower()
    amount = -count if way in {"ago", "earlier"} else count
    return counted(
        Span(*match.span()), Shift(unit, amount), known=way not in {"earlier", "later"} and not rough
    )


def _measured(count: int, word: str) -> tuple[Unit, int]:
    """Count fortnights in weeks."""
    return (Unit.WEEK, 2 * count) if word.lower() == "fortnight" else (Unit(word.lower()), count)


def _beside(match: re.Match[str]) -> Mention:
    """Keep "the year before" open, as "the previous year"; "the year before the war" is no period of this kind."""
    amount = -1 if match["way"].lower() == "before" else 1
    return counted(Span(*match.span()), Shift(Unit(match["unit"].lower()), amount), known=False)


def _twice(match: re.Match[str]) -> Mention:
    amount = 2 if match["way"].lower().startswith("after") else -2
    return counted(Span(*match.span()), Shift(Unit(match["unit"].lower()), amount))


def _rolling(match: re.Match[str]) -> Mention | None:
    if match["few"] and not match[0].lower().endswith("s"):
        return None
    count, direction = match["count"] or match["few"], SHIFTS[(match["which"] or match["after"]).lower()]
    unit, amount = _measured(numeral(count), match["unit"])
    shift = Shift(unit, (direction or 1) * amount, rolling=True)
    return Mention(Span(*match.span()), Granularity.RANGE, shift=shift)


def _named_month(match: re.Match[str]) -> Mention:
    which = match["which"] or match["year"]
    return Mention(
        Span(*match.span()),
        Granularity.MONTH,
        month=month_number(match["name"] or match["month"]),
        shift=Shift(Unit.YEAR, SHIFTS[which.lower()], nearest=match["which"] is not None),
    )


_CLUES = (
    *"this last next past previous coming current following upcoming earlier later ago now".split(),
    *(f"the {side} of" for side in _SIDES),
    *(f"{unit} {way}" for unit in _BESIDE_UNITS for way in ("before", "after")),
    "year end",
    "year-end",
)
_GATE = re.compile(
    r"\b(?:this|last|next|past|previous|coming|current|following|upcoming|earlier|later|ago|now"
    r"|(?:week|month|quarter|year|decade|century)\s+(?:before|after)"
    r"|the\s+(?:end|beginning|start|middle)\s+of|year[-\s]end)\b",
    re.IGNORECASE,
)

READER = Reader(
    _CLUES,
    (
        (_STEP, _step),
        (_WITHIN, _within),
        (_YEAR_END, _year_end),
        (_AGO, _ago),
        (_BESIDE, _beside),
        (_TWICE, _twice),
        (_ROLLING, _rolling),
        (_NAMED_MONTH, _named_month),
    ),
    _GATE,
)
