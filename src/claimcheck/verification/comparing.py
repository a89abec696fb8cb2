"""One claim, one sentence: slot by slot, and what it comes to.

A sentence supports only where every slot matches. It refutes only where all match but one that excludes: the figure,
the polarity or direction, a quantifier, a single filler, or the date of what happens once. All else is neutral, with
the first slot that failed kept for the nearest miss.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.names import find_definitions
from claimcheck.predicates import Predication
from claimcheck.verification.analysis import Analysis, analyse
from claimcheck.verification.assertion import Assertion, ClaimReading, as_stated, read_claim
from claimcheck.verification.figures_slot import compare_figures
from claimcheck.verification.pairing import NOTHING_AROUND, Pairing, Surroundings
from claimcheck.verification.phrases import show
from claimcheck.verification.predicate_slot import compare_modality, compare_polarity, compare_predicates
from claimcheck.verification.quantifier_slot import compare_quantifiers
from claimcheck.verification.quotation_slot import compare_quotations
from claimcheck.verification.roles_slot import compare_roles, compare_subjects
from claimcheck.verification.scope_slot import compare_scope
from claimcheck.verification.speaker_slot import compare_speakers
from claimcheck.verification.terms import Matcher
from claimcheck.verification.times_slot import compare_times

_REFUTING = frozenset(
    {Slot.QUANTITY, Slot.POLARITY, Slot.DIRECTION, Slot.QUANTIFIER, Slot.PERIOD, Slot.QUOTATION, Slot.ROLES}
)
_NEARNESS = {
    Slot.SUBJECT: 8,
    Slot.PREDICATE: 8,
    Slot.ROLES: 6,
    Slot.QUANTITY: 5,
    Slot.PERIOD: 4,
    Slot.SPEAKER: 3,
}


def compare(
    claim: str | Claim,
    sentence: str | Sentence,
    *,
    context: Sequence[str] = (),
    reference: date | None = None,
    defined: Sequence[tuple[str, str]] = (),
) -> Evidence:
    """Return what `sentence` does to `claim`, with every comparison that led to it.

    `context` is title, heading and earlier sentences, the nearest last; `reference` the document's own date; `defined`
    the acronyms that the document defines anywhere, as (short form, long form). For a compound claim the stance is the
    whole claim's: it supports only if it supports every part, and refutes if it refutes one.
    """
    claim = claim if isinstance(claim, Claim) else Claim(id="claim", text=claim)
    reading = read_claim(claim)
    parts = [
        compare_part(reading, part, sentence, context=context, reference=reference, defined=defined)
        for part in range(len(reading.parts))
    ]
    refuting = next((part for part in parts if part.stance is Stance.REFUTES), None)
    if refuting is not None:
        return refuting
    return next((part for part in parts if part.stance is not Stance.SUPPORTS), parts[0])


def compare_part(
    reading: ClaimReading,
    part: int,
    sentence: str | Sentence,
    *,
    context: Sequence[str] = (),
    reference: date | None = None,
    defined: Sequence[tuple[str, str]] = (),
) -> Evidence:
    """Return what `sentence` does to one part of a claim."""
    sentence = sentence if isinstance(sentence, Sentence) else Sentence(sentence, 0, len(sentence))
    analysis = analyse(sentence.normal or sentence.text, reference)
    surroundings = Surroundings(tuple(context), reference)
    matcher = Matcher(_definitions(analysis, surroundings, reading, defined), dict(reading.aliases))
    assertion = reading.parts[part]
    found = [
        _against(Pairing(reading, assertion, assertion.statement, stated, analysis, surroundings, matcher))
        for statement in analysis.statements
        if assertion.statement is not None
        for stated in as_stated(statement, assertion.statement)
    ]
    best = max(found, key=_preference, default=_nothing(assertion, analysis))
    number = part if len(reading.parts) > 1 else None
    comparisons = tuple(_placed(comparison, sentence) for comparison in best.comparisons)
    return replace(best, comparisons=comparisons, sentence=sentence, context=tuple(context), part=number)


def _placed(comparison: Comparison, sentence: Sentence) -> Comparison:
    """Map a span of the repaired text back to the text as it stands."""
    if comparison.span is None or sentence.offsets is None:
        return comparison
    end = sentence.offsets[comparison.span.end - 1] + 1 if comparison.span.end else 0
    return replace(comparison, span=Span(sentence.offsets[comparison.span.start], end))


def _definitions(
    analysis: Analysis, surroundings: Surroundings, reading: ClaimReading, defined: Sequence[tuple[str, str]]
) -> Mapping[str, tuple[str, ...]]:
    pairs = [
        *defined,
        *(pair for text in (*surroundings.texts, analysis.text) for pair in _defined_in(text)),
        *find_definitions(reading.claim.text),
    ]
    return {fold(short): tuple(fold(long).split()) for short, long in pairs}


@lru_cache(maxsize=50_000)
def _defined_in(text: str) -> tuple[tuple[str, str], ...]:
    return find_definitions(text) if "(" in text else ()


def _nothing(assertion: Assertion, analysis: Analysis) -> Evidence:
    note = "the claim states nothing" if assertion.statement is None else "the sentence states nothing"
    claim = show(assertion.statement.words) if assertion.statement else assertion.text
    comparison = Comparison(Slot.PREDICATE, claim, "", Outcome.MISSING, note)
    return Evidence(Stance.NEUTRAL, (comparison,), Sentence(analysis.text, 0, len(analysis.text)))


def _preference(evidence: Evidence) -> tuple[int, int]:
    """Support before refutation before nearness: a sentence that says it outright is not outweighed by its next clause."""
    rank = {Stance.SUPPORTS: 2, Stance.REFUTES: 1, Stance.NEUTRAL: 0}[evidence.stance]
    return rank, nearness(evidence)


def nearness(evidence: Evidence) -> int:
    """Return how close a sentence came: the weights of the slots that agree."""
    return sum(_NEARNESS.get(item.slot, 1) for item in evidence.comparisons if item.outcome is Outcome.MATCH)


def _against(pairing: Pairing) -> Evidence:
    if pairing.reading.quoting:
        return _quoted(pairing)
    predicate = compare_predicates(pairing)
    if predicate.outcome is Outcome.MISSING:
        # Neutral whatever the context says, so the context need not be read.
        pairing = replace(pairing, surroundings=NOTHING_AROUND)
    figures = compare_figures(pairing)
    times, time_relation = compare_times(pairing)
    comparisons = [
        _without_direction(predicate),
        compare_subjects(pairing),
        compare_roles(pairing),
        *(figure for figure, _ in figures),
        times,
        *_optional(pairing, predicate),
    ]
    stance = _stance(comparisons, pairing)
    relation = _relation(comparisons, [kind for _, kind in figures], time_relation)
    return Evidence(
        stance,
        tuple(_decisive_first(comparisons)),
        Sentence(pairing.analysis.text, 0, len(pairing.analysis.text)),
        related=relation if stance is Stance.NEUTRAL else None,
        speaker=show(pairing.source.speaker) or None,
    )


def _quoted(pairing: Pairing) -> Evidence:
    """For a claim that only quotes someone, the words and the speaker decide."""
    around = pairing.surroundings.texts[-1:]
    quotations = compare_quotations(pairing.reading.quotations, pairing.analysis.text, around)
    speaker = compare_speakers(pairing)
    comparisons = [*quotations, *([speaker] if speaker else [])]
    sentence = Sentence(pairing.analysis.text, 0, len(pairing.analysis.text))
    return Evidence(_stance(comparisons, pairing), tuple(comparisons), sentence)


def _optional(pairing: Pairing, predicate: Comparison) -> list[Comparison]:
    around = pairing.surroundings.texts[-1:]
    quantifiers = compare_quantifiers(pairing)
    # "All" against "none" is one disagreement, not two.
    none = quantifiers is not None and "none" in (quantifiers.claim, quantifiers.source)
    found = [
        compare_scope(pairing),
        None if none or predicate.outcome is Outcome.MISSING else compare_polarity(pairing, predicate),
        compare_modality(pairing),
        quantifiers,
        compare_speakers(pairing),
        *compare_quotations(pairing.reading.quotations, pairing.analysis.text, around),
    ]
    return [comparison for comparison in found if comparison is not None]


def _without_direction(predicate: Comparison) -> Comparison:
    """An opposite verb is the same predicate with the other sign; the direction is compared on its own."""
    if predicate.outcome is Outcome.MISMATCH:
        return replace(predicate, outcome=Outcome.MATCH)
    return predicate


def _stance(comparisons: Sequence[Comparison], pairing: Pairing) -> Stance:
    failed = [item for item in comparisons if item.outcome is not Outcome.MATCH]
    if not failed:
        return Stance.SUPPORTS
    excluded = [item for item in failed if item.outcome is Outcome.MISMATCH]
    if (
        len(failed) == len(excluded) == 1
        and excluded[0].slot in _REFUTING
        and _may_refute(excluded[0], pairing)
    ):
        return Stance.REFUTES
    return Stance.NEUTRAL


def _may_refute(excluded: Comparison, pairing: Pairing) -> bool:
    """A clause that states a period cannot refute a claim without one; nor can any clause a claim that names nothing."""
    if excluded.slot is Slot.PERIOD or _states_period(pairing.assertion.statement, pairing.claimed):
        return True
    return not _states_period(pairing.source, pairing.analysis)


def _states_period(statement: Predication | None, analysis: Analysis) -> bool:
    return statement is not None and bool(analysis.periods_in(statement.words))


def _relation(
    comparisons: Sequence[Comparison], units: Sequence[RelatedKind | None], time: RelatedKind | None
) -> RelatedKind | None:
    """Name why a sentence on the claim's own matter is no evidence, where only that stands in the way."""
    failed = [item for item in comparisons if item.outcome is not Outcome.MATCH]
    if any(item.slot in (Slot.PREDICATE, Slot.SUBJECT, Slot.ROLES) for item in failed):
        return None
    unit = next((kind for kind in units if kind is not None), None)
    if unit is not None:
        return unit
    if any(item.slot is Slot.SCOPE for item in failed):
        return RelatedKind.SCOPE
    return time


def _decisive_first(comparisons: Sequence[Comparison]) -> list[Comparison]:
    """Keep the order of the slots: predicate, subject, roles, figures, period, and the rest."""
    return list(comparisons)
