"""UTF-16 and UTF-32 without a byte order mark."""

import codecs
import unicodedata
from functools import cache

from claimcheck.sources.legacy_alphabets import ALPHABETS

_ENCODINGS = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SAMPLE = 4096
"""Bytes that are looked at."""

_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")
_ORDINARY = frozenset("\t\n\r\f\ufeff")
_NO_TEXT = frozenset(("Cc", "Cn", "Co", "Cs"))
_FAMILIAR_SHARE = 0.5
"""Of the characters; Chinese has 0.65 among its six hundred most frequent, the wrong byte order below 0.1."""

_LEAST = 4
"""Characters; fewer may be anything."""


def wide_encoding(raw: bytes) -> str | None:
    """Return the encoding in which `raw` makes sense, if it holds bytes that no text has in other encodings."""
    sample = raw[:_SAMPLE]
    if _CONTROLS.isdisjoint(sample):
        return None
    return next((encoding for encoding in _ENCODINGS if _makes_sense(sample, encoding)), None)


def _makes_sense(sample: bytes, encoding: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)  # the last character may be cut
    except UnicodeDecodeError:
        return False
    if any(unicodedata.category(char) in _NO_TEXT for char in set(text) - _ORDINARY):
        return False
    familiar = sum(map(_familiar().__contains__, text))
    return len(text) >= _LEAST and familiar > _FAMILIAR_SHARE * len(text)


@cache
def _familiar() -> frozenset[str]:
    """Characters that make up most of any text in a language we know the letters of."""
    letters = "".join(alphabet.letters for alphabet in ALPHABETS)
    marks = "\u3001\u3002\uff0c\uff1a\u300c\u300d\u2019\u201c\u201d\u2013\u2014"
    ascii_text = "".join(map(chr, range(32, 127)))
    return frozenset((*_ORDINARY, *ascii_text, *letters, *letters.upper(), *marks))
