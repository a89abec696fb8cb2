"""Denials of another time, or of part of it: "did not raise rates *in May 2015*" denies no rise in 2015."""

from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Dated
from claimcheck.verification.slots.time.stated_periods import own_periods
from claimcheck.verification.slots.time.tense import is_former_state

_ADDING_UP = frozenset(
    "cut hire open close build plant win lose score sell buy order deliver admit arrest deport jail train house "
    "repair inspect fine approve issue grant publish launch dismiss recruit add create shed".split()
)
"""Verbs of deeds that are done over and over in a year."""


def is_of_other_time(pairing: Pairing) -> bool:
    """Tell whether an opposite was so in part of the claim's time, or at a time that is over."""
    theirs = own_periods(_told(pairing), pairing.analysis)
    if not theirs:
        return False
    ours = own_periods(pairing.claimed.words, pairing.claimed)
    if not ours:
        return is_former_state(pairing)
    return all(_is_inside(item, ours) for item in theirs)


def is_of_part_of_time(pairing: Pairing) -> bool:
    """Tell "cut 200 jobs *in January 2015*" from what was cut in 2015; who dies in one event dies on one day of it."""
    ours = own_periods(pairing.claimed.words, pairing.claimed)
    theirs = own_periods(pairing.source_words, pairing.analysis)
    adds_up = pairing.claim.verb.lemmas[0] in _ADDING_UP
    return adds_up and bool(ours and theirs) and all(_is_inside(item, ours) for item in theirs)


def _is_inside(item: Dated, ours: tuple[Dated, ...]) -> bool:
    return any(compare_periods(period, item[1]) is PeriodRelation.INSIDE for _, period in ours)


def _told(pairing: Pairing) -> tuple[Word, ...]:
    """Return the words of the statement and of the infinitives that hang on it: "not safe *to drink in 2010*"."""
    hanging = (words for item, words in pairing.analysis.hanging if item.infinitive)
    return tuple(dict.fromkeys((*pairing.source_words, *(word for words in hanging for word in words))))
