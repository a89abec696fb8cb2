"""A claim's part beside one statement of a sentence: what every comparison looks at."""

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.predicates import Predication, Tag
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.matching import Matcher
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.insertions import (
    without_apposition,
    without_brackets,
    without_home,
    without_kind,
    without_leading_phrase,
)
from claimcheck.verification.reading.phrases import object_of
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of
from claimcheck.verification.wordings.staff import house_of, speaks_of_persons


@record(frozen=True, eq=False)
class Pairing:
    """One assertion of a claim and one statement of a source, aligned.

    Its parts are asked for by several comparisons and made once, hence no slots.
    """

    reading: ClaimReading
    assertion: Assertion
    claim: Predication
    source: Predication
    analysis: Analysis
    """Of the source's sentence."""
    surroundings: Surroundings
    matcher: Matcher

    @property
    def claimed(self) -> Analysis:
        """The claim's analysis."""
        return self.assertion.analysis

    @property
    def subject_side(self) -> Words:
        """The words of the source that play the part of the claim's subject."""
        return self._subject_side

    @kept
    def _subject_side(self) -> Words:
        """Leave out what is inserted behind what the claim names: "Tarvik*, a maker of pumps,* cut 90 jobs"."""
        side = self._sides[0]
        house = house_of(side, self.source)
        if house and not speaks_of_persons(self.claim.subject):
            return house
        bare = without_home(without_kind(side))
        # A claim on "the actor Jon Barlo" is on no singer of the name.
        plain = without_home(without_kind(self.claim.subject)) == self.claim.subject
        if plain and len(bare) < len(side) and self._has(self.assertion.subject_terms, bare):
            return bare
        named = without_leading_phrase(side)
        if len(named) < len(side) and self._has(self.assertion.subject_terms, named):
            return named
        bare = without_leading_phrase(without_apposition(without_brackets(side)))
        if len(bare) == len(side):
            return side
        return bare if self._has(self.assertion.head_terms, bare) else side

    def _has(self, wanted: tuple[Term, ...], words: Words) -> bool:
        """Tell whether a phrase has all of `wanted`, of which there is any."""
        pool = terms_of(words, self.analysis)
        return bool(wanted) and all(self.matcher.find(term, pool) for term in wanted)

    @property
    def complement_side(self) -> Words:
        """The words of the source that play the part of what the claim's verb governs."""
        return self._sides[1]

    @kept
    def source_words(self) -> Words:
        """All words of the source's statement, in order."""
        return self.source.words

    @kept
    def claimed_terms(self) -> tuple[Term, ...]:
        """All content words of the claim."""
        return (*sentence_terms(self.claimed), *self.reading.subject_terms)

    @kept
    def _sides(self) -> tuple[Words, Words]:
        """Turn an active and a passive clause the same way round, where there is an object to turn."""
        source, claim = self.source, self.claim
        as_it_stands = source.subject, source.complement
        if claim.verb.passive == source.verb.passive:
            return as_it_stands
        if source.verb.passive:
            doer, turned = source.by_phrase, has_object(claim)
        else:
            doer, turned = source.complement, has_object(source)
        return (doer, _in_order(source.subject, source.complement)) if turned else as_it_stands


def has_object(statement: Predication) -> bool:
    """Tell whether a verb governs a thing directly, not only figures, dates and prepositional phrases."""
    return any(word.tag in (Tag.NOUN, Tag.NAME, Tag.PRONOUN) for word in object_of(statement.complement))


def _in_order(*phrases: Words) -> Words:
    return tuple(sorted((word for phrase in phrases for word in phrase), key=lambda word: word.index))
