"""A claim's part beside one statement of a sentence: what every comparison looks at."""

from dataclasses import dataclass
from datetime import date

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.noun_families import TRANSPARENT
from claimcheck.verification.analysis import Analysis, analyse
from claimcheck.verification.assertion import Assertion, ClaimReading
from claimcheck.verification.phrases import object_of
from claimcheck.verification.terms import Matcher

Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a sentence: title, heading, earlier sentences; the nearest last."""

    texts: tuple[str, ...]
    reference: date | None

    @property
    def analyses(self) -> tuple[Analysis, ...]:
        """The analyses of the texts, made only when a pointer asks for them."""
        return tuple(analyse(text, self.reference) for text in self.texts)


NOTHING_AROUND = Surroundings((), None)


@dataclass(frozen=True, slots=True)
class Pairing:
    """One assertion of a claim and one statement of a source, aligned."""

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
        return self._sides()[0]

    @property
    def complement_side(self) -> Words:
        """The words of the source that play the part of what the claim's verb governs."""
        return self._sides()[1]

    def _sides(self) -> tuple[Words, Words]:
        source, claim = self.source, self.claim
        if claim.verb.passive == source.verb.passive:
            return source.subject, source.complement
        if source.verb.passive:
            if has_object(claim):
                return source.by_phrase, _in_order(source.subject, source.complement)
            return source.subject, source.complement
        if has_object(source):
            return source.complement, _in_order(source.subject, source.complement)
        return source.subject, source.complement


def has_object(statement: Predication) -> bool:
    """Tell whether a verb governs a thing directly, not only figures, dates and prepositional phrases."""
    return any(word.tag in (Tag.NOUN, Tag.NAME, Tag.PRONOUN) for word in object_of(statement.complement))


def _in_order(*phrases: Words) -> Words:
    return tuple(sorted((word for phrase in phrases for word in phrase), key=lambda word: word.index))


def is_transparent(word: Word) -> bool:
    """Tell whether a noun only measures what stands behind it."""
    return word.lemma in TRANSPARENT
