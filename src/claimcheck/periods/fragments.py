"""Pieces of regular expressions that several readers of times share. All are bounded, so matching is linear."""

import re
from collections.abc import Iterable
from typing import Any, cast

from claimcheck.periods.vocabulary import MONTHS, NUMBERS, ORDINALS, PARTS, WEEKDAYS


def alternatives(words: Iterable[str]) -> str:
    """Return an alternation, longest first, with any blank for a blank and blank or hyphen for a hyphen."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}").replace(r"\-", r"[-\s]") for word in ordered)


_WHOLE_NAMES = frozenset(list(MONTHS)[:12])
_FULL_MONTHS = alternatives(month for month in MONTHS if month in _WHOLE_NAMES)
_SHORT_MONTHS = alternatives(month for month in MONTHS if month not in _WHOLE_NAMES)
MONTH = rf"(?:(?:{_FULL_MONTHS})\b|(?:{_SHORT_MONTHS})\b\.?)"
MONTH_STEM = r"(?<![a-z])(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)"
"""What a text must contain to name a month."""
MONTH_CLUES = tuple(dict.fromkeys(month[:3] for month in MONTHS))
"""What tells at less cost that a text names none."""
_FULL_WEEKDAYS = alternatives(name for name in WEEKDAYS if name.endswith("day"))
_SHORT_WEEKDAYS = alternatives(name for name in WEEKDAYS if not name.endswith("day"))
WEEKDAY = rf"(?:(?:{_FULL_WEEKDAYS})\b|(?:{_SHORT_WEEKDAYS})\b\.?)"
YEAR = r"(?:1\d\d\d|20\d\d|2100)(?!\d|[.,]\d|[%‰]|\s?[*×]\s?\d)"
NUMERAL = rf"(?:\d{{1,3}}|{alternatives(NUMBERS)})"
SPELLED_DAY = rf"(?:{alternatives(ORDINALS)})\b"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[.:]\d|,(?!(?:1\d|20)\d\d(?!\d))\d|[%‰])(?:\s?(?:st|nd|rd|th)\b)?"
TO = r"(?:\s{0,2}[-–—~～]\s{0,2}|\s{1,3}(?:to|through|thru|until|till)\s{1,3})"
GAP = r"[\s,.]{0,3}"
CJK = "\u3040-\u30ff\u4e00-\u9fff"
START = rf"(?<!(?-i:[^\W{CJK}]))(?<![.,/$€£¥#-])(?<!\d:)"
"""No figure, Latin word or mark of money, part number or clock time goes before.

These characters have no case: to find that out of each of 20,000 takes two milliseconds a pattern, of which there are
many.
"""
PART = rf"(?:(?:the\s{{1,3}})?(?:very\s{{1,3}})?(?:{alternatives(PARTS)})[-\s]{{1,3}}(?:the\s{{1,3}})?)"


def compiled(pattern: str) -> re.Pattern[str]:
    """Return a verbose pattern that ignores case, which is compiled when it is first used.

    There are ninety, two milliseconds each, and most texts have the clues of a few.
    """
    return cast("re.Pattern[str]", _Uncompiled(pattern))


class _Uncompiled:
    """Has what a compiled pattern has, from its first use on as plain attributes."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:
        found = re.compile(self._pattern, re.VERBOSE | re.IGNORECASE)
        self.__dict__.update((method, getattr(found, method)) for method in _METHODS)
        return getattr(found, name)


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTHS[word.rstrip(".").lower()]


def day_number(word: str) -> int:
    """Return the number of "3", "3rd", "third"."""
    digits = re.match(r"\d{1,2}", word)
    return int(digits[0]) if digits else ORDINALS[re.sub(r"\s+", "-", word.lower())]


def numeral(word: str) -> int:
    """Return the number of "30" or "thirty"."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def full_year(figures: str) -> int:
    """Return the year of "2018" or "18": two figures up to 49 are of the twenty-first century, others the twentieth."""
    if len(figures) > len("18"):
        return int(figures)
    return int(figures) + (2000 if figures < "50" else 1900)


def part_name(words: str | None) -> str | None:
    """Return "early", "mid" or "late" for "the beginning of " and the like."""
    if not words:
        return None
    bare = re.sub(r"^the\s+|\bvery\s+", "", words.lower())
    bare = re.sub(r"[-\s]+the\s+$", "", bare).strip(" -\t\n")
    return PARTS[re.sub(r"\s+", " ", bare)]
