"""What sentences do to claims, and what the sources together come to."""

from claimcheck.verification.comparing import compare
from claimcheck.verification.considering import ALWAYS
from claimcheck.verification.judging import Verification, verify_claim
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.sieve import Sieve

__all__ = ["ALWAYS", "Sieve", "Verification", "compare", "read_claim", "verify_claim"]
