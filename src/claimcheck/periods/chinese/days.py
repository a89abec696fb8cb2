"""Days, months and years in Chinese: 2024年6月15日, 去年下半年, 2016年前三季度, 1995-1997年."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.chinese.fragments import DIGITS, NUMBER, PIECE, YEAR, in_year, number, piece
from claimcheck.periods.intervals import DECEMBER, safe_date
from claimcheck.periods.mention import Mention, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Shift, Unit
from claimcheck.periods.vocabulary import CHINESE_PARTS, CHINESE_SHIFTS

_MONTH = re.compile(
    rf"(?:{YEAR}的?\s?)?(?<![\d.,个第前])(?:(?P<month>{NUMBER})|(?P<step>上个?|下个?|本|这个?))\s?月(?:份(?!额))?\s?"
    rf"(?:(?P<day>{NUMBER})\s?[日号號]|(?P<part>初|上旬|中旬|下旬|底|末)|{PIECE})?"
)
_YEARS = re.compile(
    rf"{YEAR}度?(?:的?(?P<half>[上下前后])半年|的?第?(?P<quarter>[一二三四1-4])季度?|{PIECE}"
    r"|年?(?P<part>初|底|末|中期)|的?(?P<season>[春夏秋冬])[季天]|的?(?P<feast>元旦|国庆节|圣诞节)"
    r"|的?(?P<same>同期|春节))?(?!代|历史|来的|以上的|多的)"
)
_HALF = re.compile(r"(?<!\d)(?P<year>20\d\d|19\d\d)(?P<half>[上下])半年")
_FISCAL = re.compile(
    r"(?<!\d)(?:20|19)\d\d年?(?:[-/–至到](?:\d{4}|\d\d)年?)?(?:财年|财政年度|学年|会计年度)"
    r"|(?<!\d)(?:20|19)\d\d[-/–](?:\d{4}|\d\d)年度"
)
_STRETCH = re.compile(
    rf"(?:{YEAR})?(?<!\d)(?P<month>{NUMBER})月(?P<day>{NUMBER})[日号]?\s?[-—–~～至到]\s?(?P<last>{NUMBER})[日号]"
)
_MONTHS_STRETCH = re.compile(
    rf"(?:{YEAR})?(?<!\d)(?P<month>{NUMBER})\s?[-—–~～至到]\s?(?P<last>{NUMBER})月份?(?!\d)"
)
_YEARS_STRETCH = re.compile(r"(?<!\d)(?P<year>[12]\d{3})\s?[-—–~～至到]\s?(?P<last>[12]\d{3})\s?年(?!代)")
_QUARTER = re.compile(r"(?<![前个年的度\d])(?:第(?P<nth>[一二三四1-4])季度?|(?P<bare>[一二三四])季度)")
_LAST_WORD = re.compile(rf"[\d{DIGITS}元]年\Z")


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
        piece=piece(match),
        known=not _is_of_an_era(match),
    )
    if match["step"]:
        return replace(mention, shift=Shift(Unit.MONTH, CHINESE_SHIFTS[match["step"][0]]))
    return in_year(mention, match)


def _is_of_an_era(match: re.Match[str]) -> bool:
    """Tell 康熙20年9月, a month of a year that is not counted by the common calendar."""
    named = match["year"] or match["which"]
    start = match.start()
    return not named and _LAST_WORD.search(match.string, max(0, start - 3), start) is not None


def _exists(month: int | None, day: int | None) -> bool:
    return safe_date(2000, month if month is not None else 1, day if day is not None else 1) is not None


def _year(match: re.Match[str]) -> Mention:
    mention = Mention(Span(*match.span()), Granularity.YEAR, piece=piece(match), known=not match["same"])
    if match["half"]:
        mention = replace(mention, granularity=Granularity.HALF, number=1 if match["half"] in "上前" else 2)
    elif match["quarter"]:
        mention = replace(mention, granularity=Granularity.QUARTER, number=number(match["quarter"]))
    elif match["season"]:
        nth = 1 + "春夏秋冬".index(match["season"])
        mention = replace(mention, granularity=Granularity.SEASON, number=nth, known=match["season"] != "冬")
    elif match["feast"]:
        mention = replace(mention, granularity=Granularity.DAY, feast=match["feast"])
    elif match["part"]:
        mention = replace(mention, part=CHINESE_PARTS[match["part"][0]])
    return in_year(mention, match)


def _half(match: re.Match[str]) -> Mention:
    nth = 1 if match["half"] == "上" else 2
    return Mention(Span(*match.span()), Granularity.HALF, int(match["year"]), number=nth)


def _fiscal(match: re.Match[str]) -> Mention:
    return Mention(Span(*match.span()), Granularity.FISCAL_YEAR, known=False)


def _quarter(match: re.Match[str]) -> Mention:
    nth = number(match["nth"] or match["bare"])
    return Mention(Span(*match.span()), Granularity.QUARTER, number=nth)


def _stretch(match: re.Match[str]) -> Mention | None:
    month, days = number(match["month"]), (number(match["day"]), number(match["last"]))
    if days[0] >= days[1] or not (_exists(month, days[0]) and _exists(month, days[1])):
        return None
    span = Span(*match.span())
    first, last = (in_year(Mention(span, Granularity.DAY, month=month, day=day), match) for day in days)
    return stretch(first, last, span=span)


def _months_stretch(match: re.Match[str]) -> Mention | None:
    months = number(match["month"]), number(match["last"])
    if not 0 < months[0] < months[1] <= DECEMBER:
        return None
    span = Span(*match.span())
    first, last = (in_year(Mention(span, Granularity.MONTH, month=month), match) for month in months)
    return stretch(first, last, span=span)


def _years_stretch(match: re.Match[str]) -> Mention | None:
    span, years = Span(*match.span()), (int(match["year"]), int(match["last"]))
    if years[0] >= years[1]:
        return None
    return stretch(*(Mention(span, Granularity.YEAR, year) for year in years), span=span)


_CLUES = tuple("年月季")

READER = Reader(
    _CLUES,
    (
        (_MONTH, _month),
        (_YEARS, _year),
        (_HALF, _half),
        (_FISCAL, _fiscal),
        (_QUARTER, _quarter),
        (_STRETCH, _stretch),
        (_MONTHS_STRETCH, _months_stretch),
        (_YEARS_STRETCH, _years_stretch),
    ),
)
