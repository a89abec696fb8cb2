"""Works made after those of others: "a replica of a work *by Lind*" is not by Lind."""

from itertools import pairwise

from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term

_AFTER_ANOTHER = frozenset(
    """
    copy replica reproduction imitation forgery fake parody pastiche cover remake remix adaptation translation sequel
    prequel cast version pupil
    """.split()
)
"""Lemmas of what is made after the work of another: whose that was does not make this one his."""

_REACH = 8
"""Words between a copy and who made what it is a copy of."""


def is_of_original(maker: Term, words: Words, claimed: Words) -> bool:
    """Tell whether somebody made only what a thing is made after."""
    if maker.preposition != "by":
        return False
    said = {word.lemma for word in claimed}
    before = words[max(maker.word.index - _REACH, 0) : maker.word.index]
    return any(
        word.lemma in _AFTER_ANOTHER - said and after.folded == "of" for word, after in pairwise(before)
    )
