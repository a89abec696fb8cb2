"""The words of a source's sentence that may fill the roles around the claim's verb."""

from collections.abc import Iterator

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.predicates import Tag, Word
from claimcheck.verification import thresholds
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import without_illustrations
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.prepositions import DATING_CLAUSES

_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.VERB, Tag.ADJECTIVE, Tag.ADVERB, Tag.NUMBER, Tag.DATE})


@record(frozen=True, eq=False)
class RoleFillers:
    """What one pairing offers, from the closest to the loosest; each made when first asked for, hence no slots."""

    pairing: Pairing

    @kept
    def governed(self) -> Words:
        """The words of the source's clause in the place of what the claim's verb governs."""
        pairing = self.pairing
        own = () if pairing.claim.verb.passive else {word.index for word in pairing.subject_side}
        words = (*pairing.complement_side, *pairing.source.adjunct, *pairing.source.verb.words[1:])
        return tuple(word for word in self._carrying(words) if word.index not in own)

    @kept
    def governed_terms(self) -> tuple[Term, ...]:
        """The content of what is governed."""
        return terms_of(self.governed, self.pairing.analysis)

    @kept
    def around_terms(self) -> tuple[Term, ...]:
        """What may place or detail the statement: its subject, adverbs, and clauses that hang on it."""
        own = self._carrying(self.pairing.source_words)
        words = dict.fromkeys((*self._hanging(), *self._adverbs(), *self._shared_cause(), *own))
        return terms_of(sorted(words, key=lambda word: word.index), self.pairing.analysis)

    def _carrying(self, words: Words) -> Words:
        """A member that illustrates the whole does not carry the whole's figure, unless the claim says it so too."""
        if not self.pairing.assertion.states_figure:
            return words
        said = self.pairing.claim.complement
        illustrated = len(without_illustrations(said)) < len(said)
        return words if illustrated else without_illustrations(words)

    def _hanging(self) -> Iterator[Word]:
        """A relative clause says more of its noun, not of the statement: only "when", "as" and the like place it."""
        # "Was arrested" has an auxiliary beside it, and no clause of its own that another could answer to.
        detailed = any(word.tag in _CONTENT for word in self.pairing.assertion.details)
        for statement, words in self.pairing.analysis.hanging:
            placing = statement.conjunction in DATING_CLAUSES | {"where"}
            if statement is not self.pairing.source and (placing or detailed):
                yield from words

    def _shared_cause(self) -> Words:
        """Return the cause that the last of several counts gives for all: "90 cases and 4 deaths *due to measles*"."""
        source = self.pairing.source
        if any(word.tag is Tag.PREPOSITION for word in source.complement):
            return ()
        for other in self.pairing.analysis.statements:
            if other is source or other.verb.words != source.verb.words or other.subject != source.subject:
                continue
            begin = next((at for at, word in enumerate(other.complement) if word.folded == "due"), None)
            if begin is not None:
                return other.complement[begin:]
        return ()

    def _adverbs(self) -> Iterator[Word]:
        verb = self.pairing.source.verb.words
        if not verb:
            return
        near = thresholds.ADVERB_REACH
        begin, end = max(verb[0].index - near, 0), verb[-1].index + near + 1
        for word in self.pairing.analysis.words[begin:end]:
            if word.tag is Tag.ADVERB:
                yield word
