"""The characters of a text as arrays: code points, folded code points, and what kind each is of."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from claimcheck.language.script import CJK_RANGES

SPACE, LOWER, UPPER, DIGIT, LETTER, CJK = range(6)
STOP, COMMA, COLON, SEPARATOR, SLASH, QUOTE, BRACKET, CURRENCY, AT, RIGHTS, SYMBOL = range(6, 17)
"""Kinds of characters; LETTER is one of a script without case, SYMBOL whatever is nothing else."""

KINDS = 17

_PLANE = 0x10000
"""Code points that the tables cover; beyond them are rare ideographs (CJK) and pictures (SYMBOL)."""

_IDEOGRAPHS = range(0x20000, 0x40000)

_MARKS = {
    STOP: ".!?。！？．…।؟｡",
    COMMA: ",;，；、،",
    COLON: ":：",
    SEPARATOR: "|·•»›>→│｜‹«<←▸▶▪●■♦►*\\~_=+",
    SLASH: "/",
    AT: "@",
    RIGHTS: "©",
    QUOTE: "\"'‘’“”„‚「」『』〝〞＂",
    BRACKET: "()[]{}（）【】［］〔〕《》〈〉",
}
_BY_CATEGORY = {
    "Ll": LOWER,
    "Lu": UPPER,
    "Lt": UPPER,
    "Nd": DIGIT,
    "Nl": DIGIT,
    "Lo": LETTER,
    "Lm": LETTER,
    "Mn": LETTER,
    "Mc": LETTER,
    "Sc": CURRENCY,
    "Zs": SPACE,
    "Zl": SPACE,
    "Zp": SPACE,
    "Cc": SPACE,
}

Codes = NDArray[np.uint16] | NDArray[np.uint32]
"""Code points, in 16 bits where no character needs more, which is almost always."""


@dataclass(frozen=True, slots=True)
class Characters:
    """A text, character by character; all arrays have its length."""

    codes: Codes
    folded: NDArray[np.uint64]
    """Lower case, typographic quotes straight."""
    kinds: NDArray[np.uint8]


def characters(text: str) -> Characters:
    """Return the characters of `text`, which may hold lone surrogates."""
    kinds, lower = _tables()
    codes = code_points(text)
    if codes.dtype == np.uint16:
        return Characters(codes, lower.take(codes), kinds.take(codes))
    folded, found = lower.take(codes, mode="clip"), kinds.take(codes, mode="clip")
    (beyond,) = (codes >= _PLANE).nonzero()
    folded[beyond] = rare = codes.take(beyond)
    found[beyond] = _beyond(rare)
    return Characters(codes, folded, found)


def code_points(text: str) -> Codes:
    """Return the code points of `text`, which may hold lone surrogates."""
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    if len(units) == len(text):
        return units
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _beyond(codes: Codes) -> NDArray[np.uint8]:
    ideographs = (codes >= _IDEOGRAPHS.start) & (codes < _IDEOGRAPHS.stop)
    return np.where(ideographs, CJK, SYMBOL).astype(np.uint8)


@cache
def _tables() -> tuple[NDArray[np.uint8], NDArray[np.uint64]]:
    """Return kind and lower-case code point of every code point of the first plane; made in about 20 ms."""
    plane = [*map(chr, range(_PLANE))]
    kinds = np.fromiter(
        map(_BY_CATEGORY.get, map(unicodedata.category, plane), repeat(SYMBOL)), np.uint8, _PLANE
    )
    lowered = [
        small if len(small) == 1 else one for one, small in zip(plane, map(str.lower, plane), strict=True)
    ]
    lower = code_points("".join(lowered)).astype(np.uint64)
    for first, last in zip(CJK_RANGES[::3], CJK_RANGES[2::3], strict=True):
        kinds[ord(first) : ord(last) + 1] = CJK
    for kind, marks in _MARKS.items():
        kinds[[ord(mark) for mark in marks]] = kind
    lower[[0x2019, 0x2018]] = ord("'")
    return kinds, lower
