"""Telling a four-digit year from a count of things ("in 2024 prices rose", "2000 soldiers")."""

import re
from functools import lru_cache

from claimcheck.language.lexicon import Form, Part, readings

_NEXT_WORD = re.compile(r"\s{1,3}([A-Za-z]{2,30})")
_NO_NOUNS = frozenset(
    "as has is its plus thus was versus does this us always perhaps towards besides".split()
)
_MEASURES = frozenset(
    "km kg mm cm mw gw kwh mhz hp dollars percent per people yuan rupees m mile metre meter kilometre kilometer foot ton "
    "tonne hectare acre strong man page seat bed member word".split()
)


def is_round(number: int) -> bool:
    """Tell whether a number looks estimated: years seldom end in two zeros, counts often do."""
    return number % 100 == 0


def precedes_things(text: str, end: int) -> bool:
    """Tell whether what follows `end` is what a number would count: a plural noun, or a unit."""
    found = _NEXT_WORD.match(text, end)
    return found is not None and _is_plural(found[1])


@lru_cache(maxsize=4096)
def _is_plural(word: str) -> bool:
    lowered = word.lower()
    if lowered in _NO_NOUNS or word[0].isupper():
        return False
    known = readings(lowered)
    if not known:
        return lowered in _MEASURES
    return lowered in _MEASURES or any(
        reading.part is Part.NOUN and reading.form is Form.PLURAL for reading in known
    )
