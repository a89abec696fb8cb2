"""Numbers that decide what a sentence does to a claim.

Each is explained in `data/thresholds.toml`, with what was seen, what is traded, and what the fit measured.
They are read as attributes of this module, so that `bench/fit_stance.py` can try others.
"""

import tomllib
from importlib.resources import files

_TABLE = tomllib.loads(
    files("claimcheck.verification").joinpath("data", "thresholds.toml").read_text("utf-8")
)

LEAST_QUOTED: int = _TABLE["least_quoted"]["value"]
"""Characters of the shortest quotation."""

LEAST_DENIED_WORDS: int = _TABLE["least_denied_words"]["value"]
"""Words of the shortest quotation that a lost "not" can contradict."""

LEAST_TELLING_WORDS: int = _TABLE["least_telling_words"]["value"]
"""Content words by which a definite subject without a name says which one it means."""

ADVERB_REACH: int = _TABLE["adverb_reach"]["value"]
"""Words from its verb at which an adverb still belongs to it."""

LONGEST_WITHOUT_VARIANT: int = _TABLE["longest_without_variant"]["value"]
"""Letters of the longest word that has no other spelling."""

PARTNER_REACH: int = _TABLE["partner_reach"]["value"]
"""Words at which names stand beside the general noun that they fill."""
