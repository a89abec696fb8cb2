"""The forms in which lines are compared, without case, marks and white space."""

import re
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import normalize

from claimcheck.language.script import CJK_RANGES
from claimcheck.periods.vocabulary import MONTHS, WEEKDAYS

FIGURE = "0"
"""Stands for a number or a day, or a row of them."""

_WORD = re.compile(rf"[{CJK_RANGES}]|[^\W_{CJK_RANGES}]+")
_MARKS = re.compile(r"[\W_]+")
_ASCII_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]+")
_DIGITS = re.compile(r"\d+")

DAYS = frozenset({*MONTHS, *WEEKDAYS})
"""Names of days of the week and months."""


def squeezed(text: str) -> bytes:
    """Return the letters and digits of `text` in a row, their case folded, as UTF-8."""
    if text.isascii():  # four times as fast, and most lines are
        return text.lower().encode().translate(None, _ASCII_MARKS)
    return _MARKS.sub("", normalize("NFKC", text).casefold()).encode()


def words_of(text: str) -> list[str]:
    """Return the words of `text`, their case folded; a CJK character is a word."""
    if not text.isascii():
        text = normalize("NFKC", _UNSEEN.sub("", text))
    return _WORD.findall(text.casefold())


def has_digit(text: str) -> bool:
    """Tell whether `text` has a digit of any script."""
    return _DIGITS.search(text) is not None


def varies(words: Sequence[str]) -> bool:
    """Tell whether `words` have a digit or the name of a day or month."""
    return not DAYS.isdisjoint(words) or has_digit(" ".join(words))


def folded(words: Sequence[str]) -> list[str]:
    """Return `words` with one "0" for each row of numbers and names of days: "12 345 readers" -> "0 readers"."""
    even = _DIGITS.sub(FIGURE, " ".join(words)).split(" ")
    days_too = [FIGURE if word in DAYS else word for word in even]
    return [word for before, word in pairwise(["", *days_too]) if word != FIGURE or before != FIGURE]
