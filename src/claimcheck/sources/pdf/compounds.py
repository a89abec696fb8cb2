"""Words that form compounds with a hyphen, so that it stays where a line was broken at it: data only."""

FIRST = frozenset(
    """
    all anti co cross double ex far fast first full half hard high inter-governmental large late left long low
    low-carbon lower macro mid middle multi near newly non north north-east north-west off old one open over part
    post pre pro quasi right second self semi short single slow small so socio south south-east south-west sub third
    three time top two under upper vice well wide year
    """.split()
)

LAST = frozenset(
    """
    based billion bound built called century class cost day driven east edge end ended established fold free friendly
    funded general growing hour in income intensive known led level like long made making median month old on out
    owned paced person point quarter range rate related scale sector sensitive side sized south speed state
    sufficient term thirds time to up west wide year
    """.split()
)

SUSPENDING = frozenset({"and", "or", "und", "oder"})
"""Words before which a hyphen stands for the rest of a compound: "short- and long-term"."""
