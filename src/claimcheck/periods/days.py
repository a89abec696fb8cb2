"""Days written with figures or with the name of the month, and stretches of days within one month."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    DAY,
    MONTH,
    MONTH_STEM,
    SPELLED_DAY,
    START,
    TO,
    WEEKDAY,
    YEAR,
    compiled,
    day_number,
    month_number,
)
from claimcheck.periods.intervals import DECEMBER, safe_date
from claimcheck.periods.mention import Mention, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_round, precedes_things

_LED_BY_WEEKDAY = rf"(?:{WEEKDAY}[\s,-]{{1,3}}(?:the\s{{1,3}})?)?"
_THEN_YEAR = rf"(?:(?:[\s,]{{1,3}}|[-/])(?:(?:of|in)\s{{1,3}})?(?P<year>{YEAR}))?"
_CENTURY_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_ELLIPSIS = rf"(?:{TO}|(?(between)\s{{1,3}}and\s{{1,3}}|(?!)))(?:the\s{{1,3}})?"

_ANY_DAY = rf"(?:{DAY}|{SPELLED_DAY})"

_ISO = compiled(
    rf"""{START}(?P<year>{_CENTURY_YEAR})(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)
    (?P<day>3[01]|[12]\d|0?[1-9])(?![\d/-]|[.]\d)(?:T[\d:.]{{2,15}}Z?)?"""
)
_FIGURES = compiled(
    rf"""{START}(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark)
    (?P<year>{_CENTURY_YEAR})(?![\d/]|[.]\d)"""
)
_MONTH_FIRST = compiled(
    rf"""(?<![\w.,/$#]){_LED_BY_WEEKDAY}(?P<name>{MONTH})(?:[\s-]{{0,3}}|/)(?:the\s{{1,3}})?(?P<day>{DAY}|{SPELLED_DAY})
    {_THEN_YEAR}"""
)
_DAY_FIRST = compiled(
    rf"""{START}{_LED_BY_WEEKDAY}(?:the\s{{1,3}})?
    (?:(?P<day>{DAY})(?:\s{{0,3}}|-|/|\s{{1,3}}(?:day\s{{1,3}})?of\s{{1,3}})
      |(?P<spelled>{SPELLED_DAY})\s{{1,3}}(?:day\s{{1,3}})?of\s{{1,3}})
    (?P<name>{MONTH})(?:(?:[\s,]{{1,3}}(?:(?:of|in)\s{{1,3}})?|-|/)(?P<year>{YEAR}))?"""
)
_YEAR_FIRST = compiled(
    rf"""{START}(?P<year>{_CENTURY_YEAR})(?:[\s,-]{{1,3}}|/)(?P<name>{MONTH})(?:[\s-]{{1,3}}|/)(?P<day>{DAY})"""
)
_STRETCH_MONTH_FIRST = compiled(
    rf"""{START}(?P<between>between\s{{1,3}})?(?P<name>{MONTH})\s{{0,3}}(?:the\s{{1,3}})?(?P<day>{_ANY_DAY}){_ELLIPSIS}(?P<last>{_ANY_DAY})
    {_THEN_YEAR}(?!\s{{0,2}}[-–]\s{{0,2}}\d)"""
)
_STRETCH_DAY_FIRST = compiled(
    rf"""{START}(?P<between>between\s{{1,3}})?(?:the\s{{1,3}})?(?P<day>{_ANY_DAY}){_ELLIPSIS}(?P<last>{_ANY_DAY})
    \s{{0,3}}(?:of\s{{1,3}})?(?P<name>{MONTH}){_THEN_YEAR}"""
)
_MORE_DAYS = rf"(?:,\s{{1,3}}{DAY}){{0,4}},?\s{{1,3}}(?:and|or|&)\s{{1,3}}(?:the\s{{1,3}})?(?P<last>{DAY})"
_LIST_MONTH_FIRST = compiled(rf"""{START}(?P<name>{MONTH})\s{{0,3}}(?P<day>{DAY}){_MORE_DAYS}{_THEN_YEAR}""")
_LIST_DAY_FIRST = compiled(
    rf"""{START}(?:the\s{{1,3}})?(?P<day>{DAY}){_MORE_DAYS}\s{{1,3}}(?:of\s{{1,3}})?(?P<name>{MONTH}){_THEN_YEAR}"""
)
_WORDS = re.compile(r"may|march|mar|sat|dec")
_AFTER_IN = re.compile(r"\bin\s{1,3}\Z", re.IGNORECASE)


def _day(match: re.Match[str], month: int, day: int, year: int | None) -> Mention | None:
    if safe_date(year or 2000, month, day) is None:
        return None
    return Mention(Span(*match.span()), Granularity.DAY, year, month, day)


def _iso(match: re.Match[str]) -> Mention | None:
    return _day(match, int(match["month"]), int(match["day"]), int(match["year"]))


def _figures(match: re.Match[str]) -> Mention | None:
    """Day and month change places between countries: where both could be the month, nobody knows which is."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["mark"] == "." or first > DECEMBER or first == second:
        return _day(match, second, first, year)
    if second > DECEMBER:
        return _day(match, first, second, year)
    return _either(match, first, second, year)


def _either(match: re.Match[str], first: int, second: int, year: int) -> Mention | None:
    """Return what holds both readings: "5/3/2018" lies between 5 March and 3 May."""
    low, high = sorted((first, second))
    days = _day(match, low, high, year), _day(match, high, low, year)
    if days[0] is None or days[1] is None:
        return None
    return stretch(days[0], days[1], span=days[0].span, bound=Bound.IN)


def _named(match: re.Match[str]) -> Mention | None:
    groups = match.groupdict()
    year, end = _year_of(match)
    if _is_plain_word(match, year) or _counts_in_month(match, year):
        return None
    day = day_number(groups["day"] or groups["spelled"])
    mention = _day(match, month_number(match["name"]), day, year)
    return mention and mention.covering(match.start(), end)


def _year_of(match: re.Match[str]) -> tuple[int | None, int]:
    """Return the year and the match's end without it where it counts: "On 12 March 2000 people died"."""
    if not match["year"]:
        return None, match.end()
    year = int(match["year"])
    if is_round(year) and precedes_things(match.string, match.end("year")):
        return None, max(match.end(name) for name in ("day", "name", "last") if name in match.groupdict())
    return year, match.end()


def _is_plain_word(match: re.Match[str], year: int | None) -> bool:
    """Without a year, "14 may be" and "3 march on" are no dates."""
    return year is None and _WORDS.fullmatch(match["name"]) is not None


def _counts_in_month(match: re.Match[str], year: int | None) -> bool:
    """Nobody says "in" of a day: "In June 10 people died"."""
    return (
        year is None
        and precedes_things(match.string, match.end())
        and _AFTER_IN.search(match.string, max(0, match.start() - 8), match.start()) is not None
    )


def _year_first(match: re.Match[str]) -> Mention | None:
    return _day(match, month_number(match["name"]), day_number(match["day"]), int(match["year"]))


def _stretch(match: re.Match[str]) -> Mention | None:
    days = day_number(match["day"]), day_number(match["last"])
    year, end = _year_of(match)
    month = month_number(match["name"])
    first, last = (_day(match, month, day, year) for day in days)
    if first is None or last is None or days[0] >= days[1] or _is_plain_word(match, year):
        return None
    return stretch(first, last, span=Span(match.start(), end))


def _list(match: re.Match[str]) -> Mention | None:
    """Read "3, 5 and 7 March" as some days from the 3rd to the 7th: which of them, no comparison may decide."""
    if _counts_in_month(match, None):
        return None
    mention = _stretch(match)
    return mention and replace(mention, bound=Bound.IN)


_GATE = re.compile(r"[12]\d{3}|\d\s?(?:st|nd|rd|th)?[\s\-/–—~]|" + MONTH_STEM, re.IGNORECASE)

READER = Reader(
    _GATE,
    (
        (_ISO, _iso),
        (_FIGURES, _figures),
        (_MONTH_FIRST, _named),
        (_DAY_FIRST, _named),
        (_YEAR_FIRST, _year_first),
        (_STRETCH_MONTH_FIRST, _stretch),
        (_STRETCH_DAY_FIRST, _stretch),
        (_LIST_MONTH_FIRST, _list),
        (_LIST_DAY_FIRST, _list),
    ),
)
