"""Quotations: what a claim puts in quotation marks must stand in the source word for word."""

import re
from dataclasses import replace

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Modality
from claimcheck.predicates.tables.lexical import OPINION, SAYING
from claimcheck.verification import thresholds
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.slots.negation_words import CONTRACTIONS, NEGATIONS

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")


def compare_quotations(pairing: Pairing) -> tuple[Comparison, ...]:
    """Compare each quotation with the sentence, folding only typography; a dropped "not" is a MISMATCH.

    The sentence before is read with it, for a quotation that runs over a full stop.
    """
    sentence = pairing.analysis.text
    with_previous = " ".join((*pairing.surroundings.texts[-1:], sentence))
    found = (_compare(quotation, sentence, with_previous) for quotation in pairing.reading.quotations)
    disowned = _disowned_behind(pairing.analysis)
    return tuple(_disowned(item) if _is_behind(disowned, item) else item for item in found)


def _disowned_behind(analysis: Analysis) -> int | None:
    """Return where a verb ends that does not tell what stands behind it: "did not say", "denied that she said"."""
    untold = (
        item
        for item in analysis.statements
        if item.verb.lemmas[0] in SAYING | OPINION and (item.negated or item.modality is not Modality.FACT)
    )
    return min((item.verb.words[-1].end for item in untold if item.verb.words), default=None)


def _is_behind(place: int | None, comparison: Comparison) -> bool:
    """Tell whether a quotation that agrees, or but for a "not", stands behind a place of its sentence."""
    if place is None or comparison.outcome is Outcome.MISSING:
        return False
    wanted, found = _words(comparison.claim), _words(comparison.source[place:])
    if comparison.outcome is Outcome.MISMATCH:
        wanted, found = _without_negation(wanted), _without_negation(found)
    return _stands_in(wanted, found)


def _disowned(comparison: Comparison) -> Comparison:
    return replace(
        comparison, outcome=Outcome.NEITHER, note="the source does not say that it was said or thought"
    )


def _compare(quotation: str, sentence: str, with_previous: str) -> Comparison:
    wanted, found = _words(quotation), _words(sentence)
    if _stands_in(wanted, found) or _stands_in(wanted, _words(with_previous)):
        return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MATCH)
    if len(wanted) >= thresholds.LEAST_DENIED_WORDS and _stands_in(
        _without_negation(wanted), _without_negation(found)
    ):
        return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MISMATCH, "a negation differs")
    return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MISSING, "not word for word in the source")


def _words(text: str) -> list[str]:
    return [fold(match.group()) for match in _WORD.finditer(text)]


def _without_negation(words: list[str]) -> list[str]:
    return [CONTRACTIONS.get(word, word) for word in words if word not in NEGATIONS]


def _stands_in(wanted: list[str], found: list[str]) -> bool:
    """Tell whether the words stand in a row. Only places where the first one stands are looked at."""
    width = len(wanted)
    return width > 0 and any(
        found[at] == wanted[0] and found[at : at + width] == wanted and not _is_denied(found, at)
        for at in range(len(found) - width + 1)
    )


def _is_denied(found: list[str], at: int) -> bool:
    """Tell whether a "not" stands right before: quoting "ready for anything" from "not ready for anything"."""
    return at > 0 and found[at - 1] in NEGATIONS
