"""claimcheck: check a file of claims against a pile of sources."""
