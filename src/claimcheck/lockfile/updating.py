"""From an old lock and what a run found to the new lock."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from claimcheck.model.lock import Lock, LockedClaim, Pin


def updated(
    old: Lock | None,
    found: Mapping[str, LockedClaim | None],
    tool: str,
    *,
    update: bool,
    known: Collection[str],
) -> Lock:
    """Return the lock that a run would write.

    Args:
        old: The lock there is.
        found: For each claim that was checked, what would be pinned now; None where it has no evidence.
        tool: Name and version of what makes the new lock.
        update: Whether locked claims get new pins. If not, only claims that have no lock are added.
        known: Ids of all claims of the claims file; an update forgets the locks of others.
    """
    before = {claim.id: claim for claim in old.claims} if old else {}
    after = {name: claim for name, claim in before.items() if not update or name in known}
    for name, new in found.items():
        if name in before and not update:
            continue
        if new is None:
            after.pop(name, None)
        else:
            after[name] = _with_review(new, before.get(name))
    claims = tuple(after[name] for name in sorted(after))
    unchanged = old is not None and claims == old.claims
    return Lock(old.tool if old and unchanged else tool, claims)


def _with_review(new: LockedClaim, old: LockedClaim | None) -> LockedClaim:
    """Keep what a person said only while claim, verdict and quotes are what that person saw."""
    if old is None or old.reviewed is None or not _reads_the_same(new, old):
        return new
    return replace(new, reviewed=old.reviewed)


def _reads_the_same(new: LockedClaim, old: LockedClaim) -> bool:
    return (new.text, new.verdict) == (old.text, old.verdict) and _seen(new.pins) == _seen(old.pins)


def _seen(pins: Sequence[Pin]) -> list[tuple[object, ...]]:
    """What a reviewer looks at. A quote that only moved, or a source that changed elsewhere, is the same evidence."""
    return sorted((pin.source, str(pin.stance), pin.part or 0, pin.quote.exact) for pin in pins)
