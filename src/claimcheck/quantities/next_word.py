"""The word behind a number: a look at it spares trying hundreds of names of units and currencies."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[ \u00a0\u202f-]?(?P<word>[^\W\d_]+)")
_FIRST = re.compile(r"[^\W\d_]+")


def next_word(text: str, position: int) -> str:
    """Return the word that follows at `position`, perhaps behind a blank or hyphen, in small letters; else nothing."""
    match = _WORD.match(text, position)
    return match["word"].lower() if match else ""


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return what `next_word` may be where one of `phrases` follows."""
    found = (_FIRST.match(phrase.lower()) for phrase in phrases)
    return frozenset(match.group() for match in found if match)
