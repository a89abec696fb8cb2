"""Claims that name nothing: any fuller subject supports them, and little can refute them."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model.evidence import Evidence, Slot, Stance
from claimcheck.names import find_names


def keep_comparable(considered: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Make refutations neutral that do not speak of what supports the claim.

    "Trade ≈ $95B" is refuted by another figure for the trade that its evidence names, not by any other country's trade.
    """
    supported = {_names(item) for item in considered if item.stance is Stance.SUPPORTS}
    return tuple(
        replace(item, stance=Stance.NEUTRAL)
        if item.stance is Stance.REFUTES and _names(item) not in supported
        else item
        for item in considered
    )


def _names(evidence: Evidence) -> frozenset[tuple[str, ...]]:
    """Return what the evidence's own subject names, as the subject's comparison shows it; else its nearest context.

    "The film" is another one under another title.
    """
    subject = next((item.source for item in evidence.comparisons if item.slot is Slot.SUBJECT), "")
    main = subject.partition(", namely")[0].partition(" namely ")[0]
    texts = (main, *reversed(evidence.context))
    named = (frozenset(name.words for name in find_names(text)) for text in texts)
    return next((names for names in named if names), frozenset())
