"""Words that say how many times: "doubled", "twice as many"."""

import re
from decimal import Decimal

from claimcheck.quantities.figure import Figure

_VALUES = {
    **dict.fromkeys(("doubled", "doubling", "twice", "twofold"), 2),
    **dict.fromkeys(("tripled", "tripling", "trebled", "trebling", "thrice", "threefold"), 3),
    **dict.fromkeys(("quadrupled", "quadrupling", "fourfold"), 4),
    "fivefold": 5,
    "tenfold": 10,
}
MULTIPLE = rf"(?:{'|'.join(sorted(_VALUES))})\b(?! (?:an?|in|during|before|each|every|per)\b)"
"""A regular expression (case ignored, at a word's start); "twice a day" counts occasions and is left out."""


def read_multiple(_: str, match: re.Match[str]) -> Figure:
    """Read a word of `MULTIPLE`."""
    value = Decimal(_VALUES[match.group().lower()])
    return Figure(value, Decimal(1), *match.span(), integer=True, multiple=True, spelled=True)
