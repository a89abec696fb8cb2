"""What prepositions say of a role: place and occasion, direction, distance."""

PLACING = frozenset({"in", "at", "on", "during"})
"""Govern places and occasions, which the context may give as well."""

LOCAL = frozenset({"in", "at", "near"})
"""Govern the place where something happens."""

AWAY = frozenset({"after", "before", "despite", "without", "against", "outside", "following", "since"})
"""Keep what they govern apart from what is said."""

_OPPOSED = (frozenset({"from"}), frozenset({"to", "into", "toward", "towards"}), frozenset({"by"}))


def is_other_role(first: str, second: str) -> bool:
    """Tell whether two prepositions give the same name different roles: "from Peru", "to Peru"."""
    one = next((role for role in _OPPOSED if first in role), None)
    other = next((role for role in _OPPOSED if second in role), None)
    return one is not None and other is not None and one is not other
