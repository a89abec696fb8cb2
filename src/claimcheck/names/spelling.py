"""Whether two words are spellings of one name."""

import re
from functools import cache, lru_cache

from rapidfuzz import fuzz

from claimcheck.names import thresholds
from claimcheck.names.places import PLACES
from claimcheck.names.spellings import AMERICAN, FEMININE_ENDINGS, TRANSLITERATIONS

_REPEATED = re.compile(r"(.)\1+", re.DOTALL)


@lru_cache(maxsize=16384)
def spelled_alike(one: str, other: str) -> bool:
    """Tell whether two folded words are one name: typing slips, other transliterations, part by part at hyphens.

    Two places that are both known are two places, and so are a man and a woman of one family.
    """
    if one == other:
        return True
    if one in PLACES and other in PLACES:
        return False
    parts, others = one.split("-"), other.split("-")
    if len(parts) != len(others):
        return False
    whole = min(len(one), len(other))
    return all(_part_alike(part, match, whole) for part, match in zip(parts, others, strict=True))


def _part_alike(one: str, other: str, whole: int) -> bool:
    """Compare two parts of names of which the shorter has `whole` letters."""
    if one == other:
        return True
    if _digits(one) != _digits(other):
        # A wrong digit is no slip of the pen: "ISO27001" and "ISO27701" are two standards.
        return False
    if not (_are_read_alike(one, other, whole) or _are_written_alike(one, other)):
        return False
    return not (_of_two_genders(one, other) or _of_two_genders(other, one))


def _digits(word: str) -> list[str]:
    return [letter for letter in word if letter.isdigit()]


def _are_read_alike(one: str, other: str, whole: int) -> bool:
    return whole >= thresholds.LEAST_TRANSLITERATED_LENGTH and as_read(one) == as_read(other)


def _are_written_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < thresholds.LEAST_SPELLING_LENGTH or one[0] != other[0]:
        return False
    return fuzz.ratio(one, other) >= thresholds.SPELLING_RATIO


def _of_two_genders(one: str, other: str) -> bool:
    return any(one.endswith(his) and other == one.removesuffix(his) + hers for his, hers in FEMININE_ENDINGS)


@lru_cache(maxsize=65536)
def as_read(word: str) -> str:
    """Return one spelling for all transliterations of a name, and for the two that English has for some words."""
    word = AMERICAN.get(word, word)
    for letters, read in TRANSLITERATIONS:
        word = word.replace(letters, read)
    return _REPEATED.sub(r"\1", word)


@cache
def first_letters(letter: str) -> frozenset[str]:
    """Return what the spellings of a name may begin with of which one begins with `letter`."""
    found = {letter}
    while more := {end for pair in TRANSLITERATIONS for end in _ends(pair) if found & _ends(pair)} - found:
        found |= more
    return frozenset(found)


def _ends(pair: tuple[str, str]) -> frozenset[str]:
    return frozenset((pair[0][0], pair[1][0]))
