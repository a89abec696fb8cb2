"""A page's title that is no more than a name: "Dorle (2010 film)", "The House That Jack Built".

Observation: capitals say nothing in a title, so that one of common words seems to name nothing. Where it has the very
words of a name in the claim, it is that name.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.names.titles import kind_behind
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, sentence_terms

_SITE = re.compile(r" [-|\u2013\u2014] .*$")
"""What a site adds behind a page's title: " - Wikipedia"."""

_BRACKETS = re.compile(r" \([^()]{1,40}\)$")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['\u2019&+.-](?=[^\W_]))*")
_LONGEST = 120
"""Characters of a title that can be a name."""


def with_named_titles(context: Sequence[str], reading: ClaimReading) -> tuple[str, ...]:
    """Return the context with each text that is no more than a name of the claim in quotation marks, as a name."""
    return tuple(_named(text, reading) for text in context)


@lru_cache(maxsize=20_000)
def _named(text: str, reading: ClaimReading) -> str:
    words = _words_of(text) if len(text) <= _LONGEST else ()
    term = (
        next((term for term in _names(reading) if _without_article(term.name) == words), None)
        if words
        else None
    )
    if term is None:
        return text
    kind = kind_behind(text, _title_of(text)[1])[0] or term.kind
    title = _title_of(text)[0].replace('"', "")
    return f'The {kind} "{title}"' if kind else f'"{title}"'


def _names(reading: ClaimReading) -> Iterable[Term]:
    return (term for part in reading.parts for term in sentence_terms(part.analysis) if term.name)


@lru_cache(maxsize=20_000)
def _words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a title that is short enough to be a name, without its article."""
    words = tuple(fold(word) for word in _WORD.findall(_title_of(text)[0]))
    return _without_article(words)


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[:1] == ("the",) else words


def _title_of(text: str) -> tuple[str, int]:
    """Return a title without what stands in brackets behind it, and where it ends."""
    whole = _SITE.sub("", text)
    title = _BRACKETS.sub("", whole)
    return title, len(title)
