"""Figures: is the same thing counted or measured, and does the source's interval lie inside the claim's?"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.language.records import record
from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.quantities import compare_quantities
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Figure, Words
from claimcheck.verification.reading.phrases import span_of
from claimcheck.verification.slots.figure.partners import partners_of
from claimcheck.verification.slots.outcome_order import CLOSEST_FIRST
from claimcheck.verification.slots.predicate import exceeds

_APART = frozenset({"after", "before", "later", "earlier"})
_EACH = "each"
_MOVING = "rise"
"""The family of verbs that say by how much their subject moved."""


@record(frozen=True, slots=True)
class FigureComparison:
    """How one figure of the claim came out, and by which figures of the source."""

    comparison: Comparison
    related: RelatedKind | None = None
    """Where only the unit stands in the way."""
    places: Words = ()
    """The source's figures that it was compared with."""
    moved: bool = False
    """Whether the claim's figure says by how much its subject moved."""


def compare_figures(pairing: Pairing) -> tuple[FigureComparison, ...]:
    """Compare each figure that the claim asserts, and those that only identify where they contradict."""
    found = []
    figures = pairing.assertion.figures
    for figure, candidates in zip(figures, partners_of(pairing, figures), strict=True):
        moved = figure[1].change is not Change.LEVEL
        compared = replace(_compare(pairing, figure, candidates), moved=moved)
        if not pairing.assertion.identifies(figure):
            found.append(compared)
        elif compared.comparison.outcome not in (Outcome.MATCH, Outcome.MISSING):
            found.append(_another_group(compared))
    return tuple(found)


def _another_group(compared: FigureComparison) -> FigureComparison:
    """Keep "the seven chiefs" from contradicting "the six chiefs": another number, another group."""
    comparison = replace(compared.comparison, outcome=Outcome.NEITHER, note="another group")
    return FigureComparison(comparison)


def _compare(pairing: Pairing, figure: Figure, candidates: Sequence[Figure]) -> FigureComparison:
    quantity = figure[1]
    shown = _show(pairing.claimed.text, quantity)
    if not candidates:
        note = "no such figure in the clause"
        return FigureComparison(Comparison(Slot.QUANTITY, shown, "", Outcome.MISSING, note))
    results = [(_placed_outcome(pairing, figure, other), other) for other in candidates]
    (outcome, note, related), (place, other) = min(results, key=lambda result: CLOSEST_FIRST[result[0][0]])
    if outcome is Outcome.MISMATCH and _differ(candidates):
        outcome, note = Outcome.NEITHER, "several figures"
    theirs = _show(pairing.analysis.text, other)
    comparison = Comparison(Slot.QUANTITY, shown, theirs, outcome, note, span_of((place,)))
    others = tuple(word for word, _ in candidates)
    apart = outcome is Outcome.MATCH and all(_is_apart(place, word, pairing) for word in others)
    return FigureComparison(comparison, related, (place,) if apart else others)


def _is_apart(figure: Word, other: Word, pairing: Pairing) -> bool:
    """Tell whether another figure stands in a phrase of its own.

    "At 21 knots*,* well above the limit of 12", "earned 12 million euros *on* sales of 90 million".
    """
    between = pairing.analysis.words[figure.index : other.index]
    return figure is other or any(word.tag is Tag.MARK or word.folded == "on" for word in between)


def _placed_outcome(
    pairing: Pairing, claim: Figure, source: Figure
) -> tuple[Outcome, str, RelatedKind | None]:
    """Compare two figures; "cut *by* 3 percent" is no "cut *to* 3 percent"."""
    if {_preposition(pairing.claimed, claim), _preposition(pairing.analysis, source)} == {"by", "to"}:
        return Outcome.NEITHER, "level-against-change", None
    if _tells_when(pairing.claimed, claim) is not _tells_when(pairing.analysis, source):
        return Outcome.NEITHER, "a time apart, not a duration", None
    ours = _alone(_as_governed(claim, pairing.claim), pairing.claim, pairing.claimed)
    moved = (source[0], _as_moved(source, pairing))
    theirs = _alone(_as_governed(moved, pairing.source), pairing.source, pairing.analysis)
    result = compare_quantities(ours, theirs, tolerance=pairing.reading.claim.tolerance)
    denied = pairing.claim.negated and pairing.source.negated and claim[0] not in pairing.claim.subject
    if denied and result.outcome is not Outcome.NEITHER and not _is_same_bound(ours, theirs):
        # Who "never sold 30" may have sold fewer than 70 often, and never 50 either.
        return Outcome.NEITHER, "another figure is denied", None
    return result.outcome, result.note, result.related


def _tells_when(analysis: Analysis, figure: Figure) -> bool:
    """Tell "*three years* after the theft", which is no duration, from "jailed for *three years*"."""
    behind = analysis.words[figure[0].index + 1 : figure[0].index + 2]
    timed = figure[1].dimension.startswith("time") and _preposition(analysis, figure) != "for"
    return timed and any(word.folded in _APART for word in behind)


def _is_same_bound(claim: Quantity, source: Quantity) -> bool:
    return (claim.value, claim.comparator) == (source.value, source.comparator)


def _alone(quantity: Quantity, statement: Predication, analysis: Analysis) -> Quantity:
    """Read "Peru and Chile have 90 ports *each*" as a statement on either, from which the word was taken."""
    said = any(word.folded == _EACH for word in analysis.words)
    taken = said and not any(word.folded == _EACH for word in statement.words)
    return replace(quantity, per=None) if taken and quantity.per == _EACH else quantity


def _as_moved(figure: Figure, pairing: Pairing) -> Quantity:
    """Take a figure whose verb is left out for the change that it says: "oil rose 8 percent and gas *3 percent*"."""
    word, quantity = figure
    statement = pairing.source
    verb = max((other.index for other in statement.verb.words), default=word.index)
    left_out = any(other.index > verb for other in statement.subject[:1]) and word in statement.complement[:2]
    left_out = left_out or _preposition(pairing.analysis, figure) == "by"
    if not left_out or quantity.change is not Change.LEVEL or quantity.kind is QuantityKind.COUNT:
        return quantity
    signs = [sign for name, sign in statement.verb.families if name == _MOVING]
    if not signs or _preposition(pairing.analysis, figure) in ("to", "from"):
        return quantity
    return replace(quantity, change=Change.RISE if signs[0] > 0 else Change.FALL)


def _preposition(analysis: Analysis, figure: Figure) -> str:
    place = figure[0].index
    return analysis.words[place - 1].folded if place else ""


def _as_governed(figure: Figure, statement: Predication) -> Quantity:
    """Read the figure that is exceeded as a lower bound; the subject's is none: "the five ports' trade exceeded"."""
    word, quantity = figure
    governed = exceeds(statement) and word not in statement.subject
    if not governed or quantity.comparator is not Comparator.EQUAL:
        return quantity
    return replace(quantity, low=quantity.value, low_included=False, high=None, comparator=Comparator.MORE)


def _differ(candidates: Sequence[Figure]) -> bool:
    return len({quantity.value for _, quantity in candidates}) > 1


def _show(text: str, quantity: Quantity) -> str:
    return text[quantity.start : quantity.end]
