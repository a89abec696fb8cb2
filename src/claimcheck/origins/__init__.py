"""Near-duplicates and wire copies -> one Origin: copies of one story speak with one voice."""

from claimcheck.origins.fingerprint import Fingerprint, fingerprint, issuer_of
from claimcheck.origins.grouping import group_fingerprints, group_origins

__all__ = ["Fingerprint", "fingerprint", "group_fingerprints", "group_origins", "issuer_of"]
