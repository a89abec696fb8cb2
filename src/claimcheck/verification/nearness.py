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


def nearness(evidence: Evidence) -> int:
    """Return the weights of the slots that agree: what a sentence is about before how much it says of it."""
    return sum(_WEIGHTS.get(item.slot, 1) for item in evidence.comparisons if item.outcome is Outcome.MATCH)
