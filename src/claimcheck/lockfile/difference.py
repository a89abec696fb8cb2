"""What a new lock changes, claim by claim, for a person to agree to."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.lock import Lock, LockedClaim, Pin


class ChangeKind(StrEnum):
    """What happens to a claim's lock."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One claim whose lock becomes another."""

    kind: ChangeKind
    claim: str
    lost: tuple[Pin, ...] = ()
    gained: tuple[Pin, ...] = ()
    review_lost: bool = False
    """A person's review falls away with the evidence it was about."""


def changes(old: Lock | None, new: Lock) -> tuple[Change, ...]:
    """Return the claims whose lock differs, in order of id."""
    before = {claim.id: claim for claim in old.claims} if old else {}
    after = {claim.id: claim for claim in new.claims}
    return tuple(_changes(before, after))


def _changes(before: dict[str, LockedClaim], after: dict[str, LockedClaim]) -> Iterator[Change]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        lost, gained = (old.pins if old else ()), (new.pins if new else ())
        yield Change(
            _kind(old, new),
            name,
            tuple(pin for pin in lost if pin not in gained),
            tuple(pin for pin in gained if pin not in lost),
            review_lost=bool(old and old.reviewed and not (new and new.reviewed)),
        )


def _kind(old: LockedClaim | None, new: LockedClaim | None) -> ChangeKind:
    if old is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if new is None else ChangeKind.CHANGED
