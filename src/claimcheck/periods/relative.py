"""Times counted from the day on which the text was written: "this year", "last Friday", "two years ago"."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    MONTH,
    NUMERAL,
    PART,
    WEEKDAY,
    compiled,
    month_number,
    numeral,
    part_name,
)
from claimcheck.periods.mention import Mention, Shift, Standing, Unit
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_estimate
from claimcheck.periods.vocabulary import SHIFTS, WEEKDAYS

_START = r"(?<![\w'’-])"
_UNIT = r"(?P<unit>week|month|quarter|year|decade|century)"
_UNITS = r"(?P<unit>day|week|month|quarter|year|decade)s?"

_STEP = compiled(
    rf"""{_START}(?:(?P<rest>earlier|later)\s{{1,3}}|(?P<part>{PART}))?(?P<the>the\s{{1,3}})?
    (?P<which>this|last|next|past|previous|coming|current|following)\s{{1,3}}(?:calendar\s{{1,3}})?{_UNIT}\b
    (?!\s{{1,3}}of\b|-\d)"""
)
_WITHIN = compiled(
    rf"""{_START}(?:(?P<rest>earlier|later)\s{{1,3}}in|the\s{{1,3}}(?:very\s{{1,3}})?(?P<side>end|beginning|start|middle)
    \s{{1,3}}of)\s{{1,3}}(?P<which>the)\s{{1,3}}{_UNIT}\b(?!\s{{1,3}}(?:of\b|\d))"""
)
_YEAR_END = compiled(rf"""{_START}year[-\s]end\b""")
_NOW = compiled(
    rf"{_START}(?:now|(?:the\s{{1,3}})?present(?:\s{{1,3}}day)?|(?:the\s{{1,3}})?current\s{{1,3}}date)\b"
)
_DAYS = compiled(
    rf"""{_START}(?:the\s{{1,3}}day\s{{1,3}}(?:before|after)\s{{1,3}})?(?P<word>today|yesterday|tomorrow|tonight)\b"""
)
_WEEKDAY = compiled(
    rf"""{_START}(?:(?:this\s{{1,3}})?(?P<which>this|last|next|past|previous|coming|following|on)\s{{1,3}}
    (?:(?P<week>week)\s{{1,3}}(?:on\s{{1,3}})?)?)?(?P<name>{WEEKDAY})(?:\s{{1,3}}of\s{{1,3}}(?P<of>this|last|next)\s{{1,3}}week)?"""
)
_AGO = compiled(
    rf"""{_START}(?P<rough>(?:about|around|some|nearly|almost|over|than|least|roughly)\s{{1,3}})?(?P<count>{NUMERAL})
    \s{{1,3}}{_UNITS}\s{{1,3}}(?P<way>ago|earlier|later)\b"""
)
_ROLLING = compiled(
    rf"""{_START}(?:(?:in|over|during|within|for|throughout)\s{{1,3}})?(?:the\s{{1,3}})?(?P<which>past|last|previous|next|coming|following)
    \s{{1,3}}(?P<count>{NUMERAL})\s{{1,3}}{_UNITS}\b(?!\s{{1,3}}of\b)"""
)
_NAMED_MONTH = compiled(
    rf"""{_START}(?:(?P<which>this|last|next)\s{{1,3}}(?P<name>{MONTH})(?!\s?\d)
    |(?P<month>{MONTH})(?:\s{{1,3}}of)?\s{{1,3}}(?P<year>this|last|next)\s{{1,3}}year\b)"""
)
_RECURS = compiled(
    r"\b(?:every|each|first|second|third|fourth|good|black|easter|cyber|ash|palm|bloody|super)\s{1,3}\Z"
)
_NAMED_SO = re.compile(r"[^\W\d_]\s{1,3}\Z")
_POSSESSIVE = re.compile(r"['’]s\b")
_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_SIDES = {"end": "late", "beginning": "early", "start": "early", "middle": "mid"}
_GRANULARITIES = {
    Unit.DAY: Granularity.DAY,
    Unit.WEEK: Granularity.WEEK,
    Unit.MONTH: Granularity.MONTH,
    Unit.QUARTER: Granularity.QUARTER,
    Unit.YEAR: Granularity.YEAR,
    Unit.DECADE: Granularity.DECADE,
    Unit.CENTURY: Granularity.CENTURY,
}


def _mention(match: re.Match[str], shift: Shift, part: str | None = None, *, known: bool = True) -> Mention:
    span = Span(*match.span())
    return Mention(span, _GRANULARITIES[shift.unit], shift=shift, part=part, known=known)


def _step(match: re.Match[str]) -> Mention:
    """Keep "the previous year" open: it is counted from a time the text has named, not from the day it was written."""
    which = match["which"].lower()
    shift = Shift(Unit(match["unit"].lower()), SHIFTS[which], rest=match["rest"] and match["rest"].lower())
    known = match["the"] is None or which in {"current", "coming"}
    return _mention(match, shift, part_name(match["part"]), known=known and which != "following")


def _within(match: re.Match[str]) -> Mention:
    side = match["side"]
    shift = Shift(Unit(match["unit"].lower()), 0, rest=match["rest"] and match["rest"].lower())
    return _mention(match, shift, _SIDES[side.lower()] if side else None)


def _year_end(match: re.Match[str]) -> Mention:
    return _mention(match, Shift(Unit.YEAR), "late")


def _days(match: re.Match[str]) -> Mention | None:
    """In capitals or after one it is a newspaper ("USA TODAY", "China Today"); "today's world" is these years'."""
    text, (start, end) = match.string, match.span()
    is_name = match["word"].istitle() and _NAMED_SO.search(text, max(0, start - 4), start)
    if match["word"].isupper() or is_name or _POSSESSIVE.match(text, end):
        return None
    step = _WORDS[match["word"].lower()]
    far = match[0].lower().startswith("the")
    return _mention(match, Shift(Unit.DAY, 2 * step if far else step))


def _now(match: re.Match[str]) -> Mention:
    """Only the end of a range: "from 2001 to the present"."""
    return replace(_mention(match, Shift(Unit.DAY)), standing=Standing.WEAK)


def _weekday(match: re.Match[str]) -> Mention | None:
    which = (match["which"] or "on").lower()
    name = match["name"].rstrip(".")
    is_led = match["which"] is not None or match["of"] is not None
    is_full = name.lower().endswith("day")
    if _RECURS.search(match.string, max(0, match.start() - 10), match.start()):
        return None
    if not (is_full and is_led) and not (name[0].isupper() and (is_full or is_led)):
        return None
    week = match["of"] or (which if match["week"] else None)
    shift = Shift(
        Unit.WEEK if week else Unit.DAY,
        SHIFTS[week.lower()] if week else SHIFTS.get(which, 0),
        weekday=WEEKDAYS[name.lower()],
    )
    return Mention(Span(*match.span()), Granularity.DAY, shift=shift, known=which != "following")


def _ago(match: re.Match[str]) -> Mention:
    """Keep open "three days earlier", counted from a day in the text, and "some 30 years ago", no certain year."""
    count, unit = numeral(match["count"]), Unit(match["unit"].lower())
    rough = match["rough"] is not None or is_estimate(count)
    return _mention(match, Shift(unit, -count), known=match["way"].lower() == "ago" and not rough)


def _rolling(match: re.Match[str]) -> Mention:
    count, direction = numeral(match["count"]), SHIFTS[match["which"].lower()]
    shift = Shift(Unit(match["unit"].lower()), (direction or 1) * count, rolling=True)
    return Mention(Span(*match.span()), Granularity.RANGE, shift=shift)


def _named_month(match: re.Match[str]) -> Mention:
    which = match["which"] or match["year"]
    return Mention(
        Span(*match.span()),
        Granularity.MONTH,
        month=month_number(match["name"] or match["month"]),
        shift=Shift(Unit.YEAR, SHIFTS[which.lower()], nearest=match["which"] is not None),
        standing=Standing.CERTAIN,
    )


_GATE = re.compile(
    r"\b(?:this|last|next|past|previous|coming|current|following|earlier|later|ago|now|present|today|tonight|yesterday"
    r"|tomorrow|the\s+(?:end|beginning|start|middle)\s+of|year[-\s]end|\w{2,6}days?|mon|tues?|wed|thur?s?|fri|sat|sun)\b",
    re.IGNORECASE,
)

READER = Reader(
    _GATE,
    (
        (_STEP, _step),
        (_WITHIN, _within),
        (_YEAR_END, _year_end),
        (_DAYS, _days),
        (_NOW, _now),
        (_WEEKDAY, _weekday),
        (_AGO, _ago),
        (_ROLLING, _rolling),
        (_NAMED_MONTH, _named_month),
    ),
)
