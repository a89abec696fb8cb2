"""Source -> Document: what of a dump is text, what stands aside, and what is removed, each with a named reason.

Pure, one source at a time: observe, judge each block alone, let the whole document and the neighbours speak, tile.
"""

from claimcheck.cleaning.clean import clean_source, clean_sources
from claimcheck.cleaning.reasons import REASONS, explain_reason

__all__ = ["REASONS", "clean_source", "clean_sources", "explain_reason"]
