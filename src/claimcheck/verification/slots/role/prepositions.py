"""What prepositions say of a role: place and occasion, direction, distance."""

DATING_CLAUSES = frozenset({"when", "as", "while"})
"""Conjunctions of clauses whose time is the time of the main clause, too."""

PLACING = frozenset({"in", "at", "on", "during"})
"""Govern places and occasions, which the context may give as well."""

LOCAL = frozenset({"in", "at", "near"})
"""Govern the place where something happens."""

AWAY = frozenset({"after", "before", "despite", "without", "against", "outside", "following", "since"})
"""Keep what they govern apart from what is said."""

APART = frozenset(
    {"outside", "beyond", "except", "excluding", "than", "instead", "unlike", "without", "despite"}
)
"""Nothing else can stand in their place: "outside Chile" is not "in Chile", "other than a film" is no film."""

STRICT = frozenset(
    "from for against with without through by to into beside before after outside above below beneath".split()
)
"""Give what they govern a role of its own, which nothing else in the clause has."""

_LOOSE = {
    "with": frozenset({"", "between", "together"}),
    "to": frozenset({"", "into", "toward", "towards", "for"}),
    "above": frozenset({"over"}),
    "below": frozenset({"under", "beneath"}),
    "beneath": frozenset({"under", "below"}),
}
"""What may stand in their place: "trade with Peru", "between … and Peru"; "gave to Peru", "gave Peru"."""

_OTHER_ENDS = frozenset({"from", "by", "against", "without", "for", "with", "between"})
"""Govern whence, by whom, for what and with whom: never where."""

_ALONG = frozenset({"over", "around", "about", "near", "toward", "towards", "like"})
"""Give no object: who painted *over* a portrait did not paint it, and who is treated *like* a member is none."""

_WITHIN = frozenset({"in", "at", "of"})
_NEARBY = frozenset({"near", "outside", "around", "beyond"})

_OPPOSED = (
    frozenset({"from"}),
    frozenset({"to", "into", "toward", "towards"}),
    frozenset({"by"}),
)


def fits_role(claim: str, source: str) -> bool:
    """Tell whether what stands behind one preposition can be what stands behind the other."""
    if claim == source:
        return True
    if source in AWAY | APART or claim in APART:
        return False
    if claim in STRICT:
        return source in _LOOSE.get(claim, ())
    if claim in LOCAL and source in _OTHER_ENDS:
        # Who was arrested by police *from* Marl was not arrested in Marl.
        return False
    if claim in LOCAL and source in LOCAL and "near" in (claim, source):
        # Who was born *near* Marl was not born in it, and who was born in it not near it.
        return False
    return not (claim == "" and source in STRICT | _ALONG)


def is_other_role(first: str, second: str) -> bool:
    """Tell whether two prepositions give the same name different roles: "from Peru", "to Peru"."""
    if first in _WITHIN and second in _NEARBY:
        return True
    one = next((role for role in _OPPOSED if first in role), None)
    other = next((role for role in _OPPOSED if second in role), None)
    return one is not None and other is not None and one is not other
