"""Near-duplicates and wire copies -> one Origin: copies of one story speak with one voice."""

from claimcheck.origins.copy_pairs import Pairs, changed_pairs, copy_pairs, grouped
from claimcheck.origins.fingerprint import Fingerprint, fingerprint, issuer_of
from claimcheck.origins.grouping import group_fingerprints, group_origins

__all__ = [
    "Fingerprint",
    "Pairs",
    "changed_pairs",
    "copy_pairs",
    "fingerprint",
    "group_fingerprints",
    "group_origins",
    "grouped",
    "issuer_of",
]
