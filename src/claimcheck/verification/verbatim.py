"""A claim in the very words of a sentence: whatever the reader of clauses makes of them, the source states it.

Observation: a long sentence is not always told to state itself, because the two readings of it are cut in different
ways. Who copies a sentence into a claims file must find it supported, and so must who only rounds its figures: "30
members travelled to Lund" says that fewer than 70 did.
"""

import re
from dataclasses import replace
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Evidence, Outcome, Slot, Stance
from claimcheck.model.quantity import Quantity
from claimcheck.predicates import Tag, Word
from claimcheck.quantities import compare_quantities
from claimcheck.verification.altered_figures import (
    differ_in_one_figure,
    excludes_in_one_figure,
    without_stop,
)
from claimcheck.verification.reading.analysis import Analysis, analyse
from claimcheck.verification.reading.claim_reading import ClaimReading

_LEAST_WORDS = 4
"""Fewer words are a heading or a fragment ("Loading"), which states nothing."""

_MOST_AT_ENDS = 8
"""Characters by which the two may differ in length, for stops, blanks and signs of several characters."""

_MOST_FOR_FIGURES = 24
"""Characters by which they may differ where figures do: "9" for "more than 12,000"."""

_FIGURES = re.compile(r"\b(?:less|fewer|more|than|over|under|above|below|about|around|nearly)\b|[^a-z]+")
"""What is left out to see whether two texts may differ in figures only: digits, marks, and the words of bounds."""

_DIGITS = re.compile(r"\d+")

_MOST_TEXTS = 16_384
"""Texts whose folded form is kept at hand: a claim is put beside hundreds of sentences, a sentence beside claims."""

_EXACT = frozenset({"than", "only", "just", "exactly", "all", "every", "each"})
"""Before a figure these make another statement of one that a bound holds of: "*all* 30 members"."""

_DENYING = frozenset({"no", "none", "nobody", "nothing", "neither", "nor", "without", "few"})

_ASKING_WHETHER = frozenset({Tag.AUXILIARY, Tag.MODAL})

_RUN = re.compile(r"[^\W\d_]+")
_LEAST_RUN, _MOST_RUNS = 4, 4
"""Shorter ones may be pieces of words ("K" of "2K15"); a few tell a text from all others."""

_TYPOGRAPHY = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"}
)
_END = re.compile(r"[.!\s]+$")


def _is_settled_by_words(found: Evidence, reading: ClaimReading, analysis: Analysis) -> bool:
    """Tell whether the texts of a claim and a sentence settle by themselves what they say.

    "Last year" is another year in each document, "he" another man, and a rumour is no fact, whoever repeats it. `found`
    is what comparing made of the two.
    """
    if any(item.slot is Slot.MODALITY and item.outcome is not Outcome.MATCH for item in found.comparisons):
        return False
    return _are_settled(reading, analysis)


def _are_settled(reading: ClaimReading, analysis: Analysis) -> bool:
    return not reading.subject_terms and not reading.vague and _is_settled(analysis)


def _is_by_words(reading: ClaimReading, analysis: Analysis) -> bool:
    """Tell whether a sentence states something word for word as the claim does, apart from typography and figures."""
    if _has_same_words(reading.claim.text, analysis.text):
        return _states(analysis)
    return _differs_in_figures(reading, analysis)


def _states(analysis: Analysis) -> bool:
    states = any(item.verb.words and not item.verb.nominal for item in analysis.statements)
    return states and not analysis.text.rstrip().endswith("?")


def _is_settled(analysis: Analysis) -> bool:
    """Tell a sentence that says by itself whom and when it means."""
    words = analysis.words
    dated = not any(period.relative or period.yearless for period in analysis.periods.values())
    return dated and len(words) > _LEAST_WORDS and words[0].tag is not Tag.PRONOUN


def _differs_in_figures(reading: ClaimReading, analysis: Analysis) -> bool:
    """Tell whether each word is the claim's, or a figure that is one of those which the claim's figure says.

    What a problem supposes ("If 12 boats …, how many …?") it supposes for each bound of it; a question whether
    something is so supposes nothing. Another figure makes it another problem, and refutes none: neither states a fact.
    """
    claimed = analyse(reading.claim.text)
    said = without_stop(claimed.words), without_stop(analysis.words)
    if len(said[0]) != len(said[1]) or analysis.words[0].tag in _ASKING_WHETHER:
        return False
    pairs = tuple(zip(*said, strict=True))
    figures = [theirs for ours, theirs in pairs if ours.folded != theirs.folded]
    exact = any(_is_exact(word, analysis) for word in figures)
    return not exact and all(_says_as_much(pair, (claimed, analysis)) for pair in pairs)


def _is_exact(figure: Word, analysis: Analysis) -> bool:
    before = analysis.words[: figure.index]
    denied = any(word.tag is Tag.NEGATOR or word.folded in _DENYING for word in before)
    return denied or any(word.folded in _EXACT for word in before[-1:])


def _says_as_much(pair: tuple[Word, Word], texts: tuple[Analysis, Analysis]) -> bool:
    """Tell whether the second word is the first, or a figure within what the first one says."""
    ours, theirs = (_figure(word, text) for word, text in zip(pair, texts, strict=True))
    if ours is None or theirs is None or pair[0].folded == pair[1].folded:
        return pair[0].folded == pair[1].folded
    if _DIGITS.findall(pair[0].text) == _DIGITS.findall(pair[1].text):
        # "More than 1 to 7" is a bound on a ratio for one reader, a range for another.
        return False
    return compare_quantities(ours, theirs).outcome is Outcome.MATCH


def _figure(word: Word, text: Analysis) -> Quantity | None:
    return text.quantities.get(word.atom) if word.atom is not None else None


def has_words_of(reading: ClaimReading, sentence: str) -> bool:
    """Tell whether a sentence may have the claim's words and no others, apart from typography and figures."""
    claim = reading.claim.text
    if _has_same_words(claim, sentence):
        return True
    near = abs(len(claim) - len(sentence)) <= _MOST_FOR_FIGURES
    return near and _words(claim) == _words(sentence)


def telling_letters(reading: ClaimReading) -> tuple[str, ...]:
    """Return the longest runs of letters of a claim: a sentence of its words has each, whatever its figures are."""
    analysis = analyse(reading.claim.text)
    words = (word for word in analysis.words if _figure(word, analysis) is None)
    found = {run for word in words for run in _RUN.findall(word.folded) if len(run) >= _LEAST_RUN}
    return tuple(sorted(found, key=lambda run: (-len(run), run))[:_MOST_RUNS])


def _has_same_words(claim: str, sentence: str) -> bool:
    near = abs(len(claim) - len(sentence)) <= _MOST_AT_ENDS
    return near and _folded(claim) == _folded(sentence)


def may_decide_by_words(reading: ClaimReading, analysis: Analysis) -> bool:
    """Tell whether `by_words` may decide: what it asks of the texts, for what comparing made of them costs more."""
    if not _are_settled(reading, analysis):
        return False
    claimed = analyse(reading.claim.text)
    return _is_by_words(reading, analysis) or differ_in_one_figure(claimed, analysis)


def by_words(found: Evidence, reading: ClaimReading, analysis: Analysis) -> Evidence:
    """Return the evidence of a sentence that has the claim's words, in place of what comparing made of it, if any."""
    if not _is_settled_by_words(found, reading, analysis):
        return found
    if _is_by_words(reading, analysis):
        same = _has_same_words(reading.claim.text, analysis.text)
        return _decided(found, reading, analysis, Stance.SUPPORTS, "" if same else ", apart from figures")
    if excludes_in_one_figure(found, analyse(reading.claim.text), analysis):
        return _decided(found, reading, analysis, Stance.REFUTES, ", apart from a figure")
    return found


def _decided(
    found: Evidence, reading: ClaimReading, analysis: Analysis, stance: Stance, but: str
) -> Evidence:
    outcome = Outcome.MATCH if stance is Stance.SUPPORTS else Outcome.MISMATCH
    said = Comparison(Slot.QUOTATION, reading.claim.text, analysis.text, outcome, f"word for word{but}")
    return replace(found, stance=stance, comparisons=(said,), related=None)


@lru_cache(maxsize=_MOST_TEXTS)
def _folded(text: str) -> str:
    return " ".join(fold(_END.sub("", text.translate(_TYPOGRAPHY))).split())


@lru_cache(maxsize=_MOST_TEXTS)
def _words(text: str) -> str:
    return _FIGURES.sub("", fold(text))
