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
from claimcheck.model.period import Period
from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Modality, Predication, Tag, Word
from claimcheck.predicates.noun_families import GENERIC
from claimcheck.verification.analysis import Analysis, Dated, Words
from claimcheck.verification.assertion import Assertion
from claimcheck.verification.claim_reading import ClaimReading
from claimcheck.verification.comparing import matcher_of
from claimcheck.verification.frames import Frame
from claimcheck.verification.matching import Matcher
from claimcheck.verification.single_roles import PLAYING
from claimcheck.verification.slots.unclaimed import FREE
from claimcheck.verification.surroundings import Surroundings, fill_terms
from claimcheck.verification.terms import Term, keys_of, sentence_terms, terms_of
from claimcheck.verification.told_counts import are_people, told_as

_SAYING_HOW_MUCH = frozenset(
    "be have get receive hold record register report confirm announce reach total see amount stand come make earn take "
    "achieve garner collect rate give base include contain count number do perform go bring score gain draw rank "
    "become remain measure list cost last conduct carry process administer gross earn realize".split()
)
"""Verbs of claims that say no more than that there was so much."""

WITHIN = frozenset({PeriodRelation.EQUAL, PeriodRelation.INSIDE})
"""How a time lies that is the claim's, or part of it."""

_UNSURE = frozenset({Tag.NEGATOR, Tag.MODAL})
_FREE = FREE | {"confirmed", "recorded", "registered", "reported", "known", "positive"}
"""Words before what is counted that make no other thing of it, where half of the claim's words are there."""

_MODIFYING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})


_TELLERS = frozenset(
    {
        "rotten tomatoes",
        "metacritic",
        "imdb",
        "box office mojo",
        "cinemascore",
        "goodreads",
        "nielsen",
        "worldometer",
    }
)
"""Who only tells how much there is: "Metacritic gives *Marrow* 60 points", "*Marrow* has 60 points on Metacritic"."""


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
            (self._states_verb(claim, difference.slot) or self._counts_what_is_claimed(word))
            and self._says_as_surely(claim, word)
            and (difference.slot is Slot.PERIOD or self._is_of_same_time())
            and self._names_agree(wanted, word)
            and self._words_agree(wanted, word)
        )

    def _states_verb(self, claim: Predication, slot: Slot) -> bool:
        if slot is Slot.ROLES and claim.verb.lemmas[0] in PLAYING:
            return True
        agreeing = any(
            item.slot is Slot.PREDICATE and item.outcome is Outcome.MATCH and item.note != "opposite"
            for item in self.evidence.comparisons
        )
        return agreeing or not claim.verb.words or claim.verb.lemmas[0] in _SAYING_HOW_MUCH

    def _counts_what_is_claimed(self, word: Word) -> bool:
        """Tell whether a sentence only says how many of the claim's there were: "there were 900 *tests*"."""
        stating = self._stating(word)
        quiet = all(item.verb.lemmas[0] in _SAYING_HOW_MUCH for item in stating)
        nouns = [other for other in self._counted(word) if other.tag is Tag.NOUN]
        claimed = frozenset(key for term in self.wanted for key in term.keys)
        return self._counts_what_was_done(word) or (
            quiet and any(item.lemma not in GENERIC and claimed & keys_of(item.lemma) for item in nouns[-1:])
        )

    def _counts_what_was_done(self, word: Word) -> bool:
        """Tell "there were 124 *deaths*" where the claim says that people died."""
        claim = self.part.statement
        told = told_as(claim) if claim else frozenset[str]()
        return any(other.folded in told for other in self._counted(word))

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
        if not ours or not (self.dated or self.surroundings.texts):
            return True
        pairs = [(claim, period) for _, claim in ours for _, period in self.dated]
        return any(compare_periods(*pair) in WITHIN or _are_of_one_day(*pair) for pair in pairs)

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
        subject = set(self.part.subject_terms)
        ours = [term for term in wanted if term.name and term in subject and not _only_tells(term)]
        theirs = [term for term in self._subject_terms(word) if term.name and not _only_tells(term)]
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
        """Tell whether it says what the claim says; half may be left out, where nothing else is said instead.

        Where all names are left open, so are the other words of the claim's subject.
        """
        given = [term for term in wanted if self.matcher.find(term, self._given)]
        missing = [
            term
            for term in wanted
            if not (term.name or term in given) and term not in self._unasked(given, word)
        ]
        if not missing and not self._counts_what_was_done(word):
            return True
        return len(missing) <= len(given) and not self._says_otherwise(word)

    def _unasked(self, given: Sequence[Term], word: Word) -> frozenset[Term]:
        """Return the terms that need not be given: of a subject left open, of a circumstance, and what adds nothing."""
        claim, subject = self.part.statement, self.part.subject_terms
        named = [term for term in subject if term.name]
        left_open = subject if named and not any(term in given for term in named) else ()
        known = claim is not None and self._counts_what_is_claimed(word)
        around = terms_of(claim.adjunct, self.part.analysis) if claim and known else ()
        adding_nothing = (term for term in self.wanted if self._adds_nothing(term, word))
        return frozenset((*left_open, *around, *adding_nothing))

    def _adds_nothing(self, term: Term, word: Word) -> bool:
        done = self._counts_what_was_done(word)
        if are_people(term.word.folded) and (
            done or any(are_people(item.folded) for item in self._counted(word))
        ):
            return True
        return term.word.lemma in _FREE or len(term.text) == 1

    def _says_otherwise(self, word: Word) -> bool:
        """Tell whether what a figure counts is narrowed by a word that the claim has not: "40 *flu* cases"."""
        return any(
            not self.matcher.find(term, self.wanted) and not self._leaves_it_so(term)
            for term in terms_of(self._counted(word), self.analysis)
        )

    def _leaves_it_so(self, term: Term) -> bool:
        """Tell whether a word behind a figure makes no other thing of what is counted."""
        claim = self.part.statement
        if claim and term.word.folded in told_as(claim):
            return True
        people = are_people(term.word.folded) and any(are_people(item.word.folded) for item in self.wanted)
        return people or bool({term.word.lemma, term.word.folded} & _FREE)

    def _counted(self, word: Word) -> Words:
        rest = self.analysis.words[word.index + 1 :]
        end = next((at for at, other in enumerate(rest) if other.tag not in _MODIFYING), len(rest))
        return rest[:end]


def _are_of_one_day(claim: Period, source: Period) -> bool:
    """Tell "4 March" from no 4 March: the year may be left out on one side, where nothing gives it."""
    left_out = claim.yearless or source.yearless
    return left_out and claim.day is not None and (claim.month, claim.day) == (source.month, source.day)


def _only_tells(term: Term) -> bool:
    return " ".join(term.name) in _TELLERS
