"""Numbers written in Chinese characters."""

import re
from decimal import Decimal

from claimcheck.quantities.figure import Figure

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ALL = "".join((*_DIGITS, *_PLACES, *_GROUPS))

HAN_RUN = rf"(?:百分之)?[{_ALL}]{{1,16}}(?:点[零一二三四五六七八九]{{1,6}})?"
"""A run of number characters, perhaps a percentage."""

_COUNTED = re.compile(
    r"[ ]?(?:人|名|个|位|项|国|次|家|种|艘|架|辆|座|所|条|件|份|美元|元|欧元|日元|英镑|港元|卢布|"
    r"平方|公里|千米|米|吨|公斤|千克|公顷|亩|小时|分钟|天|年|周|桶|多|余|%|％|成)"
)
_PERCENT = "百分之"
_ROUND = 10**4
"""From here on a place is taken for the precision of the number: "三万", but not "三百"."""


def read_han(text: str, match: re.Match[str]) -> Figure | None:
    """Read a run of Chinese number characters; None where it counts nothing ("一带一路", "三农")."""
    written = match["han"]
    if text[match.start() - 1 : match.start()] == "第":
        return None
    percent = written.startswith(_PERCENT)
    whole, _, fraction = written.removeprefix(_PERCENT).partition("点")
    read = _integer(whole)
    if read is None:
        return None
    value, quantum = read
    if not percent and (value <= 1 or not _COUNTED.match(text, match.end())):
        return None
    if fraction:
        value += Decimal("0." + "".join(str(_DIGITS[character]) for character in fraction))
        quantum = Decimal(1).scaleb(-len(fraction))
    return Figure(
        value, quantum, match.start(), match.end(), integer=quantum == 1, spelled=True, percent=percent
    )


def _integer(characters: str) -> tuple[Decimal, Decimal] | None:
    """Return value and quantum of "三万五千"; a digit after a place counts the next place ("三万五")."""
    total = section = digit = 0
    place = quantum = 1
    for character in characters:
        if character in _DIGITS:
            digit, quantum = _DIGITS[character], 1
        elif character in _PLACES:
            place = quantum = _PLACES[character]
            section, digit = section + (digit or 1) * place, 0
        else:
            quantum = _GROUPS[character]
            total, section, digit = (total + section + digit) * quantum, 0, 0
    value = total + section + digit
    return (Decimal(value), Decimal(quantum if quantum >= _ROUND else 1)) if value else None
