"""How many sentences are candidates for a claim."""

BEST = 50
"""So many of the best sentences are candidates, and all that tie with the last of them."""

MOST_WITH_FIGURE = 2000
"""So many sentences at most are candidates for their figure alone; beyond that the report says so."""
