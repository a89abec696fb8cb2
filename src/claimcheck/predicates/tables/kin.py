"""Nouns for whom somebody has: kin, who stay so, and others, who may not."""

KIN = frozenset(
    """
    brother sister son daughter father mother half-brother half-sister grandson granddaughter grandfather grandmother
    uncle aunt nephew niece cousin twin
    """.split()
)
RELATED = KIN | frozenset(
    """
    wife husband widow widower fiance fiancee girlfriend boyfriend friend lover colleague classmate roommate neighbour
    neighbor in-law stepson stepdaughter stepfather stepmother child parent relative
    """.split()
)
