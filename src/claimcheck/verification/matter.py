"""Whether a sentence speaks of a claim's matter, where its own words leave something open.

Less is asked than of evidence, for what is asked decides no claim alone: two sentences in the same words have to
disagree as well. What the sentence does say must be the claim's: the verb, the time, what a figure counts, and every
name. A name that neither the sentence nor its document gives may be left open only where there is no document around.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.language.kept import kept
from claimcheck.model.evidence import Evidence, Outcome, Slot, Stance
from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Modality, Predication, Tag, Word
from claimcheck.verification.analysis import Analysis, Dated, Words
from claimcheck.verification.assertion import Assertion
from claimcheck.verification.claim_reading import ClaimReading
from claimcheck.verification.comparing import matcher_of
from claimcheck.verification.frames import Frame
from claimcheck.verification.matching import Matcher
from claimcheck.verification.slots.unclaimed import FREE
from claimcheck.verification.surroundings import Surroundings, fill_terms
from claimcheck.verification.terms import Term, sentence_terms, terms_of

_SAYING_HOW_MUCH = frozenset(
    "be have get receive hold record register report confirm announce reach total see amount stand come make earn take "
    "achieve garner collect rate give base include contain count number do perform go bring score gain draw rank "
    "become remain measure list cost last".split()
)
"""Verbs of claims that say no more than that there was so much."""

WITHIN = frozenset({PeriodRelation.EQUAL, PeriodRelation.INSIDE})
"""How a time lies that is the claim's, or part of it."""

_UNSURE = frozenset({Tag.NEGATOR, Tag.MODAL})
_FREE = FREE | {"confirmed", "recorded", "registered", "reported", "known"}
"""Words before what is counted that make no other thing of it, where half of the claim's words are there."""

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

    def speaks_of_claim(self, difference: Difference) -> bool:
        """Tell whether what it says at the place of a difference is said of what the part of the claim is about."""
        claim, word = self.part.statement, self.frame.words[difference.place]
        if claim is None:
            return False
        if self.evidence.stance is not Stance.NEUTRAL:
            return True
        wanted = [term for term in self.wanted if term.text != difference.claim]
        return (
            self._states_verb(claim)
            and self._says_as_surely(claim, word)
            and (difference.slot is Slot.PERIOD or self._is_of_same_time())
            and self._names_agree(wanted, word)
            and self._words_agree(wanted, word)
        )

    def _states_verb(self, claim: Predication) -> bool:
        agreeing = any(
            item.slot is Slot.PREDICATE and item.outcome is Outcome.MATCH and item.note != "opposite"
            for item in self.evidence.comparisons
        )
        return agreeing or not claim.verb.words or claim.verb.lemmas[0] in _SAYING_HOW_MUCH

    def _says_as_surely(self, claim: Predication, word: Word) -> bool:
        """Tell whether claim and sentence both affirm or both deny, as fact or as less."""
        stating = self._stating(word)
        if not stating:
            plain = claim.modality is Modality.FACT and not claim.negated
            return plain and not any(other.tag in _UNSURE for other in self.analysis.words)
        return any(
            item.negated == claim.negated and item.modality is claim.modality and item.modal == claim.modal
            for item in stating
        )

    def _stating(self, word: Word) -> list[Predication]:
        return [item for item in self.analysis.statements if word in item.words]

    def _is_of_same_time(self) -> bool:
        """Tell whether it gives the claim's time, or one within it, where the claim has one."""
        ours = self.part.analysis.periods_in(self.part.analysis.words)
        return not ours or any(compare_periods(ours[0][1], period) in WITHIN for _, period in self.dated)

    @kept
    def dated(self) -> Sequence[Dated]:
        """The periods of the sentence, else those of the nearest context that has any."""
        texts = (self.analysis, *self.surroundings.nearest_first())
        return next((found for text in texts if (found := text.periods_in(text.words))), ())

    def _names_agree(self, wanted: Sequence[Term], word: Word) -> bool:
        """Tell whether every name of the claim is given, and who is named in its subject is the claim's."""
        own = sentence_terms(self.analysis)
        unnamed = [term for term in wanted if term.name and not self.matcher.find(term, own)]
        around = self.surroundings
        if unnamed and around.texts and not fill_terms(unnamed, around, self.matcher, plural=False):
            return False
        ours = [term for term in self.part.subject_terms if term.name]
        theirs = [term for term in self._subject_terms(word) if term.name]
        return not ours or not theirs or any(self.matcher.find(term, theirs) for term in ours)

    def _subject_terms(self, word: Word) -> Iterator[Term]:
        for item in self._stating(word):
            yield from terms_of(item.subject, self.analysis)

    @kept
    def wanted(self) -> tuple[Term, ...]:
        """What the claim says besides its verb and who said it."""
        claim, part = self.part.statement, self.part
        words = (*claim.words, *part.details) if claim else ()
        unasked = {word.index for word in (*(claim.verb.words if claim else ()), *part.speaker)}
        asked = sorted((word for word in words if word.index not in unasked), key=lambda word: word.index)
        return (*terms_of(asked, part.analysis), *self.reading.subject_terms)

    @kept
    def _given(self) -> tuple[Term, ...]:
        """The content words of the sentence and of what stands around it."""
        texts = (self.analysis, *self.surroundings.nearest_first())
        return tuple(term for text in texts for term in sentence_terms(text))

    def _words_agree(self, wanted: Sequence[Term], word: Word) -> bool:
        """Tell whether it says what the claim says; half may be left out, where nothing else is said instead."""
        plain = [term for term in wanted if not term.name]
        missing = [term for term in plain if not self.matcher.find(term, self._given)]
        return not missing or (2 * len(missing) <= len(plain) and not self._says_otherwise(word))

    def _says_otherwise(self, word: Word) -> bool:
        """Tell whether what a figure counts is narrowed by a word that the claim has not: "40 *flu* cases"."""
        return any(
            not self.matcher.find(term, self.wanted) and not {term.word.lemma, term.word.folded} & _FREE
            for term in terms_of(self._counted(word), self.analysis)
        )

    def _counted(self, word: Word) -> Words:
        rest = self.analysis.words[word.index + 1 :]
        end = next((at for at, other in enumerate(rest) if other.tag not in _MODIFYING), len(rest))
        return rest[:end]
