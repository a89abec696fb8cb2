"""A sentence in the very words of a claim but for one figure, which excludes the claim's.

Observation: what a claims file has wrong is mostly copied, with one figure misread or mistyped. In the same words every
slot but the figure agrees. Where comparing found another that does not, it was misled by the length of the sentence:
then the words decide, as they do for a claim that is copied right.
"""

from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot
from claimcheck.model.quantity import Quantity, QuantityKind
from claimcheck.predicates import Modality, Tag, Word
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.quantities import compare_quantities
from claimcheck.verification.reading.analysis import Analysis, Words

_AMOUNTS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE})
"""A bare number may be a name ("Article 5"), and a score is that of one match of many."""

_MISREAD = frozenset({Slot.PREDICATE, Slot.SUBJECT, Slot.ROLES, Slot.SCOPE})
"""What fails in the very same words was not cut in the same way."""

_POSSIBLE = frozenset({"may", "might", "could", "would", "should"})
_AGAIN = frozenset("another additional further extra new fresh each every first last next".split())
"""Beside a figure these tell one of several: "*another* 40 people", "40 *new* cases"."""

_BESIDE = 2
"""Words before a figure and behind it that may say so."""


def excludes_in_one_figure(found: Evidence, claimed: Analysis, analysis: Analysis) -> bool:
    """Tell whether only the words show that a sentence excludes the claim by one figure.

    `found` is what comparing made of the two.
    """
    misread = any(map(_is_misread, found.comparisons))
    if not misread or not all(_is_misread(item) or _is_of_figure(item) for item in found.comparisons):
        return False
    return differ_in_one_figure(claimed, analysis)


def differ_in_one_figure(claimed: Analysis, analysis: Analysis) -> bool:
    """Tell whether each word is the claim's but one figure, of which what is said cannot be so in both."""
    said = without_stop(claimed.words), without_stop(analysis.words)
    if len(said[0]) != len(said[1]):
        return False
    other = [(ours, theirs) for ours, theirs in zip(*said, strict=True) if ours.folded != theirs.folded]
    return len(other) == 1 and _exclude(*other[0], claimed, analysis)


def without_stop(words: Words) -> Words:
    """Return the words of a sentence without the stop at its end, which a claim mostly lacks."""
    return words[:-1] if words and words[-1].text in (".", "!") else words


def _is_misread(comparison: Comparison) -> bool:
    """Tell a disagreement that there cannot be in the same words."""
    figure = comparison.slot is Slot.QUANTITY and (
        comparison.outcome is Outcome.MISSING or comparison.note == "several figures"
    )
    return figure or (comparison.outcome is not Outcome.MATCH and comparison.slot in _MISREAD)


def _is_of_figure(comparison: Comparison) -> bool:
    differs = comparison.slot is Slot.QUANTITY and comparison.outcome is Outcome.MISMATCH
    undated = comparison.slot is Slot.PERIOD and comparison.outcome is Outcome.MISSING
    return differs or undated or comparison.outcome is Outcome.MATCH


def _exclude(ours: Word, theirs: Word, claimed: Analysis, analysis: Analysis) -> bool:
    figures = _figure(ours, claimed), _figure(theirs, analysis)
    if figures[0] is None or figures[1] is None or not {item.kind for item in figures if item} <= _AMOUNTS:
        return False
    if not _is_stated(theirs, analysis) or _is_one_of_several(theirs, analysis):
        return False
    return compare_quantities(figures[0], figures[1]).outcome is Outcome.MISMATCH


def _figure(word: Word, text: Analysis) -> Quantity | None:
    return text.quantities.get(word.atom) if word.atom is not None else None


def _is_stated(figure: Word, analysis: Analysis) -> bool:
    """Tell whether a figure stands in statements of fact alone."""
    stating = [item for item in analysis.statements if figure in item.words and not item.verb.nominal]
    return bool(stating) and all(
        item.modality is Modality.FACT and not item.negated and item.modal not in _POSSIBLE
        for item in stating
    )


def _is_one_of_several(figure: Word, analysis: Analysis) -> bool:
    """Tell "*another* 40 people", and a number that says which ones are meant: "*the* 40 men of the mine"."""
    before = analysis.words[max(figure.index - _BESIDE, 0) : figure.index]
    behind = analysis.words[figure.index + 1 : figure.index + 1 + _BESIDE]
    meant = any(word.tag is Tag.POSSESSIVE or word.folded in DEFINITE for word in before[-1:])
    named = any(word.tag is Tag.NAME for word in before[-1:])
    return meant or named or any(word.folded in _AGAIN for word in (*before, *behind))
