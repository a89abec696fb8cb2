"""Times in Chinese that are counted from the day of writing: 昨天, 上周三, 两个月前, 过去五年, 29日."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.chinese.fragments import NUMBER, WEEK, number
from claimcheck.periods.mention import Mention, counted, void
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Piece, Shift, Unit
from claimcheck.periods.surroundings import is_estimate
from claimcheck.periods.vocabulary import CHINESE_PARTS, CHINESE_SHIFTS, CHINESE_WEEKDAYS

_DAYS = re.compile(r"(?P<word>今|昨|明|前|后)[天日](?!头条|之后)")
_WEEKS = re.compile(
    rf"(?P<step>上上|下下|上|下|本|这)个?{WEEK}(?P<weekday>[一二三四五六日天末])?|{WEEK}(?P<alone>[一二三四五六日天])"
)
_QUARTERS = re.compile(r"(?P<step>上|下|本|这)个?季度")
_YEAR_PART = re.compile(r"(?<![\d年一二三四五六七八九十\w])年(?P<part>初|底|末)")
_AGO = re.compile(
    rf"(?<![\d.年第近])(?P<count>{NUMBER})(?P<unit>年|个月|周|天|日)(?P<way>之前|以前|前|之后|以后|后)"
)
_ROLLING = re.compile(
    rf"(?P<which>过去|最近|近|未来|今后|接下来)的?(?P<count>{NUMBER})(?P<unit>年|个月|周|天|日)(?![以之前后])"
)
_DAY = re.compile(
    r"(?<![\d.月年周一二三四五六七八九十前后第每续期近到~～—–-])(?<![^截]至)(?P<day>\d{1,2}|[二三]?十[一二三四五六七八九]?)日"
    r"(?![内后前元圆本游程常均间子期])"
)
_UNITS = {"年": Unit.YEAR, "个月": Unit.MONTH, "周": Unit.WEEK, "天": Unit.DAY, "日": Unit.DAY}
_DAY_STEPS = {"今": 0, "昨": -1, "明": 1, "前": -2, "后": 2}
_AHEAD = frozenset({"未来", "今后", "接下来"})
_SATURDAY = 5
_LONGEST_MONTH = 31


def _day(match: re.Match[str]) -> Mention:
    shift = Shift(Unit.DAY, _DAY_STEPS[match["word"]])
    return Mention(Span(*match.span()), Granularity.DAY, shift=shift)


def _week(match: re.Match[str]) -> Mention:
    name, step = match["weekday"] or match["alone"], match["step"]
    amount = len(step) * CHINESE_SHIFTS[step[0]] if step else 0
    if name == "末":
        weekend = Piece(Unit.DAY, 1, 2, weekday=_SATURDAY)
        return Mention(Span(*match.span()), Granularity.WEEK, shift=Shift(Unit.WEEK, amount), piece=weekend)
    weekday = CHINESE_WEEKDAYS[name] if name else None
    shift = Shift(Unit.WEEK if step else Unit.DAY, amount, weekday=weekday)
    return Mention(Span(*match.span()), Granularity.DAY if name else Granularity.WEEK, shift=shift)


def _quarter(match: re.Match[str]) -> Mention:
    shift = Shift(Unit.QUARTER, CHINESE_SHIFTS[match["step"]])
    return Mention(Span(*match.span()), Granularity.QUARTER, shift=shift)


def _year_part(match: re.Match[str]) -> Mention:
    """Read 年底 by itself as the end of the year of writing."""
    return Mention(
        Span(*match.span()), Granularity.YEAR, shift=Shift(Unit.YEAR), part=CHINESE_PARTS[match["part"]]
    )


def _ago(match: re.Match[str]) -> Mention:
    """Keep 三天后 open: it is counted from a day in the text."""
    count, unit = number(match["count"]), _UNITS[match["unit"]]
    known = match["way"].endswith("前") and not is_estimate(count)
    return counted(Span(*match.span()), Shift(unit, -count), known=known)


def _rolling(match: re.Match[str]) -> Mention:
    count, unit = number(match["count"]), _UNITS[match["unit"]]
    shift = Shift(unit, count if match["which"] in _AHEAD else -count, rolling=True)
    return Mention(Span(*match.span()), Granularity.RANGE, shift=shift)


def _day_of_month(match: re.Match[str]) -> Mention:
    """Read 29日 as the latest one, as news agencies write it."""
    day = number(match["day"])
    if not 1 <= day <= _LONGEST_MONTH:
        return void(*match.span())
    mention = Mention(Span(*match.span()), Granularity.DAY, day=day)
    return replace(mention, shift=Shift(Unit.MONTH, nearest=True))


_CLUES = tuple("年月日天周週期拜季")

READER = Reader(
    _CLUES,
    (
        (_DAYS, _day),
        (_WEEKS, _week),
        (_QUARTERS, _quarter),
        (_YEAR_PART, _year_part),
        (_AGO, _ago),
        (_ROLLING, _rolling),
        (_DAY, _day_of_month),
    ),
)
