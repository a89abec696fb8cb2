"""Decades, centuries, eras and five-year plans in Chinese: 九十年代, 20世纪末, 民国二十年, “十四五”时期."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.chinese.fragments import DIGITS, NUMBER, number
from claimcheck.periods.mention import Mention, stretch, void
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Piece, Shift, Unit
from claimcheck.periods.vocabulary import CENTURIES

_TENS = "(?:[1-9]0|[一二三四五六七八九]十)"
_PART = "(?P<part>初期?|早期|中期|中叶|末期?|后期|晚期)?"
_PARTS = {"初": "early", "早": "early", "中": "mid", "末": "late", "后": "late", "晚": "late"}
_CENTURY = re.compile(
    rf"(?:(?P<number>{NUMBER})|(?P<which>[上本]))世纪(?:(?P<tens>{_TENS})年代|(?P<half>[上前下后])半[叶期])?{_PART}"
)
_DECADE = re.compile(
    rf"(?<!世纪)(?<![\d{DIGITS}])(?:(?P<tens>{_TENS})|(?P<year>(?:1\d|20)\d0|[{DIGITS}]{{3}}[零〇○]))年代{_PART}"
)
_REPUBLIC = re.compile(rf"民国(?P<year>\d{{2,3}}|{NUMBER})年")
_BEFORE_CHRIST = re.compile(r"公元前\s?\d{1,4}年|公元前\s?\d{1,2}世纪")
_PLAN = re.compile(r"(?<![二三四五六七八九])(?P<plan>十[一二三四五]?)五[”」’\"]?(?:期间|时期)")
_TWELFTH_PLAN, _TWELFTH_START = 12, 2011
"""The twelfth five-year plan ran from 2011 to 2015; the others follow without gaps back to 1981."""

_HALF_CENTURY = 50


def _century(match: re.Match[str]) -> Mention | None:
    """Take 上世纪 for the twentieth century, as writers of this one do."""
    number_ = number(match["number"]) if match["number"] else 20
    if match["which"] == "本":
        return _this_century(match)
    if number_ not in CENTURIES:
        return None
    year = 100 * (number_ - 1) + (number(match["tens"]) if match["tens"] else 0)
    granularity = Granularity.DECADE if match["tens"] else Granularity.CENTURY
    return Mention(Span(*match.span()), granularity, year, part=_part(match), piece=_half(match))


def _this_century(match: re.Match[str]) -> Mention:
    shift = Shift(Unit.CENTURY)
    return Mention(Span(*match.span()), Granularity.CENTURY, shift=shift, part=_part(match))


def _half(match: re.Match[str]) -> Piece | None:
    if match["half"] is None:
        return None
    return Piece(Unit.YEAR, 1 if match["half"] in "上前" else -1, _HALF_CENTURY)


def _part(match: re.Match[str]) -> str | None:
    return _PARTS[match["part"][0]] if match["part"] else None


def _decade(match: re.Match[str]) -> Mention:
    year = number(match["year"]) if match["year"] else 1900 + number(match["tens"])
    return Mention(Span(*match.span()), Granularity.DECADE, year, part=_part(match))


def _republic(match: re.Match[str]) -> Mention:
    return Mention(Span(*match.span()), Granularity.YEAR, 1911 + number(match["year"]))


def _before_christ(match: re.Match[str]) -> Mention:
    return void(*match.span())


def _plan(match: re.Match[str]) -> Mention:
    span = Span(*match.span())
    start = _TWELFTH_START + 5 * (number(match["plan"]) - _TWELFTH_PLAN)
    ends = (Mention(span, Granularity.YEAR, year) for year in (start, start + 4))
    return stretch(*ends, span=span)


_CLUES = tuple("纪代国公五")

READER = Reader(
    _CLUES,
    (
        (_CENTURY, _century),
        (_DECADE, _decade),
        (_REPUBLIC, _republic),
        (_BEFORE_CHRIST, _before_christ),
        (_PLAN, _plan),
    ),
)
