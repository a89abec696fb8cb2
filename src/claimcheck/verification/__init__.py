"""What sentences do to claims, and what the sources together come to."""

from claimcheck.verification.comparing import compare

__all__ = ["compare"]
