"""Words and letters that multiply a number."""

import re
from decimal import Decimal

from claimcheck.language.numerals import LARGE

_WORDS = {"hundred": 10**2, **LARGE, "dozen": 12}
_ABBREVIATIONS = {
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
_LETTERS = {"mm": 10**6, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
"""Read as a scale only with money or before a counted noun: "5m" may be metres, "5 t" tonnes."""

_HAN = {
    "百": 10**2,
    "千": 10**3,
    "兆": 10**12,
    "万": 10**4,
    "萬": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "億": 10**8,
    "万亿": 10**12,
    "萬億": 10**12,
}

_MULTIPLIERS = {
    **_WORDS,
    **{f"{word}s": value for word, value in _WORDS.items()},
    **_ABBREVIATIONS,
    **_LETTERS,
    **_HAN,
}

_WORD_SCALE = "|".join(sorted((*_WORDS, *_ABBREVIATIONS), key=len, reverse=True))
_HAN_SCALE = "|".join(sorted(_HAN, key=len, reverse=True))

SCALE = re.compile(
    rf"[ \u00a0\u202f]?-?(?P<word>{_WORD_SCALE})s?(?![^\W_])"
    rf"|[ ]?(?P<han>[多余餘几幾]?(?!千[瓦克卡米])(?:{_HAN_SCALE})(?![瓦赫字比]))",
    re.IGNORECASE,
)
"""A scale that stands for itself, directly after a number."""

LETTER = re.compile(r"[ ]?(?:[kKmMbBtT]|MM)(?![^\W_])(?!['’])")
"""A letter that may be a scale: "$95B", "10k people"."""


def multiplier(written: str) -> Decimal:
    """Return what the scale `written` multiplies by; raises KeyError for anything else."""
    return Decimal(_MULTIPLIERS[written.strip(" -\u00a0\u202f多余餘几幾").lower()])
