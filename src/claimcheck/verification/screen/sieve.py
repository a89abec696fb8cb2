"""Passing over documents for many claims at once, before any of their sentences is put beside a claim.

Observation: a claim has hundreds of candidates, each in another document, and in most of these documents nothing is
called as the claim's subject. So the words of a document tell at once for which claims none of its sentences can
decide anything: what a sentence and all that stands around it must have (see `screening`), its document has.
"""

from collections.abc import Iterable, Iterator, Sequence
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

    def is_in(self, words: Sighted) -> bool:
        if any(not words.isdisjoint(seen) for seen in self.any_of):
            return True
        return any(_all_in(words, group) for group in self.all_of)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one part of a claim asks of a document."""

    speakers: tuple[_Sought, ...]
    terms: tuple[_Sought, ...]
    verb: tuple[Sighted, ...]
    """None where nothing says it, too."""

    def is_met(self, words: Sighted) -> bool:
        """Tell whether no more than one term is missing, and something may stand in its place."""
        if not all(speaker.is_in(words) for speaker in self.speakers):
            return False
        missing = False
        for term in self.terms:
            if not term.is_in(words):
                if missing or not term.replaceable:
                    return False
                missing = True
        return _all_in(words, self.verb)


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
        return frozenset(claim for claim in claims if self._may_decide(claim, words))

    def admits(self, claim: int, sentence: Surrounded) -> bool:
        """Tell whether a sentence could support or refute a part of a claim."""
        return may_decide(self._readings[claim], sentence.text, sentence.context)

    def _may_decide(self, claim: int, words: Sighted) -> bool:
        if any(asked.is_met(words) for asked in self._asked[claim]):
            return True
        return bool(self._readings[claim].quotations) or _all_in(words, self._verbatim[claim])


def _all_in(words: Sighted, sought: Iterable[Sighted]) -> bool:
    return not any(words.isdisjoint(seen) for seen in sought)


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
