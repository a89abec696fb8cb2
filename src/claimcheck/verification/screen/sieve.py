"""Passing over documents for many claims at once, before any of their sentences is put beside a claim.

Observation: a claim has hundreds of candidates, each in another document, and in most of these documents nothing is
called as the claim's subject. So the words of a document tell at once for which claims none of its sentences can
decide anything: what a sentence and all that stands around it must have (see `screening`), its document has.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from claimcheck.verification.matching import SMALL_WORDS
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, keys_of
from claimcheck.verification.screen.name_words import names_instead
from claimcheck.verification.screen.needs import may_be_replaced, needed_by
from claimcheck.verification.screen.screening import may_decide
from claimcheck.verification.screen.sightings import Sighted, Sightings
from claimcheck.verification.screen.voices import is_institution, telling_words
from claimcheck.verification.verbatim import telling_letters

Holders = Callable[[Sighted], int]
"""Returns which documents have one of some words, as bits of a number."""

_ALONE = 1
"""The one document there is."""


class Surrounded(Protocol):
    """A sentence with all that may stand around it."""

    @property
    def text(self) -> str:
        """The sentence."""
        ...

    @property
    def context(self) -> Sequence[str]:
        """Title, heading, earlier sentences, and whatever else is its context."""
        ...


@dataclass(frozen=True, slots=True)
class _Sought:
    """What must be stated: one of some things, or all of one of several groups."""

    any_of: tuple[Sighted, ...]
    all_of: tuple[tuple[Sighted, ...], ...] = ()
    replaceable: bool = False
    """Whether something else may stand in its place."""

    def stated_in(self, holders: Holders, documents: int) -> int:
        """Return in which of `documents` it is stated."""
        found = 0
        for seen in self.any_of:
            found |= holders(seen)
        for group in self.all_of if documents & ~found else ():
            found |= _holding_all(group, holders, documents)
        return found & documents


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one part of a claim asks of a document."""

    speakers: tuple[_Sought, ...]
    terms: tuple[_Sought, ...]
    verb: tuple[Sighted, ...]
    """None where nothing says it, too."""

    def met_in(self, holders: Holders, documents: int) -> int:
        """Return in which of `documents` no more than one term is missing, and something may stand in its place."""
        whole = documents
        for speaker in self.speakers:
            whole = speaker.stated_in(holders, whole)
        lacking = 0
        for term in self.terms:
            if not whole | lacking:
                return 0
            having = term.stated_in(holders, whole | lacking)
            lacking = lacking & having | (whole & ~having if term.replaceable else 0)
            whole &= having
        return _holding_all(self.verb, holders, whole | lacking)


class Sieve:
    """Tells which documents, and which of their sentences, may decide which of some claims."""

    def __init__(self, readings: Sequence[ClaimReading]) -> None:
        """Take the claims, which are asked for by their numbers."""
        self._readings = readings
        self._sightings = Sightings()
        self._asked = [tuple(_asked(reading, self._sightings)) for reading in readings]
        self._verbatim = [
            tuple(map(self._sightings.of_letters, telling_letters(reading))) for reading in readings
        ]

    def opens(self, texts: Iterable[str], claims: Iterable[int]) -> frozenset[int]:
        """Return those of `claims` that some sentence may decide of a document that has `texts` and no other words."""
        words = self._sightings.met_in(texts)
        return frozenset(claim for claim in claims if self.opened_of(claim, _holding(words), _ALONE))

    def meet(self, words: Iterable[str]) -> Sighted:
        """Take the words that documents have, each between two blanks; return those that could be anything sought."""
        return self._sightings.telling(self._sightings.met_in(words))

    def opened_of(self, claim: int, holders: Holders, documents: int) -> int:
        """Return those of some documents of which a sentence may decide a claim.

        Documents are bits of a number; `holders` returns which of all have one of some words, all of which were met.
        """
        if self._readings[claim].quotations:
            return documents
        opened = _holding_all(self._verbatim[claim], holders, documents)
        for asked in self._asked[claim]:
            opened |= asked.met_in(holders, documents & ~opened)
        return opened

    def admits(self, claim: int, sentence: Surrounded) -> bool:
        """Tell whether a sentence could support or refute a part of a claim."""
        return may_decide(self._readings[claim], sentence.text, sentence.context)


def _holding(words: Sighted) -> Holders:
    """Return what tells of a document with some words, which is alone, whether it has one of others."""
    return lambda seen: 0 if words.isdisjoint(seen) else _ALONE


def _holding_all(sought: Iterable[Sighted], holders: Holders, documents: int) -> int:
    """Return those of `documents` that have one word of each set."""
    for seen in sought:
        if not documents:
            return 0
        documents &= holders(seen)
    return documents


def _asked(reading: ClaimReading, sightings: Sightings) -> Iterator[_Asked]:
    for part in reading.parts:
        needed = needed_by(reading, part)
        if needed is None:
            continue
        terms = [_term(term, sightings, replaceable=may_be_replaced(term, needed)) for term in needed.terms]
        yield _Asked(
            tuple(_speakers(needed.speakers, sightings)),
            # A name is what most documents lack.
            tuple(sorted(terms, key=lambda term: not term.all_of)),
            (sightings.of_verb(needed.verbs, needed.families),) if needed.lemma else (),
        )


def _term(term: Term, sightings: Sightings, *, replaceable: bool = False) -> _Sought:
    own = sightings.of_keys(term.keys)
    name = term.name
    if not name:
        return _Sought((own,), replaceable=replaceable)
    telling = tuple(map(sightings.of_own_word, telling_words(name)))
    spelled = telling or _spelled_out(name, sightings)
    another = sightings.of_short_form(name) if telling else sightings.of_name(name)
    instead = (_spelled_out(other, sightings) for other in names_instead(name))
    return _Sought((own, another), (spelled, *instead), replaceable)


def _spelled_out(name: tuple[str, ...], sightings: Sightings) -> tuple[Sighted, ...]:
    return tuple(sightings.of_keys(keys_of(word)) for word in name if word not in SMALL_WORDS)


def _speakers(terms: Iterable[Term], sightings: Sightings) -> Iterator[_Sought]:
    """Yield who must be named; not an institution that has no words of its own, which its field tells of."""
    return (
        _term(term, sightings) for term in terms if telling_words(term.name) or not is_institution(term.name)
    )
