"""Headlines in title case, "Jobless Rate Falls to 4.9 Percent", of which the capitals say nothing of names.

Observation: who makes a claim of a headline pastes it as it stands. Read as a sentence it is one long name, and states
nothing. With its common words small it is a sentence like any other.
"""

import re
from itertools import pairwise

from claimcheck.language.lexicon import Form, Part, is_common, readings
from claimcheck.language.stems import fold
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind, tokenize
from claimcheck.names.places import PLACES
from claimcheck.names.words import CALENDAR

_LEAST_LARGE = 4
"""Capitalised words of the shortest headline; "Ola Berg Resigns" may be a name."""

_LONG_AND_SMALL = re.compile(r"\b[a-z]{8}")
"""Headlines write words so long large: most sentences have a small one, and need not be cut into words for this."""

_AUXILIARIES = frozenset("is are was were be been being has have had do does did".split())
_LEADING = frozenset({"to", "in", "for", "with", "from", "on", "at", "by", "as", "over", "after", "of"})
_NAMES = PLACES | CALENDAR
_FINITE = frozenset({Form.THIRD, Form.PAST})


def in_small_letters(text: str) -> str:
    """Return a headline with its common words small, as long as `text`; any other text as it is."""
    if text.count(" ") < _LEAST_LARGE or text.isupper() or _LONG_AND_SMALL.search(text):
        return text
    tokens = [token for token in tokenize(text) if token.kind is TokenKind.WORD]
    if not _is_title_case(tokens):
        return text
    letters = list(text)
    for token in tokens[1:]:
        if _is_common(token):
            letters[token.start] = text[token.start].lower()
    return "".join(letters)


def _is_title_case(tokens: list[Token]) -> bool:
    """Tell whether no content word is small, and a verb is large: names beside "was the" make no headline."""
    large = [token for token in tokens if token.text[0].isupper()]
    if len(large) < _LEAST_LARGE or any(_is_small_content(token) for token in tokens):
        return False
    return any(_is_verb(token, after) for token, after in pairwise(tokens[1:]))


def _is_small_content(token: Token) -> bool:
    return token.text[0].islower() and (token.folded not in STOP_WORDS or token.folded in _AUXILIARIES)


def _is_verb(token: Token, after: Token) -> bool:
    """Tell whether a large word is likely the verb: mostly one, or one before "to", "by" and the like."""
    found = [item for item in readings(token.folded) if item.part is Part.VERB]
    finite = token.text[0].isupper() and any(item.form in _FINITE for item in found)
    return finite and (after.folded in _LEADING or any(item.rank == 0 for item in found))


def _is_common(token: Token) -> bool:
    word = token.text
    plain = word[0].isupper() and word[1:].islower() and len(word) > 1
    known = token.folded in STOP_WORDS or is_common(fold(word))
    return plain and known and token.folded not in _NAMES
