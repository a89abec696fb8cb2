"""Numbers written in Chinese characters."""

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.quantities.chinese.counted import counts_here
from claimcheck.quantities.chinese.grammar import read_numeral
from claimcheck.quantities.chinese.words import (
    DIGITS,
    EXCEEDING,
    FORMAL,
    GROUPS,
    MAY_FOLLOW,
    NO_COUNT_AFTER,
    NO_NUMBERS,
    PLACES,
    VAGUE,
)
from claimcheck.quantities.written.digits import with_part
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.scaling import scaled

_PLAIN = "".join(each for each in (*DIGITS, *PLACES, *GROUPS) if each not in "兆千两兩")
NUMBER_CHARACTER = (
    rf"(?:[{_PLAIN}]|(?<![十百千])[两兩]|[两兩](?=[百千万萬亿億])|千(?![瓦克卡米])|兆(?![瓦赫字比欧帕]))"
)
"""A regular expression for one character of a number; of "兆瓦", "千克" and "三十两" it is part of the unit."""
_DIGIT = "".join(DIGITS)
HAN_RUN = (
    rf"(?:[几幾]|(?<![人总總次件户系指基参倍多少无])[数數])?{NUMBER_CHARACTER}(?:{NUMBER_CHARACTER}|[几幾]){{0,23}}"
    rf"(?:[点點][{_DIGIT}]{{1,6}})?"
)
"""A run of number characters, whether it makes a number or not; "人数" before it is a word of its own."""

_ORDINAL_BEFORE = re.compile(r"(?:第|初|周|週|星期|礼拜|礼拜|农历)$")
_NEGATIVE_BEFORE = re.compile(r"(?:零下|负|負)$")
_BOUND_BEFORE = re.compile(r"[近超逾约上成过過]$")
_CLOCK_AFTER = re.compile(r"十|分(?!之)|[半钟鐘整刻]")
_TENTHS = re.compile(rf"[成折](?![一-鿿])|[成折](?=[以左的多上])|[成折](?P<more>[半{_DIGIT}])(?!分)")
_POINT = re.compile("[点點]")
_CLOCK = ("点", "點")
_HOURS = 24
_ROUND = 10**4
"""From here on a place is taken for the precision of the number: "三万", but not "三百"."""
_HALF = Decimal("0.5")


def read_han(text: str, match: re.Match[str]) -> Figure | None:
    """Read a run of Chinese number characters; None where it counts nothing ("一带一路", "第三届")."""
    before = text[max(0, match.start() - 4) : match.start()]
    if _ORDINAL_BEFORE.search(before):
        return None
    written = match["han"]
    figure = read_whole(written, match.start())
    if figure is None or (_POINT.search(written) and _CLOCK_AFTER.match(text, match.end())):
        return None
    figure = scaled(text, with_part(text, _tenths(text, figure)))
    if not (figure.percent or _counts(text, written, before, figure)):
        return None
    return _negated(before, figure)


def read_whole(written: str, start: int = 0) -> Figure | None:
    """Read a run of number characters that stands at `start`; None where it is no number."""
    whole, _, fraction = _POINT.sub("点", written).partition("点")
    numeral = read_numeral(whole)
    if numeral is None:
        return None
    value, quantum = Decimal(numeral.value), Decimal(numeral.quantum if numeral.quantum >= _ROUND else 1)
    if fraction:
        value += Decimal("0." + "".join(str(DIGITS[character]) for character in fraction))
        quantum = Decimal(1).scaleb(-len(fraction))
    upper = None if numeral.upper is None else Decimal(numeral.upper)
    end = start + len(written)
    return Figure(
        value, quantum, start, end, integer=quantum == 1, spelled=True, open=numeral.open, upper=upper
    )


def _tenths(text: str, figure: Figure) -> Figure:
    """Read "三成", "七成六" and "八折" (what is left of a price) in percent."""
    if figure.open or not (match := _TENTHS.match(text, figure.end)):
        return figure
    more = match["more"]
    part = Decimal(0) if not more else _HALF if more == "半" else Decimal(DIGITS[more]) / 10
    return Figure(
        10 * (figure.value + part),
        Decimal(1 if more else 10),
        figure.start,
        match.end(),
        spelled=True,
        percent=True,
        upper=figure.upper and 10 * figure.upper,
    )


def _counts(text: str, written: str, before: str, figure: Figure) -> bool:
    """Tell whether a run that reads as a number is meant as one."""
    after = text[figure.end : figure.end + 1]
    if (after and after in NO_COUNT_AFTER and figure.integer) or written in FORMAL:
        return False
    if after in _CLOCK and figure.value <= _HOURS:
        return False
    bare_place = not any(character in DIGITS or character in VAGUE for character in written)
    if bare_place and written[0] not in "十拾" and not (_BOUND_BEFORE.search(before) or after in EXCEEDING):
        return False
    if counts_here(text, figure.end, one=figure.value == 1 and not figure.open):
        return True
    return len(written) > 1 and written not in NO_NUMBERS and _stands_alone(after)


def _stands_alone(after: str) -> bool:
    return not after or after in MAY_FOLLOW or not "一" <= after <= "鿿"


def _negated(before: str, figure: Figure) -> Figure:
    if not (match := _NEGATIVE_BEFORE.search(before)):
        return figure
    return replace(figure, value=-figure.value, start=figure.start - len(match.group()))
