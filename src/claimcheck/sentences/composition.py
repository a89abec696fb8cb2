"""Letters and their accents, written apart ("e" + U+0301), as one character (NFC)."""

import unicodedata
from itertools import pairwise

from claimcheck.language.aligned import Aligned

_FIRST_MARK = "\u0300"
_JOINING_JAMO = ("\u1160", "\u11ff")


def compose(text: Aligned) -> Aligned:
    """Return `text` in NFC; what is composed stands where its first character stood."""
    if unicodedata.is_normalized("NFC", text.text):
        return text
    offsets: list[int] = []
    composed: list[str] = []
    for start, cluster in _clusters(text.text):
        whole = unicodedata.normalize("NFC", cluster)
        composed.append(whole)
        first = start if text.offsets is None else text.offsets[start]
        offsets.extend([first] * len(whole))
    return Aligned("".join(composed), offsets)


def _clusters(text: str) -> list[tuple[int, str]]:
    """Cut a text before every character that never joins the one before it."""
    starts = [0, *(index for index in range(1, len(text)) if not _joins(text[index])), len(text)]
    return [(start, text[start:end]) for start, end in pairwise(starts) if end > start]


def _joins(char: str) -> bool:
    """Tell whether a character may become one with what stands before it: marks, vowels and finals of Hangul."""
    if char < _FIRST_MARK:
        return False
    return unicodedata.category(char)[0] == "M" or _JOINING_JAMO[0] <= char <= _JOINING_JAMO[1]
