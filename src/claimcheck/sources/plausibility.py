"""How a reading of bytes would look in a language: a sum of points over its characters beyond ASCII.

A point is about a tenth of the natural logarithm of a probability. That of a letter falls with its rank, as Zipf's law
has it. What makes wrong readings stand out is where their characters stand: signs and capitals inside words, accented
letters side by side, Cyrillic letters beside Latin ones.
"""

from collections.abc import Mapping
from functools import cache
from math import log

from claimcheck.sources.legacy_alphabets import Alphabet

_BROKEN = -150
"""No character at all, or a control character."""

_OTHER_SIGN = -80
_OTHER_HAN = -75
_OTHER_LETTER = -60
_MARK = -35
_WITHIN_WORD = -35
"""More, for a sign with letters on both sides: "fran¿ais"."""

_CAPITAL = -25
_CAPITAL_WITHIN = -60
"""Instead, for a capital after a small letter, or a small letter between capitals."""

_CROWDED = -20
"""For an accented letter right after another, in languages that have them among ASCII letters."""

_MIXED = -50
"""For a letter of another script right after an ASCII letter."""

_ALONE = -30
"""For a letter that is no part of a word, and no word by itself: what a reading makes of "©" or "°"."""

_WORDS = frozenset("àèéóòáíúåöæøőįаеиоувксяіїйοηαו")

_MARKS = frozenset("\u00a0«»‘’‚“”„–—…•€°§№·")
_WIDE_MARKS = _MARKS | frozenset("\u3000、。，！？：；《》「」『』【】（）・ー．－％")
_JOINS = frozenset("’·–\u00ad")
"""Marks that stand within words."""

_MANY_LETTERS = 90
"""An alphabet with more is written in characters of several bytes."""

_FLATTENING = 1.5
"""Zipf-Mandelbrot: the first few letters differ less than their ranks say."""


def plausibility(counted: Mapping[tuple[str, str, str], int], alphabet: Alphabet) -> int:
    """Return the points of a reading, given as (before, character, after) -> how often."""
    return sum(number * _points(*context, alphabet) for context, number in counted.items())


def _points(before: str, char: str, after: str, alphabet: Alphabet) -> int:
    if char == "\ufffd" or "\x80" <= char <= "\x9f":
        return _BROKEN
    known = _ranked(alphabet.letters).get(char.lower())
    if char.isalpha():
        points = _letter(char, alphabet) if known is None else known
        return points + _case(before, char, after) + _neighbours(before, char, after, alphabet)
    return known if known is not None else _sign(before, char, after, alphabet)


def _letter(char: str, alphabet: Alphabet) -> int:
    return _OTHER_HAN if _is_wide(alphabet) and char >= "\u3040" else _OTHER_LETTER


def _sign(before: str, char: str, after: str, alphabet: Alphabet) -> int:
    wide = _is_wide(alphabet)
    points = _MARK if char in (_WIDE_MARKS if wide else _MARKS) else _OTHER_SIGN
    within = before.isalpha() and after.isalpha() and not wide and char not in _JOINS
    return points + _WITHIN_WORD * within


def _case(before: str, char: str, after: str) -> int:
    if char != char.lower():
        return _CAPITAL_WITHIN if before.islower() else _CAPITAL
    return _CAPITAL_WITHIN if before > "\x7f" and before.isupper() and after.isupper() else 0


def _neighbours(before: str, char: str, after: str, alphabet: Alphabet) -> int:
    if _is_wide(alphabet):
        return _MIXED if before.isascii() and before.isalpha() else 0
    if not (before.isalpha() or after.isalpha()):
        return 0 if char in _WORDS and not (before + after).strip() else _ALONE
    if not before.isalpha() or before.isascii() == alphabet.accents:
        return 0
    return _CROWDED if alphabet.accents else _MIXED


def _is_wide(alphabet: Alphabet) -> bool:
    return len(alphabet.letters) > _MANY_LETTERS


@cache
def _ranked(letters: str) -> Mapping[str, int]:
    """Return points for each letter by its first rank; integers, so that every machine takes the same reading."""
    total = sum(1 / (rank + _FLATTENING) for rank in range(len(letters)))
    points: dict[str, int] = {}
    for rank, letter in enumerate(letters):
        points.setdefault(letter, round(-10 * log(total * (rank + _FLATTENING))))
    return points
