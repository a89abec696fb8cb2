"""Which of several outcomes is kept where a slot was compared more than once."""

from claimcheck.model.evidence import Outcome

CLOSEST_FIRST = {Outcome.MATCH: 0, Outcome.MISMATCH: 1, Outcome.NEITHER: 2, Outcome.MISSING: 3}
"""One figure or date of several that agrees is enough."""

WORST_FIRST = {Outcome.MISMATCH: 0, Outcome.NEITHER: 1, Outcome.MISSING: 2, Outcome.MATCH: 3}
"""One quantifier of several that disagrees is enough."""
