"""One claim, one sentence: the statement of the sentence that does most to each part of the claim."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from unicodedata import normalize

from claimcheck.language.datelines import find_dateline
from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.language.script import is_cjk
from claimcheck.language.spaces import single_spaces
from claimcheck.language.stems import fold
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance, told_when_read
from claimcheck.model.sentence import Sentence
from claimcheck.names import find_family_names
from claimcheck.verification.choosing import Choice, Place, choose, nearest_possible
from claimcheck.verification.context.assumed_topics import (
    FROM_CONTEXT,
    TAKEN_FOR_GRANTED,
    assumed_topic,
    may_point_back,
    points_back,
)
from claimcheck.verification.context.criticised_works import criticised_work
from claimcheck.verification.context.definitions import definitions_in
from claimcheck.verification.context.page_titles import read_under_title, with_named_titles
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.matching import Matcher
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, analyse
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading, read_claim
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.screen.screening import may_decide_part, slots_left_open
from claimcheck.verification.screen.statements import Placed, parted_by_verb
from claimcheck.verification.verbatim import by_words, has_words_of, may_decide_by_words
from claimcheck.verification.wordings.restating import as_stated
from claimcheck.verification.wordings.seats import seats_of

_SHOUTED_SPACES = 2
"""Spaces of a line that is more than a name in capitals."""


def compare(
    claim: str | Claim,
    sentence: str | Sentence,
    *,
    context: Sequence[str] | None = None,
    reference: date | None = None,
    defined: Sequence[tuple[str, str]] = (),
) -> Evidence:
    """Return what `sentence` does to `claim`, with every comparison that led to it.

    `context` is title, heading and earlier sentences, the nearest last. Without it nobody tells what stands around the
    sentence: what it points back to ("it", "the film") is taken for what the claim names, and the comparison says that
    it was taken for granted; `()` says that nothing stands around it, and a pointer stays open. `reference` is the
    document's own date; `defined` the acronyms that the document defines anywhere, as (short form, long form). For a
    compound claim the stance is the whole claim's: it supports only if it supports every part, and refutes if it
    refutes one. The comparisons are put together when they are first read.
    """
    claim = claim if isinstance(claim, Claim) else Claim(id="claim", text=claim)
    sentence = sentence if isinstance(sentence, Sentence) else _sentence(sentence)
    reading = read_claim(claim)
    around = tuple(single_spaces(text).text for text in context or ())
    parts = [
        PartComparison(reading, part, sentence, around, reference, defined, context is None)
        for part in range(len(reading.parts))
    ]
    refuting = next((part for part in parts if part.stance is Stance.REFUTES), None)
    if refuting is not None:
        return refuting.told_when_read()
    undecided = next((part for part in parts if part.stance is not Stance.SUPPORTS), None)
    return (undecided or parts[0]).told_when_read()


def _sentence(text: str) -> Sentence:
    """Return a text as splitting would: letters and accents as one character each, single spaces, and no dateline."""
    composed = normalize("NFC", text)
    found = find_dateline(composed)
    begin = found.end if found is not None else 0
    spaced = single_spaces(composed[begin:])
    offsets = tuple(spaced.offsets) if spaced.offsets is not None else None
    return Sentence(
        composed[begin:], begin, len(composed), normal=spaced.text if offsets else "", offsets=offsets
    )


@record(frozen=True, eq=False)
class PartComparison:
    """One part of a claim beside a sentence: what is not asked for is not worked out, hence no slots."""

    reading: ClaimReading
    part: int
    """Its number among the claim's parts."""
    sentence: Sentence
    context: tuple[str, ...] = ()
    """Title, heading and earlier sentences, the nearest last."""
    reference: date | None = None
    """The document's own date."""
    defined: Sequence[tuple[str, str]] = ()
    """The acronyms that the document defines anywhere, as (short form, long form)."""
    alone: bool = False
    """Whether nobody tells what stands around the sentence."""

    @kept
    def stance(self) -> Stance:
        """What the sentence does to the part; most sentences lack a word without which they do nothing."""
        if not self._may_decide or self._is_of_one_case:
            return Stance.NEUTRAL
        if self._choice.stance is Stance.NEUTRAL and has_words_of(self.reading, self._text):
            open_to_words = may_decide_by_words(self.reading, self._analysis)
            return self.evidence.stance if open_to_words else Stance.NEUTRAL
        return self._choice.stance

    @property
    def _may_decide(self) -> bool:
        """Whether the sentence has what it needs; what the assumed topic fills, only where it points back."""
        if may_decide_part(self.reading, self.part, self._text, self._told):
            return True
        assumed = self._assumed if may_point_back(self._text) else ()
        return bool(assumed) and may_decide_part(self.reading, self.part, self._text, assumed)

    @kept
    def evidence(self) -> Evidence:
        """What the sentence does, with every comparison."""
        best = self._choice.evidence or _nothing(self._assertion, self._analysis)
        if self._is_of_one_case:
            best = replace(best, stance=Stance.NEUTRAL)
        elif best.stance is Stance.NEUTRAL:
            best = by_words(best, self.reading, self._analysis)
        return replace(
            best,
            comparisons=tuple(_placed(item, self.sentence) for item in self._as_known(best.comparisons)),
            sentence=self.sentence,
            context=self.context,
            part=self.number,
        )

    def _as_known(self, comparisons: Iterable[Comparison]) -> Iterator[Comparison]:
        """Say of what only the assumed title told that it was taken for granted."""
        for item in comparisons:
            yield (
                replace(item, note=TAKEN_FOR_GRANTED) if self._assumed and item.note in FROM_CONTEXT else item
            )

    @property
    def is_on_another_matter(self) -> bool:
        """Whether the sentence is neutral and related in no way: the rest is asked for by the nearest miss alone."""
        has_words = has_words_of(self.reading, self._text)
        return not has_words and self._choice.is_on_another_matter

    def may_come_as_near(self, least: int) -> bool:
        """Tell whether the slots that agree in the evidence may weigh `least`, at less cost than to tell them.

        A word that is stated nowhere tells it before the sentence is analysed, and a figure or time that is another one
        before the rest is compared.
        """
        if least <= 0 or self.reading.quotations or has_words_of(self.reading, self._text):
            return True
        left_open = slots_left_open(self.reading, self.part, self._text, self._told)
        possible = nearest_possible(self._read, self._assertion, left_open)
        return possible >= least and self._choice.may_come_as_near(least)

    def told_when_read(self) -> Evidence:
        """Return the evidence, its comparisons to be shown when someone reads them."""
        known = Evidence(self.stance, (), self.sentence, self.context, part=self.number)
        return told_when_read(known, lambda: self.evidence)

    @property
    def number(self) -> int | None:
        """The part's number; None where the claim has no other."""
        return self.part if len(self.reading.parts) > 1 else None

    @kept
    def _is_of_one_case(self) -> bool:
        """Whether the sentence shows no names: one in capitals throughout, or without any beside a claim that has some.

        Whom "FORD SOLD CARS AND GM TRUCKS" speaks of cannot be told from what it sold.
        """
        text = self._text
        return (text.isupper() and text.count(" ") > _SHOUTED_SPACES) or (
            self.reading.named and text.islower()
        )

    @kept
    def _text(self) -> str:
        return self.sentence.normal or self.sentence.text

    @kept
    def _told(self) -> tuple[str, ...]:
        """The context; of a sentence without any, what it names itself."""
        return self.context or criticised_work(self._text)

    @property
    def _assumed(self) -> tuple[str, ...]:
        if not self.alone or self._told:
            return ()
        return assumed_topic(self.reading.parts[self.part], self._text)

    @kept
    def _read(self) -> ClaimReading:
        """The claim as it is read on this page."""
        return read_under_title(self.reading, self.context or self._assumed)

    @property
    def _assertion(self) -> Assertion:
        return self._read.parts[self.part]

    @kept
    def _analysis(self) -> Analysis:
        return analyse(self._text, self.reference, self._families)

    @kept
    def _families(self) -> frozenset[str]:
        """The claim's family names that are words, as far as the document has them for those people's."""
        wanted = frozenset(family for family in self._read.families if family in fold(self._text))
        if not wanted or self.alone:
            return wanted
        known = (*find_family_names("\n".join(self.context)), *self.defined)
        return frozenset(fold(short) for short, full in known if full.endswith(f" {short}")) & wanted

    @kept
    def _choice(self) -> Choice:
        around = self._told or (self._assumed if points_back(self._analysis) else ())
        surroundings = Surroundings(with_named_titles(around, self._read), self.reference, self._families)
        matcher = matcher_of(self._read, self._analysis, self.context, self.defined, self._assertion)
        may_have, others = parted_by_verb(self._read, self._assertion, self._analysis)
        beside = (self._read, self._assertion, self._analysis, surroundings, matcher)
        return choose(_pairings(may_have, *beside), _pairings(others, *beside))


def matcher_of(
    reading: ClaimReading,
    analysis: Analysis,
    context: Sequence[str],
    defined: Sequence[tuple[str, str]],
    part: Assertion | None = None,
) -> Matcher:
    """Return what tells when two terms mean the same to a claim or its part, in a sentence and its document."""
    known = definitions_in(reading.claim.text, analysis.text, *context, pairs=defined)
    seats = seats_of(part) if part is not None else {}
    return Matcher(known, seats | dict(reading.aliases), context)


def _pairings(
    statements: Iterable[Placed],
    reading: ClaimReading,
    assertion: Assertion,
    analysis: Analysis,
    surroundings: Surroundings,
    matcher: Matcher,
) -> Iterator[tuple[Place, Pairing]]:
    """Put an assertion beside some statements of a sentence, each in every form in which it may be read."""
    claim = assertion.statement
    if claim is None:
        return
    for place, statement in statements:
        for form, stated in enumerate(as_stated(statement, claim)):
            yield (place, form), Pairing(reading, assertion, claim, stated, analysis, surroundings, matcher)


def _nothing(assertion: Assertion, analysis: Analysis) -> Evidence:
    """Say which of the two states nothing, and whether that is for its language."""
    note = _unstated(assertion.text) if assertion.statement is None else "the sentence states nothing"
    if _is_unread(assertion.text) or _is_unread(analysis.text):
        note = "only English is compared"
    claim = show(assertion.statement.words) if assertion.statement else assertion.text
    comparison = Comparison(Slot.PREDICATE, claim, "", Outcome.MISSING, note)
    return Evidence(Stance.NEUTRAL, (comparison,), Sentence(analysis.text, 0, len(analysis.text)))


def _unstated(part: str) -> str:
    """Say why a claim or a part of it cannot be compared."""
    opening = part.partition(" ")[0]
    pointing = opening in ("it", "he", "she", "they")
    return f'"{opening}" may stand for several things' if pointing else "the claim states nothing"


def _is_unread(text: str) -> bool:
    """Tell whether a text is mostly Chinese, Japanese or Korean, whose clauses are not read."""
    return is_cjk(text) and 2 * sum(map(is_cjk, text)) > len(text)


def _placed(comparison: Comparison, sentence: Sentence) -> Comparison:
    """Map a span of the repaired text back to the text as it stands."""
    written = sentence.written(comparison.span) if comparison.span else None
    return comparison if written is comparison.span else replace(comparison, span=written)
