"""What stands around a number: telling the year 2024 from 2024 of something."""

import re
from functools import lru_cache

from claimcheck.language.lexicon import Form, Part, readings

_NEXT_WORD = re.compile(r"\s{1,3}([A-Za-z]{1,30})")
_NO_NOUNS = frozenset(
    "as has is its plus thus was versus does this us always perhaps towards besides".split()
)
_MEASURES = frozenset(
    """km kg mm cm m mw gw kwh mhz hp dollars percent per people yuan rupees mile metre meter kilometre kilometer
    foot ton tonne hectare acre strong man page seat bed member word""".split()
)
_NUMBERED = re.compile(
    r"""\b(?:no|nos|number|id|isbn|issn|tel|phone|fax|code|ref|patent|serial|order|ticket|page|issue|vol|volume|case
    |section|article)\b[.:\#]?\s{0,3}\Z""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBERED_REACH = 16
_MARGIN = 3
_ROUNDED_FROM = 20


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether `text` holds nothing else: a claim's field such as ``period: 2024``."""
    if start > _MARGIN or len(text) - end > _MARGIN:
        return False
    return not (text[:start] + text[end:]).strip()


def is_numbered(text: str, start: int) -> bool:
    """Tell whether what goes before says that a number only counts off: "No. 12/2018", "patent 20190312"."""
    return _NUMBERED.search(text, max(0, start - _NUMBERED_REACH), start) is not None


def is_round(number: int) -> bool:
    """Tell whether a number looks estimated: years seldom end in two zeros, counts often do."""
    return number % 100 == 0


def is_estimate(years: int) -> bool:
    """Tell whether a number of years ago is likely rounded: "30 years ago" is no certain year."""
    return years >= _ROUNDED_FROM and years % 10 == 0


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
