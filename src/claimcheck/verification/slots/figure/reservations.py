"""What a source keeps back of a figure: that it was not reached, leaves something out, is a phase's or old money's.

Observation: the figure stands in the clause, with its unit and beside the right verb, and is yet not what was built or
paid: "fell *towards* 5 percent", "cost $40 million *in its first phase*", "*not counting* the roads".
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import word_is_ordinal
from claimcheck.verification.slots.unclaimed import unclaimed

_NOT_REACHED = frozenset({"towards", "toward"})

_LEFT_OUT = frozenset({("not", "counting"), ("not", "including"), ("leaving", "out"), ("leaving", "aside")})

_OWNER_REACH = 5
"""Words behind a figure in which is named whose it is."""

_YEAR = re.compile(r"[12]\d{3}$")
_MONEY = frozenset({"prices", "dollars", "money", "pounds", "euros"})
"""Behind a year: "in *1970 prices*"."""

_PHASES = frozenset({"phase", "stage", "instalment", "installment", "tranche"})


def reserved(pairing: Pairing, figures: Iterable[Word], *, contradicted: bool) -> list[str]:
    """Return the words by which a source keeps back the figures that the claim's were compared with."""
    figures = tuple(figures)
    claimed = pairing.claimed.words
    ours = [word for word, _ in pairing.assertion.figures]
    kept = [_kept_back(figure, pairing.analysis.words) for figure in figures]
    asked = any(_kept_back(figure, claimed) for figure in ours)
    before = kept if kept and all(kept) and not asked else []
    of_others = [name for figure in figures if contradicted for name in _of_others(figure, pairing)]
    return [
        *before,
        *of_others,
        *(text for text in _told(pairing.analysis.words) if text not in _told(claimed)),
    ]


def _kept_back(figure: Word, words: Words) -> str:
    """Return the word before a figure by which it was not reached; empty for none."""
    before = words[max(figure.index - 1, 0) : figure.index]
    return next((word.text for word in before if word.folded in _NOT_REACHED), "")


def _of_others(figure: Word, pairing: Pairing) -> list[str]:
    """Return by whose name a figure is part of a count: "300 *of Lund's* 2,400 people" are not all it employs."""
    behind = pairing.analysis.words[figure.index + 1 : figure.index + _OWNER_REACH]
    if [word.folded for word in behind[:1]] != ["of"] or not any(
        word.tag is Tag.POSSESSIVE for word in behind
    ):
        return []
    return [f"of {term.text}" for term in unclaimed(behind, pairing) if term.name]


def _told(words: Words) -> list[str]:
    """Return what a sentence says of its figures: what they leave out, in which money and phase they are."""
    return [
        f"{word.folded} {after.folded}"
        for word, after in pairwise(words)
        if (word.folded, after.folded) in _LEFT_OUT
        or (_YEAR.match(word.text) and after.folded in _MONEY)
        or (word_is_ordinal(word) and after.folded in _PHASES)
    ]
