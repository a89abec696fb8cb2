"""When one disagreement refutes: it excludes what the claim says, and nothing lets both be true."""

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.period import Period
from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.stated.totals import brings_total
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.slots.leeway import leaves_room
from claimcheck.verification.slots.role.contraries import is_numbered_meeting
from claimcheck.verification.slots.role.qualified import has_other_object
from claimcheck.verification.slots.subject.indefinite import (
    acts_on_another,
    is_first_shown_elsewhere,
    is_of_any_one,
    is_told_of_one_place,
    may_be_others,
)
from claimcheck.verification.slots.subject.single_doers import is_done_by_one
from claimcheck.verification.slots.time.tense import is_former_state
from claimcheck.verification.slots.time.times import leaves_days_to_come, leaves_other_times
from claimcheck.verification.slots.time.years_of_works import is_of_year

_REFUTING = frozenset(
    {
        Slot.QUANTITY,
        Slot.POLARITY,
        Slot.DIRECTION,
        Slot.QUANTIFIER,
        Slot.PERIOD,
        Slot.QUOTATION,
        Slot.ROLES,
        Slot.SUBJECT,
    }
)
_WAYS = frozenset({Slot.POLARITY, Slot.DIRECTION})
_FILLED = frozenset({Slot.ROLES, Slot.SUBJECT})

_LESS_PRECISE = "less-precise"

_SHORTEST_LIFE = 4_000
"""Days; a shorter time in brackets may be that of a deed or an office."""

_ENDS_OF_LIFE = (("die",), ("bear",), ("be", "born"))

_ADDED = frozenset({"another", "additional", "further", "extra", "more"})

_POSSIBLE = frozenset({"may", "might", "could"})
"""What is only possible leaves room for other figures."""


def may_refute(failed: Comparison) -> bool:
    """Tell whether a disagreement is of those that can refute."""
    return failed.outcome is Outcome.MISMATCH and failed.slot in _REFUTING


def is_near(failed: Comparison) -> bool:
    """Tell whether a figure only falls short of saying as much, so that it may be the claim's."""
    return failed.outcome is Outcome.NEITHER and failed.slot is Slot.QUANTITY and failed.note == _LESS_PRECISE


def refutes(failed: Comparison, pairing: Pairing) -> bool:
    """Tell whether a disagreement that may refute does; a clause with a period cannot refute a claim without one."""
    if _is_excused(failed, pairing) or leaves_room(pairing, failed.slot):
        return False
    # The third conference was held in one place, whatever the day.
    single = is_numbered_meeting(pairing.claim) or is_done_by_one(pairing.claim)
    once = failed.slot is Slot.PERIOD or (failed.slot in _FILLED and single)
    if once or _is_of_a_life(pairing.claim) or pairing.claimed.periods_in(pairing.claim.words):
        return True
    return not pairing.analysis.periods_in(_without_life(pairing.source_words, pairing.analysis))


def _without_life(words: Words, analysis: Analysis) -> Words:
    """Leave out a life in brackets: what "Ola Berg (4 May 1881 – 3 June 1950)" did is not said of all those years."""
    marks = [word.text for word in words]
    if "(" not in marks or ")" not in marks[marks.index("(") :]:
        return words
    begin = marks.index("(")
    end = marks.index(")", begin)
    inside = words[begin + 1 : end]
    lived = any(word.tag is Tag.VERB for word in inside[:1])
    lived = lived or any(_is_life(period) for _, period in analysis.periods_in(inside))
    return (*words[:begin], *words[end + 1 :]) if lived else words


def _is_life(period: Period) -> bool:
    if period.start is None or period.end is None:
        return False
    return (period.end - period.start).days > _SHORTEST_LIFE


def _is_of_a_life(claim: Predication) -> bool:
    """Tell what is said of somebody's birth or death, of which there is one: "died *at the age of 60*"."""
    named = any(word.tag is Tag.NAME for word in claim.subject)
    return named and claim.verb.lemmas in _ENDS_OF_LIFE


def _is_excused(failed: Comparison, pairing: Pairing) -> bool:
    """Tell whether both may be true though they differ."""
    if failed.slot is Slot.QUANTITY:
        return not _figures_exclude(pairing) or is_of_any_one(pairing)
    if failed.slot is Slot.PERIOD:
        # A date that only stands nearby may belong to something else, and a new version has a date of its own.
        other = has_other_object(pairing) and not is_of_year(pairing.claim)
        return bool(failed.note) or other or is_first_shown_elsewhere(pairing)
    if failed.slot is Slot.DIRECTION and (acts_on_another(pairing) or is_told_of_one_place(pairing)):
        return True
    return failed.slot in _WAYS and may_be_others(pairing)


def _figures_exclude(pairing: Pairing) -> bool:
    """Tell whether another figure denies the claim's: not one of another time, nor where both are only possible."""
    if pairing.claim.modal in _POSSIBLE or is_former_state(pairing):
        return False
    if leaves_days_to_come(pairing):
        return False
    return not (leaves_other_times(pairing) or _is_told_of_increment(pairing) or _adds_to_others(pairing))


def _adds_to_others(pairing: Pairing) -> bool:
    """Tell whether the claim's figure is one of several that are added up: "*another* 40 people", "40 *more*"."""
    words = pairing.claimed.words
    beside = [
        other.folded
        for word, quantity in pairing.assertion.figures
        if quantity.kind is QuantityKind.COUNT
        for other in (*words[max(word.index - 1, 0) : word.index], *words[word.index + 1 : word.index + 2])
    ]
    return not _ADDED.isdisjoint(beside)


def _is_told_of_increment(pairing: Pairing) -> bool:
    """Tell whether the claim's figure is one that came new to a sum: "nine fires, *bringing the total to 30*"."""
    ours = {quantity.value for _, quantity in pairing.assertion.figures}
    words = pairing.analysis.words
    theirs = (item for item in pairing.analysis.quantities_in(words) if item[1].value in ours)
    return any(brings_total(words, word) for word, _ in theirs)
