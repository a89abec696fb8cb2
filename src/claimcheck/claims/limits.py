"""How much a claims file may hold. All limits are counted, so that every machine gives the same answer."""

MAX_BYTES = 20_000_000
"""A thousand claims take about 0.2 MB; what is larger by far is no claims file."""

MAX_NODES = 1_000_000
"""Keys and values once every alias is written out; each hundred characters of a value count as one more."""

CHARACTERS_A_NODE = 100

MAX_DEPTH = 16
"""A valid file is nested five deep."""

MAX_VALUE = 5_000
"""Code points of one value: a statement is a sentence, not a chapter."""
