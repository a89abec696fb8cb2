"""People by a family name that is an English word: "Brown said" goes on about Gordon Brown.

A capital at the head of a sentence says nothing of such a word, and behind a title it is the title that has it. So only
a text that names one person in full, and nobody else of that family, tells that the word is a name there.
"""

import re
from collections import defaultdict
from functools import lru_cache

from claimcheck.language.lexicon import is_common
from claimcheck.language.stems import fold
from claimcheck.names.given_names import is_given_name
from claimcheck.names.places import PLACES
from claimcheck.names.words import CALENDAR, FUNCTION_WORDS, ORGANISATION, TITLES

_GIVEN = r"[A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)?"
_FAMILY = r"(?P<family>[A-Z][^\W\d_]+)\b(?![-\u2019'][^\W\d_s])(?! (?!Jr|Sr)[A-Z])"
_PERSON = re.compile(rf"\b(?=(?P<given>{_GIVEN})(?: {_GIVEN}| [A-Z]\.?){{0,2}}? {_FAMILY}(?P<behind>))")
"""Looks ahead only, for a name may begin with any word of a run of capitals: "American *Kevin King*"."""

_TOLD = re.compile(
    r"(?:,? who\b|,? (?:said|says|told|added|wrote|tweeted)\b|, \d{1,3},|, an? [a-z]|, the [a-z])"
)
"""What stands behind a person's full name, and seldom behind a firm's, a street's or a headline's words."""


def find_family_names(text: str) -> tuple[tuple[str, str], ...]:
    """Return (family name, full name) of every person whose family name is a word, the only one of that family."""
    full: dict[str, set[str]] = defaultdict(set)
    for match in _PERSON.finditer(text):
        if is_worded_family(match["family"]) and _is_person(match):
            full[match["family"]].add(match["given"])
    return tuple((family, f"{given.pop()} {family}") for family, given in full.items() if len(given) == 1)


@lru_cache(maxsize=65536)
def is_worded_family(word: str) -> bool:
    """Tell whether a capital alone does not make `word` a name: "Brown", "King", "Weeks"."""
    folded = fold(word)
    if folded in CALENDAR or folded in FUNCTION_WORDS or folded in PLACES or folded in ORGANISATION:
        return False
    return folded in TITLES or is_common(folded)


def _is_person(match: re.Match[str]) -> bool:
    given = fold(match["given"])
    if is_given_name(given):
        return True
    unknown = not (is_common(given) or given in PLACES or given in FUNCTION_WORDS or given in CALENDAR)
    return unknown and _TOLD.match(match.string, match.start("behind")) is not None
