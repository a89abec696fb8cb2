"""Words that bind a time to a statement and belong to no period: "since 2020", "2020 or later"."""

BOUND_WORDS = frozenset(
    """
    after ahead and around as at before between by during earlier ever for from in later of on onward onwards or
    over prior since starting than through throughout till to until up within
    """.split()
)
"""Lower case."""
