"""A claim in the very words of a sentence: whatever the reader of clauses makes of them, the source states it.

Observation: a long sentence is not always told to state itself, because the two readings of it are cut in different
ways. Who copies a sentence into a claims file must find it supported.
"""

import re
from dataclasses import replace
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance
from claimcheck.predicates import Tag
from claimcheck.verification.analysis import Analysis
from claimcheck.verification.claim_reading import ClaimReading

_LEAST_WORDS = 4
"""Fewer words are a heading or a fragment ("Loading"), which states nothing."""

_MOST_AT_ENDS = 8
"""Characters by which the two may differ in length, for stops, blanks and signs of several characters."""

_TYPOGRAPHY = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"}
)
_END = re.compile(r"[.!\s]+$")


def is_verbatim(reading: ClaimReading, analysis: Analysis, found: Evidence) -> bool:
    """Tell whether a sentence is the claim word for word, and states something that its text settles by itself.

    Only typography is folded. "Last year" is another year in each document, "he" another man, a question states
    nothing, and a rumour is no fact, whoever repeats it. `found` is what comparing made of the two.
    """
    if any(item.slot is Slot.MODALITY and item.outcome is not Outcome.MATCH for item in found.comparisons):
        return False
    if not has_words_of(reading, analysis.text) or reading.subject_terms or reading.vague:
        return False
    words = analysis.words
    states = any(item.verb.words and not item.verb.nominal for item in analysis.statements)
    settled = not any(period.relative or period.yearless for period in analysis.periods.values())
    pointing = words[0].tag is Tag.PRONOUN
    asking = analysis.text.rstrip().endswith("?")
    return states and settled and len(words) > _LEAST_WORDS and not pointing and not asking


def has_words_of(reading: ClaimReading, sentence: str) -> bool:
    """Tell whether a sentence has the claim's words and no others, apart from typography."""
    claim = reading.claim.text
    near = abs(len(claim) - len(sentence)) <= _MOST_AT_ENDS
    return near and _folded_claim(claim) == _folded(sentence)


def verbatim(found: Evidence, reading: ClaimReading, analysis: Analysis) -> Evidence:
    """Return the evidence of a sentence that is the claim word for word, in place of what comparing made of it."""
    said = Comparison(Slot.QUOTATION, reading.claim.text, analysis.text, Outcome.MATCH, "word for word")
    return replace(found, stance=Stance.SUPPORTS, comparisons=(said,), related=None)


@lru_cache(maxsize=4096)
def _folded_claim(text: str) -> str:
    """Fold a claim, which is put beside hundreds of sentences."""
    return _folded(text)


def _folded(text: str) -> str:
    return " ".join(fold(_END.sub("", text.translate(_TYPOGRAPHY))).split())
