"""How much a term tells."""

import math


def idf(texts: int, frequency: int) -> int:
    """Return the weight of a term that stands in `frequency` of `texts` texts: round(64 ln((N+1)/(df+1))).

    An integer, so that sums of weights are the same on every machine and in every order of adding. At least 0, and
    0 for a term that every text has.
    """
    return round(64 * math.log((texts + 1) / (frequency + 1)))
