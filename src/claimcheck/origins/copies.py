"""When two documents are one story."""

from claimcheck.origins.fingerprint import Fingerprint

COPIED = 0.5
"""Share of one document's shingles in another from which on the two are one origin."""

COPIED_FROM_WIRE = 1 / 3
"""The same where both are credited to one agency: a desk that cuts and rewrites its wire copy is no second source."""


def needed_share(first: Fingerprint, second: Fingerprint) -> float:
    """Return the share of the smaller one's shingles that must be common."""
    same_wire = first.wire is not None and first.wire == second.wire
    return COPIED_FROM_WIRE if same_wire else COPIED


def are_copies(first: Fingerprint, second: Fingerprint) -> bool:
    """Tell whether two documents are one origin, by the exact share of common shingles in the smaller one."""
    smaller, larger = sorted((first.shingles, second.shingles), key=len)
    shared = len(set(smaller).intersection(larger))
    return shared > 0 and shared >= needed_share(first, second) * len(smaller)
