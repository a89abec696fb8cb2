"""A page's title that is no more than a name: "Dorle (2010 film)", "The House That Jack Built".

Observation: capitals say nothing in a title, so that one of common words seems to name nothing. Where it has the very
words of a name in the claim, it is that name.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.names.titles import kind_behind
from claimcheck.verification.reading.claim_reading import ClaimReading, read_claim
from claimcheck.verification.reading.terms import Term, sentence_terms

_SITE = re.compile(r" [-|\u2013\u2014] .*$")
"""What a site adds behind a page's title: " - Wikipedia"."""

_WITHIN = re.compile(r", ([A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{1,20}){0,2})$")
"""Where what is named before it lies: "Springfield, *Illinois*"."""

_BRACKETS = re.compile(r" \([^()]{1,40}\)$")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['\u2019&+.-](?=[^\W_]))*")
_LONGEST = 120
"""Characters of a title that can be a name."""


def with_named_titles(context: Sequence[str], reading: ClaimReading) -> tuple[str, ...]:
    """Return the context with each text that is no more than a name of the claim in quotation marks, as a name."""
    return tuple(_named(text, reading) for text in context)


@lru_cache(maxsize=20_000)
def _named(text: str, reading: ClaimReading) -> str:
    if len(text) > _LONGEST:
        return text
    text = _without_place(text, reading)
    words = _words_of(text)
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


def read_under_title(reading: ClaimReading, context: Sequence[str]) -> ClaimReading:
    """Return a claim as it is read below a title that tells of its first words what they name.

    "Roar took $20 million" may open with any noun; under "Roar (film)" it is "Roar (film) took $20 million".
    """
    title = context[0] if context else ""
    if not title.endswith(")") or len(title) > _LONGEST:
        return reading
    return _read_under(title, reading)


@lru_cache(maxsize=20_000)
def _read_under(title: str, reading: ClaimReading) -> ClaimReading:
    name, end = _title_of(title)
    kind = kind_behind(title, end)[0]
    text = reading.claim.text
    opens = text.startswith((f"{name} ", f"{name}'s ")) and not text[len(name) :].startswith(" (")
    if not kind or not opens or any(term.name for term in _names(reading) if _opens_with(term, name)):
        return reading
    told = read_claim(replace(reading.claim, text=f"{name} ({kind}){text[len(name) :]}"))
    return told if len(told.parts) == len(reading.parts) else reading


def _opens_with(term: Term, name: str) -> bool:
    """Tell whether a name of the claim is what its first words say: then it needs no title."""
    return _without_article(term.name) == _words_of(name)


def _without_place(text: str, reading: ClaimReading) -> str:
    """Return a title without the place behind its name, where the claim says no more than the name either."""
    place = _WITHIN.search(_SITE.sub("", text))
    return text[: place.start()] if place and place[1] not in reading.claim.text else text


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
