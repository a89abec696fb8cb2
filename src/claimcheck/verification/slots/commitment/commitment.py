"""Whether a source that states all that a claim says commits itself to it, and to no less.

Observation: where every word of a claim is found in a sentence in a fitting role, what the sentence has besides decides
whether it says so: what stands right behind the verb, what a word hangs on, what chooses among several, what limits.
It is looked at only where all else agrees, so that it costs nothing elsewhere; and it contradicts nothing.
"""

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.slots.commitment.described import only_in_respect
from claimcheck.verification.slots.commitment.embedded import governed_otherwise
from claimcheck.verification.slots.commitment.restricting import taken_back
from claimcheck.verification.slots.commitment.said_alone import changed_behind
from claimcheck.verification.slots.commitment.selectors import chosen_otherwise
from claimcheck.verification.slots.frame.frame import compare_frame

_CHECKS = (changed_behind, only_in_respect, governed_otherwise, chosen_otherwise, taken_back)


def compare_commitment(pairing: Pairing) -> Comparison | None:
    """Return what keeps a source from stating what it has all the words of; None where nothing does."""
    note = next((found for check in _CHECKS if (found := check(pairing))), "")
    if not note:
        return compare_frame(pairing)
    ours, theirs = show(pairing.claim.words), show(pairing.source_words)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, f"not the same: {note}")
