"""Figures of those who did a thing: "the letter was signed *by six mayors*" measures nothing of the letter."""

from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of


def counts_doers(pairing: Pairing) -> bool:
    """Tell whether all figures of a passive claim are of those by whom it was done."""
    doers = {word.index for word in pairing.claim.by_phrase}
    figures = pairing.assertion.figures
    return pairing.claim.verb.passive and bool(figures) and all(word.index in doers for word, _ in figures)


def up_to_head(words: Words) -> Words:
    """Leave out what a thing done is on, or of; a *draft* letter is another one than the letter."""
    head = head_of(words)
    return tuple(word for word in words if head is None or word.index <= head.index)
