"""Quantifying words by class, and the classes that exclude each other."""

from types import MappingProxyType

CLASSES = MappingProxyType(
    {
        word: name
        for name, words in (
            ("all", "all every each both everyone everybody unanimously entire"),
            ("most", "most majority mostly"),
            ("some", "some several certain"),
            ("few", "few little hardly"),
            ("many", "many"),
            ("half", "half"),
            ("only", "only solely exclusively just"),
            ("none", "none"),
        )
        for word in words.split()
    }
)
"""Word -> class."""

EXCLUSIVE = frozenset(
    frozenset(pair)
    for pair in (
        ("all", "most"),
        ("all", "few"),
        ("all", "none"),
        ("all", "half"),
        ("most", "few"),
        ("most", "none"),
        ("some", "none"),
        ("many", "few"),
        ("many", "none"),
        ("few", "none"),
        ("half", "none"),
        ("all", "not all"),
        ("nearly all", "half"),
        ("nearly all", "few"),
        ("nearly all", "nearly none"),
        ("nearly all", "none"),
        ("nearly none", "all"),
        ("nearly none", "most"),
        ("nearly none", "many"),
        ("nearly none", "half"),
    )
)
"""Classes of which only one can be true of the same things."""

GRANTED = frozenset({("most", "nearly all"), ("few", "nearly none"), ("nearly none", "few")})
"""(claim's class, source's class): what says as much as the claim or more."""

TOO_MUCH = frozenset({("all", "nearly all"), ("none", "nearly none")})
"""(claim's class, source's class): where the source stops short of the claim. Whether "nearly all" leaves room for all
is open, so that the other way round nothing follows."""
