"""What sentences do to claims, and what the sources together come to."""

from claimcheck.verification.comparing import compare
from claimcheck.verification.judging import Verification, verify_claim

__all__ = ["Verification", "compare", "verify_claim"]
