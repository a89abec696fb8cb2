"""Months, with or without a year, and parts of them."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    MONTH,
    MONTH_CLUES,
    MONTH_STEM,
    PART,
    START,
    YEAR,
    compiled,
    full_year,
    month_number,
    part_name,
)
from claimcheck.periods.mention import Mention, Standing
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_numbered, is_round, precedes_things, stands_alone

_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_NAMED = compiled(
    rf"""(?<![\w.,$#])(?P<part>{PART})?(?P<name>{MONTH})
    (?:(?:[\s,-]{{0,3}}|/|\s{{1,3}}of\s{{1,3}}(?:the\s{{1,3}}year\s{{1,3}})?)(?P<year>{YEAR})|\s?['’](?P<short>\d\d)\b)?"""
)
_YEAR_FIRST = compiled(rf"""{START}(?P<year>{_YEAR})[\s-]{{1,2}}(?P<name>{MONTH})(?!\s?\d)""")
_FIGURES = compiled(rf"""{START}(?P<month>0?[1-9]|1[0-2])[-/](?P<year>{_YEAR})(?![\d/-]|[.,]\d)""")
_ISO = compiled(
    rf"""{START}(?P<year>{_YEAR})(?P<mark>[-/])(?P<month>0[1-9]|1[0-2]|(?<=/)[1-9])(?![\d/-]|[.,]\d|\w)"""
)
_LED = compiled(
    r"""(?:\b(?:in|of|since|by|until|till|during|from|to|through|throughout|before|after|between|with|for|on
    |the|a|an|this|last|next|past|previous|each|every|following|and|or|than)|[(])\s{0,3}\Z"""
)
_QUARTER = compiled(r"\s{1,3}quarter\b")
"""What turns a month into the quarter that ends with it: "the June 2020 quarter"."""
_ACTS = re.compile(r"\s{1,3}(?:on|of|for|against|to|towards|through|into)\b")
_LOWER_WORDS = frozenset({"may", "march", "mar", "august", "dec", "sept", "jan", "jun"})


def _named(match: re.Match[str]) -> Mention | None:
    year = _year(match)
    end = match.end() if year else match.end("name")
    standing = Standing.CERTAIN if year or _stands_alone(match) else Standing.WEAK
    if match["name"] in _LOWER_WORDS and year is None:
        standing = Standing.WEAK
    quarter = _QUARTER.match(match.string, end) if match["part"] is None else None
    return Mention(
        Span(match.start(), quarter.end() if quarter else end),
        Granularity.MONTH,
        year,
        month_number(match["name"]),
        part=part_name(match["part"]),
        back=3 if quarter else 0,
        standing=standing,
    )


def _year(match: re.Match[str]) -> int | None:
    if match["short"]:
        return full_year(match["short"])
    if not match["year"]:
        return None
    year = int(match["year"])
    return None if is_round(year) and precedes_things(match.string, match.end()) else year


def _stands_alone(match: re.Match[str]) -> bool:
    """Many months are also names or verbs: without a year, a word before must say that a time follows."""
    if match["part"] or stands_alone(match.string, *match.span()):
        return True
    text, start = match.string, match.start()
    led = _LED.search(text, max(0, start - 16), start)
    if led is None:
        return False
    is_act = match["name"].lower() in {"march", "may"} and _ACTS.match(text, match.end()) is not None
    return not (is_act and led[0].strip().lower() in {"the", "a", "an", "this", "last", "next", "on", "to"})


def _year_first(match: re.Match[str]) -> Mention | None:
    if match["name"] in _LOWER_WORDS and match["name"] != "august":
        return None
    return Mention(Span(*match.span()), Granularity.MONTH, int(match["year"]), month_number(match["name"]))


def _figures(match: re.Match[str]) -> Mention | None:
    if is_numbered(match.string, match.start()):
        return None
    return Mention(Span(*match.span()), Granularity.MONTH, int(match["year"]), int(match["month"]))


def _iso(match: re.Match[str]) -> Mention | None:
    """Read "2015-12" as a month; "2008-09" may as well be two years, so it stays open; "2008/09" is two halves."""
    month, year = int(match["month"]), int(match["year"])
    if match["mark"] == "/" and month == year % 100 + 1:
        return None
    if len(match["month"]) > 1 and month > year % 100:
        return Mention(Span(*match.span()), Granularity.RANGE, known=False)
    return _figures(match)


_CLUES = ("1", "2", *MONTH_CLUES)
_GATE = re.compile(r"[12]\d{3}|" + MONTH_STEM, re.IGNORECASE)

READER = Reader(
    _CLUES,
    (
        (_NAMED, _named),
        (_YEAR_FIRST, _year_first),
        (_FIGURES, _figures),
        (_ISO, _iso),
    ),
    _GATE,
)
