"""Weeks by their number in the year: 2016-W12, "week 12 of 2016"."""

import re
from datetime import date

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import START, YEAR, compiled
from claimcheck.periods.mention import Mention
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Piece, Unit

_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_NUMBER = r"(?:0?[1-9]|[1-4]\d|5[0-3])"
_ISO = compiled(
    rf"""{START}(?P<year>{_YEAR})-?W(?P<number>0[1-9]|[1-4]\d|5[0-3])(?:-?(?P<day>[1-7]))?(?![\w-])"""
)
_LAST = compiled(rf"""{START}W(?P<number>{_NUMBER})[\s/]\s{{0,2}}(?P<year>{YEAR})""")
_NAMED = compiled(
    rf"""{START}(?:the\s{{1,3}})?(?:calendar\s{{1,3}})?week\s{{1,3}}(?:no\.?\s{{0,3}})?(?P<number>{_NUMBER})
    (?:\s{{1,3}}(?:of|in)\s{{1,3}}(?:the\s{{1,3}}year\s{{1,3}})?|[,/]?\s{{0,3}})(?P<year>{YEAR})"""
)


def _iso(match: re.Match[str]) -> Mention | None:
    if match["day"] is None:
        return _week(match, exact=True)
    try:
        day = date.fromisocalendar(int(match["year"]), int(match["number"]), int(match["day"]))
    except ValueError:
        return None
    return Mention(Span(*match.span()), Granularity.DAY, day.year, day.month, day.day)


def _named(match: re.Match[str]) -> Mention:
    return _week(match, exact=False)


def _last(match: re.Match[str]) -> Mention:
    return _week(match, exact=True)


def _week(match: re.Match[str], *, exact: bool) -> Mention:
    piece = Piece(Unit.WEEK, int(match["number"]), exact=exact)
    return Mention(Span(*match.span()), Granularity.YEAR, int(match["year"]), piece=piece)


_CLUES = ("week", *(f"w{digit}" for digit in range(6)))

READER = Reader(_CLUES, ((_ISO, _iso), (_LAST, _last), (_NAMED, _named)))
