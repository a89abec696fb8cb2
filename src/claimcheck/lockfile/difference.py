"""What a new lock changes, claim by claim, for a person to agree to."""

from collections.abc import Iterator

from claimcheck.model.lock import Change, ChangeKind, Lock, LockedClaim


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
            review_lost=old.reviewed if old and not (new and new.reviewed) else None,
        )


def _kind(old: LockedClaim | None, new: LockedClaim | None) -> ChangeKind:
    if old is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if new is None else ChangeKind.CHANGED
