"""The version, apart from everything else so that ``claimcheck --version`` imports nothing."""

__version__ = "0.1.0"
