"""How close a sentence that is no evidence came to being some."""

from claimcheck.model.evidence import Evidence, Outcome, Slot

_WEIGHTS = {
    Slot.SUBJECT: 8,
    Slot.PREDICATE: 8,
    Slot.ROLES: 6,
    Slot.QUANTITY: 5,
    Slot.PERIOD: 4,
    Slot.SPEAKER: 3,
}
"""A slot that is not listed weighs 1."""


def weight_of(slot: Slot) -> int:
    """Return what it weighs that a slot agrees."""
    return _WEIGHTS.get(slot, 1)


def nearness(evidence: Evidence) -> int:
    """Return the weights of the slots that agree: what a sentence is about before how much it says of it."""
    return sum(weight_of(item.slot) for item in evidence.comparisons if item.outcome is Outcome.MATCH)
