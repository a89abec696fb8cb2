"""Whether the evidence disagrees with itself, and whether only because someone revised a figure."""

from collections.abc import Sequence
from itertools import combinations

from claimcheck.model.evidence import Comparison, Evidence, Outcome, RelatedKind, Slot, Stance
from claimcheck.model.report import Conflict
from claimcheck.periods import PeriodRelation, compare_periods, find_periods
from claimcheck.quantities import compare_quantities, find_quantities


def conflict_among(considered: Sequence[Evidence]) -> Conflict | None:
    """Return how what was considered for one claim disagrees with itself; None where it does not.

    Beside evidence these are the sentences that conflict on what the claim speaks of and do not decide it.
    """
    evidence = [item for item in considered if item.stance is not Stance.NEUTRAL]
    kinds = [
        _is_revision(first, other)
        for first, other in combinations(evidence, 2)
        if (first.part or 0) == (other.part or 0) and _disagree(first, other)
    ]
    if any(item.related is RelatedKind.VALUE for item in considered):
        return Conflict.VALUE
    if not kinds:
        return None
    return Conflict.REVISION if all(kinds) else Conflict.VALUE


def _disagree(first: Evidence, other: Evidence) -> bool:
    if first.stance is not other.stance:
        return True
    if first.stance is Stance.SUPPORTS:
        return False
    ours, theirs = _excluding(first), _excluding(other)
    if ours is None or theirs is None or ours.slot is not theirs.slot:
        return False
    return _exclude_each_other(ours, theirs)


def _excluding(evidence: Evidence) -> Comparison | None:
    return next((item for item in evidence.comparisons if item.outcome is Outcome.MISMATCH), None)


def _exclude_each_other(ours: Comparison, theirs: Comparison) -> bool:
    """Two refutations disagree where their own figures or dates exclude each other."""
    if ours.slot is Slot.QUANTITY:
        first, second = find_quantities(ours.source), find_quantities(theirs.source)
        return bool(first and second) and compare_quantities(first[0], second[0]).outcome is Outcome.MISMATCH
    if ours.slot is Slot.PERIOD:
        one, another = find_periods(ours.source), find_periods(theirs.source)
        return bool(one and another) and compare_periods(one[0], another[0]) is PeriodRelation.DISJOINT
    return False


def _is_revision(first: Evidence, other: Evidence) -> bool:
    """Tell whether one publisher's later document states otherwise."""
    if first.source is None or other.source is None:
        return False
    ours, theirs = first.source.metadata, other.source.metadata
    same = ours.publisher is not None and ours.publisher == theirs.publisher
    return same and None not in (ours.published, theirs.published) and ours.published != theirs.published
