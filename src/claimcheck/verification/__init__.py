"""What sentences do to claims, and what the sources together come to."""

from claimcheck.verification.claim_reading import read_claim
from claimcheck.verification.comparing import compare
from claimcheck.verification.considering import ALWAYS
from claimcheck.verification.judging import Verification, verify_claim
from claimcheck.verification.sieve import Sieve

__all__ = ["ALWAYS", "Sieve", "Verification", "compare", "read_claim", "verify_claim"]
