"""Days written with the name of the month, and stretches of days within one month."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    DAY,
    MONTH,
    MONTH_CLUES,
    MONTH_STEM,
    SPELLED_DAY,
    START,
    TO,
    WEEKDAY,
    YEAR,
    compiled,
    day_number,
    full_year,
    month_number,
)
from claimcheck.periods.intervals import safe_date
from claimcheck.periods.mention import Mention, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_round, precedes_things

_LED_BY_WEEKDAY = rf"(?:{WEEKDAY}[\s,-]{{1,3}}(?:the\s{{1,3}})?)?"
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{3,4})?"
_SHORT_YEAR = r"(?:\s{1,3}of\s{1,3}(?=\d\d(?:[.,;)]|\Z))|,?\s{0,3}['’])(?P<short>\d\d)(?!\d|[.,]\d|['’]?\w)"
_AT_CLOCK = rf"(?:{_CLOCK}[\s,]{{1,3}})?"
_OF_YEAR = r"(?:(?:of|in)\s{1,3}(?:the\s{1,3}year\s{1,3})?)?"
_THEN_YEAR = rf"(?:(?:[\s,]{{1,3}}{_AT_CLOCK}|[-/]){_OF_YEAR}(?P<year>{YEAR})|{_SHORT_YEAR})?"
_CENTURY_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_ELLIPSIS = rf"(?:{TO}|(?(between)\s{{1,3}}and\s{{1,3}}|(?!)))(?:the\s{{1,3}})?"

_ANY_DAY = rf"(?:{DAY}|{SPELLED_DAY})"

_MONTH_FIRST = compiled(
    rf"""(?<![\w.,/$#]){_LED_BY_WEEKDAY}(?P<name>{MONTH})(?:[\s-]{{0,3}}|/)(?:the\s{{1,3}})?(?P<day>{DAY}|{SPELLED_DAY})
    {_THEN_YEAR}"""
)
_DAY_FIRST = compiled(
    rf"""{START}{_LED_BY_WEEKDAY}(?:the\s{{1,3}})?
    (?:(?P<day>{DAY})(?:\s{{0,3}}|-|/|\s{{1,3}}(?:day\s{{1,3}})?of\s{{1,3}})
      |(?P<spelled>{SPELLED_DAY})\s{{1,3}}(?:day\s{{1,3}})?of\s{{1,3}})
    (?P<name>{MONTH}){_THEN_YEAR}"""
)
_YEAR_FIRST = compiled(
    rf"""{START}(?P<year>{_CENTURY_YEAR})(?:(?:[\s,-]{{1,3}}|/)(?P<name>{MONTH})(?:[\s-]{{1,3}}|/)(?P<day>{DAY})
    |(?P<mark>[-/])(?P<first_day>{DAY})(?P=mark)(?P<last_name>{MONTH}))"""
)
_STRETCH_MONTH_FIRST = compiled(
    rf"""{START}(?P<between>between\s{{1,3}})?(?P<name>{MONTH})\s{{0,3}}(?:the\s{{1,3}})?(?P<day>{_ANY_DAY}){_ELLIPSIS}(?P<last>{_ANY_DAY})
    {_THEN_YEAR}(?!\s{{0,2}}[-–]\s{{0,2}}\d)"""
)
_STRETCH_DAY_FIRST = compiled(
    rf"""{START}(?P<between>between\s{{1,3}})?(?:the\s{{1,3}})?(?P<day>{_ANY_DAY}){_ELLIPSIS}(?P<last>{_ANY_DAY})
    \s{{0,3}}(?:of\s{{1,3}})?(?P<name>{MONTH}){_THEN_YEAR}"""
)
_DASHED = compiled(rf"""{START}(?P<day>{DAY})-(?P<name>{MONTH})-(?P<short>\d\d)(?![\w-])""")
_MORE_DAYS = rf"(?:,\s{{1,3}}{DAY}){{0,4}},?\s{{1,3}}(?:and|or|&)\s{{1,3}}(?:the\s{{1,3}})?(?P<last>{DAY})"
_LIST_MONTH_FIRST = compiled(rf"""{START}(?P<name>{MONTH})\s{{0,3}}(?P<day>{DAY}){_MORE_DAYS}{_THEN_YEAR}""")
_SLASHED = compiled(rf"""{START}(?P<day>{DAY})/(?P<last>{DAY})\s{{1,3}}(?P<name>{MONTH}){_THEN_YEAR}""")
_LIST_DAY_FIRST = compiled(
    rf"""{START}(?:the\s{{1,3}})?(?P<day>{DAY}){_MORE_DAYS}\s{{1,3}}(?:of\s{{1,3}})?(?P<name>{MONTH}){_THEN_YEAR}"""
)
_WORDS = re.compile(r"may|march|mar|sat|dec")
_AFTER_IN = re.compile(r"\bin\s{1,3}\Z", re.IGNORECASE)


def _day(match: re.Match[str], month: int, day: int, year: int | None) -> Mention:
    """Keep open what no calendar has, such as 30 February."""
    known = safe_date(2000 if year is None else year, month, day) is not None
    return Mention(Span(*match.span()), Granularity.DAY, year, month, day, known=known)


def _named(match: re.Match[str]) -> Mention | None:
    groups = match.groupdict()
    year, end = _year_of(match)
    if _is_plain_word(match, year) or _counts_in_month(match, year):
        return None
    day = day_number(groups["day"] or groups["spelled"])
    mention = _day(match, month_number(match["name"]), day, year)
    return mention.covering(match.start(), end)


def _year_of(match: re.Match[str]) -> tuple[int | None, int]:
    """Return the year and the match's end without it where it counts: "On 12 March 2000 people died"."""
    if not match["year"]:
        return (full_year(match["short"]) if match["short"] else None), match.end()
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


def _year_first(match: re.Match[str]) -> Mention:
    name, day = match["name"] or match["last_name"], match["day"] or match["first_day"]
    return _day(match, month_number(name), day_number(day), int(match["year"]))


def _dashed(match: re.Match[str]) -> Mention:
    return _day(match, month_number(match["name"]), day_number(match["day"]), full_year(match["short"]))


def _stretch(match: re.Match[str]) -> Mention | None:
    days = day_number(match["day"]), day_number(match["last"])
    year, end = _year_of(match)
    month = month_number(match["name"])
    first, last = (_day(match, month, day, year) for day in days)
    if days[0] >= days[1] or _is_plain_word(match, year):
        return None
    return stretch(first, last, span=Span(match.start(), end))


def _list(match: re.Match[str]) -> Mention | None:
    """Read "3, 5 and 7 March" as some days from the 3rd to the 7th: which of them, no comparison may decide."""
    if _counts_in_month(match, None):
        return None
    mention = _stretch(match)
    return mention and replace(mention, bound=Bound.IN)


_GATE = re.compile(MONTH_STEM, re.IGNORECASE)

READER = Reader(
    MONTH_CLUES,
    (
        (_MONTH_FIRST, _named),
        (_DAY_FIRST, _named),
        (_YEAR_FIRST, _year_first),
        (_STRETCH_MONTH_FIRST, _stretch),
        (_STRETCH_DAY_FIRST, _stretch),
        (_DASHED, _dashed),
        (_SLASHED, _list),
        (_LIST_MONTH_FIRST, _list),
        (_LIST_DAY_FIRST, _list),
    ),
    _GATE,
)
