"""What sentences do to claims, and what the sources together come to."""

from claimcheck.verification.claim_reading import read_claim
from claimcheck.verification.comparing import compare
from claimcheck.verification.considering import ALWAYS, is_worth_comparing
from claimcheck.verification.judging import Verification, verify_claim

__all__ = ["ALWAYS", "Verification", "compare", "is_worth_comparing", "read_claim", "verify_claim"]
