"""Numbers that decide whether two names are one.

Each is explained in `data/thresholds.toml`, with what was seen, what is traded, and what the fit measured.
They are read as attributes of this module, so that `bench/fit_stance.py` can try others.
"""

import tomllib
from importlib.resources import files

_TABLE = tomllib.loads(files("claimcheck.names").joinpath("data", "thresholds.toml").read_text("utf-8"))

SPELLING_RATIO: int = _TABLE["spelling_ratio"]["value"]
"""Least ratio of two spellings, in hundredths, as rapidfuzz measures it."""

LEAST_SPELLING_LENGTH: int = _TABLE["least_spelling_length"]["value"]
"""Letters of the shortest name that may be misspelled."""

LEAST_TRANSLITERATED_LENGTH: int = _TABLE["least_transliterated_length"]["value"]
"""Letters of the shortest name that is compared as it is read aloud."""

MOST_GIVEN_NAMES: int = _TABLE["most_given_names"]["value"]
"""Names between the first and the last that a fuller form may have."""

LONGEST_TITLE: int = _TABLE["longest_title"]["value"]
"""Words of the longest title in quotation marks."""
