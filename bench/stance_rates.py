"""How often `claimcheck.compare` is right on labelled pairs, and which comparison decided where it is not."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model.evidence import Evidence, Outcome, Slot, Stance

SUPPORT, CONTRADICT, NEITHER = "support", "contradict", "neither"
LABELS = {Stance.SUPPORTS: SUPPORT, Stance.REFUTES: CONTRADICT, Stance.NEUTRAL: NEITHER}


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares from 0 to 1; those of nothing are 0."""

    pairs: int
    support_precision: float
    support_recall: float
    false_support: float
    """The share of "support" among what is not support."""
    refute_precision: float
    refute_recall: float


def rates(answers: Iterable[tuple[str, str]]) -> Rates:
    """Return the rates of (label, answer) pairs."""
    found = Counter(answers)
    others = {pair: count for pair, count in found.items() if pair[0] != SUPPORT}
    false = sum(count for (_, answer), count in others.items() if answer == SUPPORT)
    return Rates(
        found.total(),
        *precision_and_recall(found, SUPPORT),
        _share(false, sum(others.values())),
        *precision_and_recall(found, CONTRADICT),
    )


def precision_and_recall(found: Counter[tuple[str, str]], label: str) -> tuple[float, float]:
    """Return both for one label of (label, answer) counts."""
    right = found[label, label]
    said = sum(count for (_, answer), count in found.items() if answer == label)
    meant = sum(count for (gold, _), count in found.items() if gold == label)
    return _share(right, said), _share(right, meant)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


@dataclass(frozen=True, slots=True)
class SlotErrors:
    """What a comparison decided over all pairs, and how often that was wrong."""

    slot: Slot
    refuted: int
    refuted_wrongly: int
    """Pairs that are no contradiction."""
    withheld: int
    """Pairs that are neutral because of it."""
    withheld_wrongly: int
    """Pairs that are support."""


def slot_errors(judged: Sequence[tuple[str, Evidence]]) -> list[SlotErrors]:
    """Return a line for each slot that decided anything, of (label, evidence) pairs.

    A sentence is kept from supporting by the first comparison that is no match, in the order they are reported.
    """
    found: Counter[tuple[Slot, Stance, str]] = Counter()
    for label, evidence in judged:
        deciding = evidence.deciding
        if deciding is not None and deciding.outcome is not Outcome.MATCH:
            found[deciding.slot, evidence.stance, label] += 1
    return [_line(slot, found) for slot in Slot if any(key[0] is slot for key in found)]


def _line(slot: Slot, found: Counter[tuple[Slot, Stance, str]]) -> SlotErrors:
    refuted, withheld = (
        {label: found[slot, stance, label] for label in (SUPPORT, CONTRADICT, NEITHER)}
        for stance in (Stance.REFUTES, Stance.NEUTRAL)
    )
    return SlotErrors(
        slot,
        sum(refuted.values()),
        refuted[SUPPORT] + refuted[NEITHER],
        sum(withheld.values()),
        withheld[SUPPORT],
    )
