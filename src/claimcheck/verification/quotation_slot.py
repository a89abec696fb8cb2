"""Quotations: what a claim puts in quotation marks must stand in the source word for word."""

import re

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Outcome, Slot

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_LEAST_WORDS = 3
"""Shorter quotations agree by chance once a "not" is left out."""

_NEGATIONS = frozenset({"not", "never", "no", "cannot"})


def compare_quotations(
    quotations: tuple[str, ...], sentence: str, around: tuple[str, ...]
) -> tuple[Comparison, ...]:
    """Compare each quotation with the sentence, folding only typography; a dropped "not" is a MISMATCH.

    `around` are the sentences next to it, for a quotation that runs over a full stop.
    """
    return tuple(_compare(quotation, sentence, around) for quotation in quotations)


def _compare(quotation: str, sentence: str, around: tuple[str, ...]) -> Comparison:
    wanted, found = _words(quotation), _words(sentence)
    if _stands_in(wanted, found) or _stands_in(wanted, _words(" ".join((*around, sentence)))):
        return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MATCH)
    if _stands_in(_without_negation(wanted), _without_negation(found)) and len(wanted) >= _LEAST_WORDS:
        return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MISMATCH, "a negation differs")
    return Comparison(Slot.QUOTATION, quotation, sentence, Outcome.MISSING, "not word for word in the source")


def _words(text: str) -> list[str]:
    return [fold(match.group()) for match in _WORD.finditer(text)]


def _without_negation(words: list[str]) -> list[str]:
    kept = []
    for word in words:
        if word in _NEGATIONS:
            continue
        kept.append({"don't": "do", "doesn't": "does", "didn't": "did", "isn't": "is", "wasn't": "was",
                     "aren't": "are", "weren't": "were", "won't": "will", "can't": "can"}.get(word, word))  # fmt: skip
    return kept


def _stands_in(wanted: list[str], found: list[str]) -> bool:
    width = len(wanted)
    return width > 0 and any(found[at : at + width] == wanted for at in range(len(found) - width + 1))
