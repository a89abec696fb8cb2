"""Times counted from the day on which the text was written: "this year", "last Friday", "two years ago"."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    DAY,
    MONTH,
    NUMERAL,
    PART,
    SPELLED_DAY,
    WEEKDAY,
    compiled,
    day_number,
    month_number,
    numeral,
    part_name,
)
from claimcheck.periods.mention import Mention, Piece, Shift, Standing, Unit
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_estimate
from claimcheck.periods.vocabulary import SHIFTS, WEEKDAYS

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
_NOW = compiled(
    rf"{_START}(?:now|(?:the\s{{1,3}})?present(?:\s{{1,3}}day)?|(?:the\s{{1,3}})?current\s{{1,3}}date)\b"
)
_DAYS = compiled(
    rf"""{_START}(?:the\s{{1,3}}day\s{{1,3}}(?:before|after)\s{{1,3}})?(?P<word>today|yesterday|tomorrow|tonight)\b"""
)
_WEEKDAY = compiled(
    rf"""{_START}(?:(?:this\s{{1,3}})?(?P<which>this|last|next|past|previous|coming|following|on)\s{{1,3}}
    (?:(?P<week>week)\s{{1,3}}(?:on\s{{1,3}})?)?)?(?P<name>{WEEKDAY})(?:(?:\s{{1,3}}of)?\s{{1,3}}(?P<of>this|last|next)\s{{1,3}}week)?"""
)
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
_WEEKEND = compiled(rf"""{_START}(?P<which>this|last|next|past|previous|coming)\s{{1,3}}weekend\b""")
_HOURS = compiled(
    rf"""{_START}(?:(?P<which>this)\s{{1,3}}(?:morning|afternoon|evening)|(?P<last>last)\s{{1,3}}night)\b"""
)
_WEEKDAY_OF_MONTH = compiled(
    rf"""{_START}(?:on\s{{1,3}})?(?P<name>{WEEKDAY})[\s,]{{1,3}}(?:the\s{{1,3}})?(?P<day>{DAY}|{SPELLED_DAY})"""
)
_DAY_OF_MONTH = compiled(
    rf"""{_START}on\s{{1,3}}the\s{{1,3}}(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th)\b|{SPELLED_DAY})"""
)
_ENDS = re.compile(r"\s{0,3}(?:[.,;:!?)]|\Z)")
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
    unit, count = _measured(numeral(match["count"]), match["unit"])
    rough = match["rough"] is not None or is_estimate(count)
    way = match["way"].lower()
    amount = -count if way in {"ago", "earlier"} else count
    return _mention(match, Shift(unit, amount), known=way not in {"earlier", "later"} and not rough)


def _measured(count: int, word: str) -> tuple[Unit, int]:
    """Count fortnights in weeks."""
    return (Unit.WEEK, 2 * count) if word.lower() == "fortnight" else (Unit(word.lower()), count)


def _twice(match: re.Match[str]) -> Mention:
    amount = 2 if match["way"].lower().startswith("after") else -2
    return _mention(match, Shift(Unit(match["unit"].lower()), amount))


def _weekend(match: re.Match[str]) -> Mention:
    """Return the Saturday and Sunday of that week."""
    shift = Shift(Unit.WEEK, SHIFTS[match["which"].lower()])
    return replace(_mention(match, shift), piece=Piece(Unit.DAY, 1, 2, weekday=WEEKDAYS["saturday"]))


def _hours(match: re.Match[str]) -> Mention:
    return _mention(match, Shift(Unit.DAY, -1 if match["last"] else 0))


def _weekday_of_month(match: re.Match[str]) -> Mention | None:
    """Read "on Friday the 13th" as the latest such day."""
    ends = match["day"][-1].isalpha() or _ENDS.match(match.string, match.end())
    if not ends or not match["name"][0].isupper():
        return None
    shift = Shift(Unit.MONTH, weekday=WEEKDAYS[match["name"].rstrip(".").lower()], nearest=True)
    return Mention(Span(*match.span()), Granularity.DAY, day=day_number(match["day"]), shift=shift)


def _day_of_month(match: re.Match[str]) -> Mention | None:
    """Read "on the 14th" as the latest one, unless it is the 14th of something else."""
    if not _ENDS.match(match.string, match.end()):
        return None
    day = day_number(match["day"])
    return replace(_mention(match, Shift(Unit.MONTH, nearest=True)), granularity=Granularity.DAY, day=day)


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
        standing=Standing.CERTAIN,
    )


_GATE = re.compile(
    r"\b(?:this|last|next|past|previous|coming|current|following|earlier|later|ago|upcoming|on\s+the|now|present|today|tonight|yesterday"
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
        (_TWICE, _twice),
        (_WEEKEND, _weekend),
        (_HOURS, _hours),
        (_WEEKDAY_OF_MONTH, _weekday_of_month),
        (_DAY_OF_MONTH, _day_of_month),
        (_ROLLING, _rolling),
        (_NAMED_MONTH, _named_month),
    ),
)
