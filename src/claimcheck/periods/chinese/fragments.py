"""Pieces of regular expressions for times in Chinese, and what they mean."""

import re
from dataclasses import replace

from claimcheck.periods.mention import Mention
from claimcheck.periods.relative.counting import Piece, Shift, Unit
from claimcheck.periods.vocabulary import CHINESE_DIGITS, CHINESE_SHIFTS

DIGITS = "".join(CHINESE_DIGITS)
NUMBER = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
WEEK = "(?:周|週|星期|礼拜)"
_NAMED_YEAR = rf"(?<![\d.,])(?:公元\s?)?(?P<year>[12]\d{{3}}|[{DIGITS}]{{4}}|[零〇][{DIGITS}])\s?年"
YEAR = rf"(?:{_NAMED_YEAR}|(?P<which>去|今|明|前|后|本)年)"
PIECE = (
    rf"的?(?:第(?P<nth>{NUMBER})个?|(?P<end>前|头|最后|后)(?P<count>{NUMBER})个?)"
    rf"(?P<unit>季度|月|{WEEK}|天|日)(?!期)"
)
"""第九个月, 前三季度, 最后十天."""

_UNITS = {"季度": Unit.QUARTER, "月": Unit.MONTH, "天": Unit.DAY, "日": Unit.DAY}


def number(written: str) -> int:
    """Return the number of "12", "十二", "二〇二四" or "两"."""
    if written.isdecimal():
        return int(written)
    if "十" in written:
        tens, ones = written.split("十")
        return 10 * (CHINESE_DIGITS[tens] if tens else 1) + (CHINESE_DIGITS[ones] if ones else 0)
    return int("".join(str(CHINESE_DIGITS[digit]) for digit in written))


def in_year(mention: Mention, match: re.Match[str]) -> Mention:
    """Return `mention` in the year that `YEAR` matched, if it did."""
    if match["year"]:
        year = number(match["year"])
        return replace(mention, year=2000 + year if match["year"][0] in "零〇" else year)
    if match["which"]:
        return replace(mention, shift=Shift(Unit.YEAR, CHINESE_SHIFTS[match["which"]]))
    return mention


def piece(match: re.Match[str]) -> Piece | None:
    """Return the part that `PIECE` matched, if it did."""
    if match["unit"] is None:
        return None
    unit = _UNITS.get(match["unit"], Unit.WEEK)
    if match["nth"]:
        return Piece(unit, number(match["nth"]))
    return Piece(unit, 1 if match["end"] in {"前", "头"} else -1, number(match["count"]))
