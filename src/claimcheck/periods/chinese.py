"""Times in Chinese: 2024年6月15日, 去年下半年, 上周三, 21世纪."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.intervals import DECEMBER, safe_date
from claimcheck.periods.mention import Mention, Shift, Unit, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import is_estimate
from claimcheck.periods.vocabulary import (
    CENTURIES,
    CHINESE_DIGITS,
    CHINESE_PARTS,
    CHINESE_SHIFTS,
    CHINESE_WEEKDAYS,
)

_DIGITS = "".join(CHINESE_DIGITS)
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_YEAR = rf"(?:(?<![\d.,])(?P<year>[12]\d{{3}}|[{_DIGITS}]{{4}}|[零〇][{_DIGITS}])\s?年|(?P<which>去|今|明|前|后|本)年)"
_TENS = "(?:[1-9]0|[一二三四五六七八九]十)"
_WEEK = "(?:周|週|星期|礼拜)"

_MONTH = re.compile(
    rf"(?:{_YEAR}的?\s?)?(?<![\d.,])(?:(?P<month>{_NUMBER})|(?P<step>上个?|下个?|本|这个?))\s?月份?\s?"
    rf"(?:(?P<day>{_NUMBER})\s?[日号號]|(?P<part>初|上旬|中旬|下旬|底|末))?"
)
_YEARS = re.compile(
    rf"{_YEAR}度?(?:的?(?P<half>[上下前后])半年|的?第?(?P<quarter>[一二三四1-4])季度?"
    r"|年?(?P<part>初|底|末|中期)|(?P<season>[春夏秋])[季天])?(?!历史|来的|以上的|多的)"
)
_STRETCH = re.compile(
    rf"(?:{_YEAR})?(?<!\d)(?P<month>{_NUMBER})月(?P<day>{_NUMBER})日?\s?[-—–~至到]\s?(?P<last>{_NUMBER})[日号]"
)
_MONTHS_STRETCH = re.compile(
    rf"(?:{_YEAR})?(?<!\d)(?P<month>{_NUMBER})\s?[-—–~至到]\s?(?P<last>{_NUMBER})月份?(?!\d)"
)
_YEARS_STRETCH = re.compile(r"(?<!\d)(?P<year>[12]\d{3})\s?[-—–~至到]\s?(?P<last>[12]\d{3})\s?年")
_DAYS = re.compile(r"(?P<word>今|昨|明|前|后)[天日](?!头条|之后)")
_WEEKS = re.compile(
    rf"(?P<step>上上|下下|上|下|本|这)个?{_WEEK}(?P<weekday>[一二三四五六日天])?|{_WEEK}(?P<alone>[一二三四五六日天])"
)
_AGO = re.compile(rf"(?<![\d.年])(?P<count>{_NUMBER}|两)(?P<unit>年|个月|周|天|日)(?:之前|以前|前)")
_CENTURY = re.compile(rf"(?:(?:(?P<number>{_NUMBER})|(?P<last>上))世纪)(?:(?P<tens>{_TENS})年代)?")
_DECADE = re.compile(rf"(?<!世纪)(?<![\d一二三四五六七八九])(?P<tens>{_TENS})年代")
_UNITS = {"年": Unit.YEAR, "个月": Unit.MONTH, "周": Unit.WEEK, "天": Unit.DAY, "日": Unit.DAY}
_GRANULARITIES = {
    Unit.YEAR: Granularity.YEAR,
    Unit.MONTH: Granularity.MONTH,
    Unit.WEEK: Granularity.WEEK,
    Unit.DAY: Granularity.DAY,
}
_DAY_STEPS = {"今": 0, "昨": -1, "明": 1, "前": -2, "后": 2}


def number(written: str) -> int:
    """Return the number of "12", "十二", "二〇二四" or "两"."""
    if written.isdecimal():
        return int(written)
    if "十" in written:
        tens, ones = written.split("十")
        return 10 * (CHINESE_DIGITS[tens] if tens else 1) + (CHINESE_DIGITS[ones] if ones else 0)
    return int("".join(str(CHINESE_DIGITS[digit]) for digit in written))


def _in_year(mention: Mention, match: re.Match[str]) -> Mention:
    if match["year"]:
        year = number(match["year"])
        return replace(mention, year=2000 + year if match["year"][0] in "零〇" else year)
    if match["which"]:
        return replace(mention, shift=Shift(Unit.YEAR, CHINESE_SHIFTS[match["which"]]))
    return mention


def _month(match: re.Match[str]) -> Mention | None:
    month = number(match["month"]) if match["month"] else None
    day = number(match["day"]) if match["day"] else None
    if not _exists(month, day):
        return None
    mention = Mention(
        Span(*match.span()),
        Granularity.DAY if day else Granularity.MONTH,
        month=month,
        day=day,
        part=CHINESE_PARTS[match["part"]] if match["part"] else None,
    )
    if match["step"]:
        return replace(mention, shift=Shift(Unit.MONTH, CHINESE_SHIFTS[match["step"][0]]))
    return _in_year(mention, match)


def _exists(month: int | None, day: int | None) -> bool:
    return safe_date(2000, month if month is not None else 1, day if day is not None else 1) is not None


def _year(match: re.Match[str]) -> Mention:
    mention = Mention(Span(*match.span()), Granularity.YEAR)
    if match["half"]:
        mention = replace(mention, granularity=Granularity.HALF, number=1 if match["half"] in "上前" else 2)
    elif match["quarter"]:
        mention = replace(mention, granularity=Granularity.QUARTER, number=number(match["quarter"]))
    elif match["season"]:
        nth = 1 + "春夏秋".index(match["season"])
        mention = replace(mention, granularity=Granularity.SEASON, number=nth)
    elif match["part"]:
        mention = replace(mention, part=CHINESE_PARTS[match["part"][0]])
    return _in_year(mention, match)


def _stretch(match: re.Match[str]) -> Mention | None:
    month, days = number(match["month"]), (number(match["day"]), number(match["last"]))
    if days[0] >= days[1] or not (_exists(month, days[0]) and _exists(month, days[1])):
        return None
    span = Span(*match.span())
    first, last = (_in_year(Mention(span, Granularity.DAY, month=month, day=day), match) for day in days)
    return stretch(first, last, span=span)


def _months_stretch(match: re.Match[str]) -> Mention | None:
    months = number(match["month"]), number(match["last"])
    if not 0 < months[0] < months[1] <= DECEMBER:
        return None
    span = Span(*match.span())
    first, last = (_in_year(Mention(span, Granularity.MONTH, month=month), match) for month in months)
    return stretch(first, last, span=span)


def _years_stretch(match: re.Match[str]) -> Mention | None:
    span, years = Span(*match.span()), (int(match["year"]), int(match["last"]))
    if years[0] >= years[1]:
        return None
    return stretch(*(Mention(span, Granularity.YEAR, year) for year in years), span=span)


def _day(match: re.Match[str]) -> Mention:
    shift = Shift(Unit.DAY, _DAY_STEPS[match["word"]])
    return Mention(Span(*match.span()), Granularity.DAY, shift=shift)


def _week(match: re.Match[str]) -> Mention:
    name = match["weekday"] or match["alone"]
    weekday = CHINESE_WEEKDAYS[name] if name else None
    step = match["step"]
    amount = len(step) * CHINESE_SHIFTS[step[0]] if step else 0
    shift = Shift(Unit.WEEK if step else Unit.DAY, amount, weekday=weekday)
    return Mention(Span(*match.span()), Granularity.DAY if name else Granularity.WEEK, shift=shift)


def _ago(match: re.Match[str]) -> Mention:
    count, unit = number(match["count"]), _UNITS[match["unit"]]
    known = not is_estimate(count)
    return Mention(Span(*match.span()), _GRANULARITIES[unit], shift=Shift(unit, -count), known=known)


def _century(match: re.Match[str]) -> Mention | None:
    century = number(match["number"]) if match["number"] else 20
    if century not in CENTURIES:
        return None
    year = 100 * (century - 1) + (number(match["tens"]) if match["tens"] else 0)
    granularity = Granularity.DECADE if match["tens"] else Granularity.CENTURY
    return Mention(Span(*match.span()), granularity, year)


def _decade(match: re.Match[str]) -> Mention:
    return Mention(Span(*match.span()), Granularity.DECADE, 1900 + number(match["tens"]))


_GATE = re.compile("[年月日天周週期拜纪代]")

READER = Reader(
    _GATE,
    (
        (_DECADE, _decade),
        (_MONTH, _month),
        (_YEARS, _year),
        (_STRETCH, _stretch),
        (_MONTHS_STRETCH, _months_stretch),
        (_YEARS_STRETCH, _years_stretch),
        (_DAYS, _day),
        (_WEEKS, _week),
        (_AGO, _ago),
        (_CENTURY, _century),
    ),
)
