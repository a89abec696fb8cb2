"""A sentence beside a part of a claim, and what two sentences that differ in one place make of the claim there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.language.kept import kept
from claimcheck.model.evidence import Evidence, Outcome, Slot
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.comparing import matcher_of
from claimcheck.verification.conflicts.frames import Frame
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.matching import Matcher
from claimcheck.verification.reading.analysis import Analysis, Dated, Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of

_AT_LENGTH = 8

_MODIFYING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})


class Difference(NamedTuple):
    """What a claim says where two sentences differ, and how that came out with either."""

    place: int
    """In the frame of both; negative where the two agree or nothing was found."""
    claim: str
    slot: Slot
    first: Outcome
    other: Outcome

    def turned(self) -> "Difference":
        """Return the same with the two sentences in the other order."""
        return self._replace(first=self.other, other=self.first)


@dataclass(frozen=True, eq=False)
class Telling:
    """A sentence where it stands, beside one part of a claim; its parts are asked for repeatedly, hence no slots."""

    reading: ClaimReading
    part: Assertion
    analysis: Analysis
    frame: Frame
    surroundings: Surroundings
    defined: Sequence[tuple[str, str]]
    """The acronyms that its document defines."""
    evidence: Evidence
    """What comparing alone came to."""

    @kept
    def matcher(self) -> Matcher:
        """Tells when two terms mean the same here; few sentences need it, for few say the same as another."""
        return matcher_of(self.reading, self.analysis, self.surroundings.texts, self.defined)

    @kept
    def dated(self) -> Sequence[Dated]:
        """The periods of the sentence, else those of the nearest context that has any."""
        texts = (self.analysis, *self.surroundings.nearest_first())
        return next((found for text in texts if (found := text.periods_in(text.words))), ())

    @kept
    def wanted(self) -> tuple[Term, ...]:
        """What the claim says besides its verb and who said it."""
        claim, part = self.part.statement, self.part
        words = (*claim.words, *part.details) if claim else ()
        unasked = {word.index for word in (*(claim.verb.words if claim else ()), *part.speaker)}
        asked = sorted((word for word in words if word.index not in unasked), key=lambda word: word.index)
        return (*terms_of(asked, part.analysis), *self.reading.subject_terms)

    @kept
    def given(self) -> tuple[Term, ...]:
        """The content words of the sentence and of what stands around it."""
        texts = (self.analysis, *self.surroundings.nearest_first())
        return tuple(term for text in texts for term in sentence_terms(text))

    @property
    def at_length(self) -> bool:
        """Whether so much is said in the sentence that another one with the same words tells of the same matter."""
        return len(sentence_terms(self.analysis)) >= _AT_LENGTH

    def stating(self, word: Word) -> list[Predication]:
        """Return the sentence's statements that have a word."""
        return [item for item in self.analysis.statements if word in item.words]

    def counted(self, word: Word) -> Words:
        """Return the phrase that a figure counts."""
        rest = self.analysis.words[word.index + 1 :]
        end = next((at for at, other in enumerate(rest) if other.tag not in _MODIFYING), len(rest))
        return rest[:end]
