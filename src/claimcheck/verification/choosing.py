"""Which statement of a sentence does most to a claim, found without weighing those that cannot be it.

Observation: a sentence makes two or three statements, and mostly one of them has the claim's verb. Another verb leaves
a statement neutral whatever else agrees. So the others matter only where none decides, and then only if they may come
nearer; to see that they cannot takes one or two comparisons in place of nine.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from claimcheck.model.evidence import Evidence, Outcome, Slot, Stance
from claimcheck.verification.nearness import nearness, weight_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.slots.predicate import has_other_verb
from claimcheck.verification.slots.roles import compare_roles
from claimcheck.verification.slots.subject import compare_subjects
from claimcheck.verification.surroundings import NOTHING_AROUND
from claimcheck.verification.weighing import weigh

_WEIGHT = {Stance.SUPPORTS: 2, Stance.REFUTES: 1, Stance.NEUTRAL: 0}
_AT_MOST_ONCE = (
    Slot.SUBJECT,
    Slot.ROLES,
    Slot.PERIOD,
    Slot.SCOPE,
    Slot.MODALITY,
    Slot.QUANTIFIER,
    Slot.SPEAKER,
)
"""Slots in which a statement with another verb can agree, beside figures and quotations."""


class _Weighed(NamedTuple):
    """Evidence in the order of preference: support before refutation before nearness, then what is said first.

    What says it outright is not outweighed by its next clause.
    """

    weight: int
    nearness: int
    before: int
    """Minus its place, so that the first is the greatest."""
    evidence: Evidence


def choose(pairings: Iterable[Pairing]) -> Evidence | None:
    """Return what the statement that does most to a claim does to it; None where there is no statement."""
    others: list[tuple[int, Pairing]] = []
    best: _Weighed | None = None
    for place, pairing in enumerate(pairings):
        if not pairing.reading.quoting and has_other_verb(pairing):
            # Neutral whatever the context says, so the context need not be read.
            others.append((place, replace(pairing, surroundings=NOTHING_AROUND)))
        else:
            best = _better(best, place, pairing)
    for place, pairing in others:
        if best is None or (not best.weight and _may_come_near(pairing, best.nearness)):
            best = _better(best, place, pairing)
    return best.evidence if best else None


def _better(best: _Weighed | None, place: int, pairing: Pairing) -> _Weighed:
    evidence = weigh(pairing)
    found = _Weighed(_WEIGHT[evidence.stance], nearness(evidence), -place, evidence)
    return found if best is None or found[:3] > best[:3] else best


def _may_come_near(pairing: Pairing, least: int) -> bool:
    """Tell whether a statement with another verb may agree in slots that weigh `least` together."""
    possible = sum(map(weight_of, _AT_MOST_ONCE)) + len(pairing.reading.quotations)
    possible += weight_of(Slot.QUANTITY) * len(pairing.assertion.figures)
    for slot, compare in ((Slot.SUBJECT, compare_subjects), (Slot.ROLES, compare_roles)):
        if possible < least:
            return False
        if compare(pairing).outcome is not Outcome.MATCH:
            possible -= weight_of(slot)
    return possible >= least
