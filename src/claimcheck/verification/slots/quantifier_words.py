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
    )
)
"""Classes of which only one can be true of the same things."""
