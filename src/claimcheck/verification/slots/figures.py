"""Figures: is the same thing counted or measured, and does the source's interval lie inside the claim's?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.quantities import compare_quantities
from claimcheck.verification.analysis import Analysis, Figure, Words
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import span_of
from claimcheck.verification.slots.counted import counts_the_same
from claimcheck.verification.slots.outcome_order import CLOSEST_FIRST
from claimcheck.verification.slots.predicate import exceeds

_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.BARE})
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT})
_OTHER_LEVEL = frozenset({"from", "than", "against", "versus", "compared"})


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """How one figure of the claim came out, and by which figures of the source."""

    comparison: Comparison
    related: RelatedKind | None = None
    """Where only the unit stands in the way."""
    places: Words = ()
    """The source's figures that it was compared with."""


def compare_figures(pairing: Pairing) -> tuple[FigureComparison, ...]:
    """Compare each figure that the claim asserts, and those that only identify where they contradict."""
    found = []
    for figure in pairing.assertion.figures:
        compared = _compare(pairing, figure)
        if not pairing.assertion.identifies(figure):
            found.append(compared)
        elif compared.comparison.outcome not in (Outcome.MATCH, Outcome.MISSING):
            found.append(_another_group(compared))
    return tuple(found)


def _another_group(compared: FigureComparison) -> FigureComparison:
    """Keep "the seven chiefs" from contradicting "the six chiefs": another number, another group."""
    comparison = replace(compared.comparison, outcome=Outcome.NEITHER, note="another group")
    return FigureComparison(comparison)


def _compare(pairing: Pairing, figure: Figure) -> FigureComparison:
    quantity = figure[1]
    shown = _show(pairing.claimed.text, quantity)
    candidates = _candidates(pairing, figure)
    if not candidates:
        note = "no such figure in the clause"
        return FigureComparison(Comparison(Slot.QUANTITY, shown, "", Outcome.MISSING, note))
    results = [(_placed_outcome(pairing, figure, other), other) for other in candidates]
    (outcome, note, related), (place, other) = min(results, key=lambda result: CLOSEST_FIRST[result[0][0]])
    if outcome is Outcome.MISMATCH and _differ(candidates):
        outcome, note = Outcome.NEITHER, "several figures"
    theirs = _show(pairing.analysis.text, other)
    comparison = Comparison(Slot.QUANTITY, shown, theirs, outcome, note, span_of((place,)))
    return FigureComparison(comparison, related, tuple(word for word, _ in candidates))


def _placed_outcome(
    pairing: Pairing, claim: Figure, source: Figure
) -> tuple[Outcome, str, RelatedKind | None]:
    """Compare two figures; "cut *by* 3 percent" is no "cut *to* 3 percent"."""
    if {_preposition(pairing.claimed, claim), _preposition(pairing.analysis, source)} == {"by", "to"}:
        return Outcome.NEITHER, "level-against-change", None
    return _outcome(pairing, claim[1], source[1])


def _preposition(analysis: Analysis, figure: Figure) -> str:
    place = figure[0].index
    return analysis.words[place - 1].folded if place else ""


def _outcome(pairing: Pairing, claim: Quantity, source: Quantity) -> tuple[Outcome, str, RelatedKind | None]:
    result = compare_quantities(
        _as_governed(claim, pairing.claim),
        _as_governed(source, pairing.source),
        tolerance=pairing.reading.claim.tolerance,
    )
    return result.outcome, result.note, result.related


def _as_governed(quantity: Quantity, statement: Predication) -> Quantity:
    """Read the figure that is exceeded as a lower bound."""
    if not exceeds(statement) or quantity.comparator is not Comparator.EQUAL:
        return quantity
    return replace(quantity, low=quantity.value, low_included=False, high=None, comparator=Comparator.MORE)


def _differ(candidates: Sequence[Figure]) -> bool:
    return len({quantity.value for _, quantity in candidates}) > 1


def _candidates(pairing: Pairing, figure: Figure) -> list[Figure]:
    """Return the source's figures that measure or count the same thing in this clause."""
    word, quantity = figure
    found = pairing.analysis.quantities_in(_reach(pairing, word))
    same = [
        item for item in found if _is_comparable(quantity, item[1]) and not _is_other_level(pairing, item)
    ]
    if quantity.kind in _COUNTS:
        counted = (
            item for item in same if not _is_base(pairing, item[0]) or _is_base_of_claim(pairing, word)
        )
        return [item for item in counted if counts_the_same(pairing, word, item[0])]
    return same or _rivals(quantity, found)


def _is_base(pairing: Pairing, figure: Word) -> bool:
    """Tell whether a figure is only what another is a part of: "12 of *80* patients"."""
    return _follows_partitive(pairing.analysis.words, figure)


def _is_base_of_claim(pairing: Pairing, figure: Word) -> bool:
    return _follows_partitive(pairing.claimed.words, figure)


def _follows_partitive(words: Words, figure: Word) -> bool:
    before = [
        word for word in words[max(figure.index - 3, 0) : figure.index] if word.tag is not Tag.DETERMINER
    ]
    return len(before) > 1 and before[-1].folded == "of" and before[-2].tag is Tag.NUMBER


def _reach(pairing: Pairing, figure: Word) -> Words:
    """Return where a figure is looked for; one of an infinitive or relative clause in the source's, too."""
    if figure not in pairing.assertion.details:
        return pairing.source_words
    hanging = (word for _, words in pairing.analysis.hanging for word in words)
    return tuple(dict.fromkeys((*pairing.source_words, *hanging)))


def _is_comparable(claim: Quantity, source: Quantity) -> bool:
    if claim.kind in _COUNTS and source.kind in _COUNTS:
        return True
    same = claim.kind is source.kind
    return same and (claim.kind is not QuantityKind.MEASURE or claim.dimension == source.dimension)


def _is_other_level(pairing: Pairing, figure: Figure) -> bool:
    """Tell whether a figure is only what another is compared with: "up *from* 89", "more *than* 89"."""
    word, quantity = figure
    before = pairing.analysis.words[word.index - 1].folded if word.index else ""
    plain = quantity.comparator is Comparator.EQUAL and quantity.change is Change.LEVEL
    return plain and before in _OTHER_LEVEL


def _rivals(claim: Quantity, found: Sequence[Figure]) -> list[Figure]:
    """A percentage against points is shown as what it is."""
    return [item for item in found if claim.kind in _SHARES and item[1].kind in _SHARES]


def _show(text: str, quantity: Quantity) -> str:
    return text[quantity.start : quantity.end]
