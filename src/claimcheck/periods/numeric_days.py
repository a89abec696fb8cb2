"""Days in figures alone: 2018-10-02, 10/1/2018, 31.12.1999, 10/1-10/7/2018."""

import re
from dataclasses import replace
from datetime import date

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import START, TO, WEEKDAY, compiled, full_year
from claimcheck.periods.intervals import DECEMBER, safe_date
from claimcheck.periods.mention import Mention, Order, stretch
from claimcheck.periods.reader import EVERY_TEXT, Reader
from claimcheck.periods.surroundings import is_numbered, precedes_things, stands_alone
from claimcheck.periods.vocabulary import WEEKDAYS

_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_CLOCK = r"(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?(?!\w))?"
_END = r"(?![\d/]|[.,]\d|\w|[%‰])"
_GLUED_END = r"(?![\d/]|[.,]\d|[%‰])"
"""Pages that lose their cells' borders put the next word right behind a year."""

_ISO = compiled(
    rf"""{START}(?:{WEEKDAY}[\s,]{{1,3}})?(?P<year>{_YEAR})(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)
    (?P<day>3[01]|[12]\d|0?[1-9])(?![\d/-]|[.]\d){_CLOCK}"""
)
_FIGURES = compiled(
    rf"""{START}(?:(?P<weekday>{WEEKDAY})[\s,]{{1,3}})?(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark)
    (?P<year>{_YEAR}){_GLUED_END}"""
)
_SHORT_YEAR = compiled(
    rf"""{START}(?:(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/['’]?(?P<year>\d\d)
    |(?P<dotted>\d\d)\.(?P<month>\d\d)\.(?P<dotted_year>\d\d)){_END}(?!-)"""
)
_STRETCH = compiled(
    rf"""{START}(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?:(?P=mark)(?P<first_year>{_YEAR}))?{TO}
    (?P<last_first>\d{{1,2}})(?P=mark)(?P<last_second>\d{{1,2}})(?:(?P=mark)|,\s)(?P<year>{_YEAR}){_END}"""
)
_COMPACT = compiled(
    rf"""(?<![\w.,/$€£¥#:=+-])(?P<year>(?:19|20)\d\d)
    (?P<gap>\s?)(?P<month>0[1-9]|1[0-2])(?P=gap)(?P<day>0[1-9]|[12]\d|3[01]){_END}(?!-|\s\d)"""
)
_YEARLESS = compiled(
    rf"""{START}(?:(?P<weekday>{WEEKDAY})[\s,]{{1,3}}|on\s{{1,3}})(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})
    {_END}(?!-)"""
)
_DATED = compiled(r"\b(?:on|dated?|since|until|till|before|after|by|as\s{1,3}of)\s{1,3}\Z")
_GOES_ON = re.compile(r"\s{1,3}(?:of|the|an?)\b|\s{1,3}\d")
_KNOWN_BY_NAME = frozenset({("9", "11"), ("7", "7")})
"""Attacks that are called by their day: the year is that of the attack, not the latest."""
_REACH = 24
_LONGEST_MONTH, _SHORTEST_MONTH = 31, 29


def _iso(match: re.Match[str]) -> Mention | None:
    return _day(match, int(match["month"]), int(match["day"]), int(match["year"]))


def _figures(match: re.Match[str]) -> Mention | None:
    """Dots are day first wherever they are used; the other marks change with the country."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["mark"] == ".":
        return _day(match, second, first, year)
    return _by_weekday(_ordered(match, first, second, year), match["weekday"])


def _short_year(match: re.Match[str]) -> Mention | None:
    year = full_year(match["year"] or match["dotted_year"])
    if match["dotted"] is None:
        return _ordered(match, int(match["first"]), int(match["second"]), year)
    return _day(match, int(match["month"]), int(match["dotted"]), year) if _is_dated(match) else None


def _yearless(match: re.Match[str]) -> Mention | None:
    """Without a year it may be a fraction or a score: a weekday or "on" must say that it is a day."""
    text, end = match.string, match.end()
    figures = match["first"], match["second"]
    if figures in _KNOWN_BY_NAME or _GOES_ON.match(text, end) or precedes_things(text, end):
        return None
    return _ordered(match, int(figures[0]), int(figures[1]), None)


def _ordered(match: re.Match[str], first: int, second: int, year: int | None) -> Mention | None:
    """Where only one of two figures can be the month, the order is plain; else the month comes first."""
    if first > DECEMBER:
        found, order = _day(match, second, first, year), Order.DAY_FIRST
    else:
        found, order = _day(match, first, second, year), Order.MONTH_FIRST
    if found is None or first == second:
        return found
    return replace(found, order=Order.EITHER if max(first, second) <= DECEMBER else order)


def _day(match: re.Match[str], month: int, day: int, year: int | None) -> Mention | None:
    """Keep open "2/29/2019", a day that no such year has; "31/31/2019" is no day at all."""
    if safe_date(2000, month, min(day, _SHORTEST_MONTH)) is None or day > _LONGEST_MONTH:
        return None
    known = safe_date(2000 if year is None else year, month, day) is not None
    return Mention(Span(*match.span()), Granularity.DAY, year, month, day, known=known)


def _by_weekday(mention: Mention | None, weekday: str | None) -> Mention | None:
    """A weekday beside it tells which figure is the month: 1 October 2018 was a Monday."""
    if mention is None or weekday is None or mention.order is not Order.EITHER:
        return mention
    wanted = WEEKDAYS[weekday.rstrip(".").lower()]
    year, month, day = mention.year or 1, mention.month or 1, mention.day or 1
    fits = date(year, month, day).weekday() == wanted, date(year, day, month).weekday() == wanted
    if fits[0] == fits[1]:
        return mention
    return replace(mention, order=Order.MONTH_FIRST) if fits[0] else read_day_first(mention)


def read_day_first(mention: Mention) -> Mention:
    """Return an ambiguous day with its figures the other way round, and no longer ambiguous."""
    return replace(mention, month=mention.day, day=mention.month, order=Order.DAY_FIRST)


def _stretch(match: re.Match[str]) -> Mention | None:
    """Return the days from one to the other: both are written in the same order."""
    last_year = int(match["year"])
    first_year = int(match["first_year"]) if match["first_year"] else last_year
    first = _ordered(match, int(match["first"]), int(match["second"]), first_year)
    last = _ordered(match, int(match["last_first"]), int(match["last_second"]), last_year)
    if first is None or last is None:
        return None
    return stretch(*alike(first, last), span=first.span)


def alike(first: Mention, last: Mention) -> tuple[Mention, Mention]:
    """Return two days of one stretch in the order that either shows."""
    plain = {end.order for end in (first, last)} & {Order.DAY_FIRST, Order.MONTH_FIRST}
    ends = (in_order(end, plain) for end in (first, last))
    return next(ends), next(ends)


def in_order(mention: Mention, shown: set[Order | None]) -> Mention:
    """Return an ambiguous day in the one order that is shown elsewhere; as it is where none or both are."""
    if mention.order is not Order.EITHER or len(shown) != 1:
        return mention
    return read_day_first(mention) if Order.DAY_FIRST in shown else replace(mention, order=Order.MONTH_FIRST)


def _compact(match: re.Match[str]) -> Mention | None:
    """Eight figures that make a day are one, unless they number or count something; blanks need a word that dates."""
    text, (start, end) = match.string, match.span()
    if precedes_things(text, end) or is_numbered(text, start):
        return None
    if match["gap"] and not (_is_dated(match) or stands_alone(text, start, end)):
        return None
    return _iso(match)


def _is_dated(match: re.Match[str]) -> bool:
    start = match.start()
    return _DATED.search(match.string, max(0, start - _REACH), start) is not None


_GATE = re.compile(r"\d(?:/\d|[-.]\d{1,2}(?:[-.]|,\s)\d|\d{7}|\d{3}\s\d\d\s\d\d)")
"""With stops and hyphens a day has two of them, or a comma before the year: "7.5 percent" and "3-2" are none. One
beginning for all, for what begins in several ways is tried at every letter."""

READER = Reader(
    EVERY_TEXT,
    (
        (_ISO, _iso),
        (_FIGURES, _figures),
        (_SHORT_YEAR, _short_year),
        (_STRETCH, _stretch),
        (_YEARLESS, _yearless),
        (_COMPACT, _compact),
    ),
    _GATE,
)
