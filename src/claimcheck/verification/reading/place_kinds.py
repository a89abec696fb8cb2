"""Names of places with the noun for what they are: "the town of Hallem" is Hallem, "Torland state" is Torland."""

from claimcheck.predicates import Tag, Word

Words = tuple[Word, ...]

_KINDS = frozenset({"town", "city", "village", "hamlet", "island", "state", "country", "nation", "kingdom"})
"""Nouns that add nothing to the name; not so a county or a province, which often has its name from a town in it."""

_BEHIND = frozenset({"state"})
"""Kinds that stand behind a name which is not longer for it: "Quebec *City*" and "Long *Island*" are."""

_SHARED = frozenset(
    {"new york", "quebec", "mexico", "panama", "guatemala", "luxembourg", "kuwait", "djibouti"}
)
"""Names of a city and of the land around it, where the noun tells which is meant."""

_NAMES = frozenset({Tag.NAME, Tag.COORDINATOR})
_BEFORE = frozenset({Tag.DETERMINER, Tag.NAME})


def without_place_kind(words: Words) -> Words:
    """Leave out the noun by which a phrase that is nothing but a place's name says what it is.

    Adjectives stay, and the noun with them: they say more of the place.
    """
    if len(words) < 2 or not any(word.lemma in _KINDS for word in words):  # noqa: PLR2004  a name and its noun
        return words
    named = _behind_of(words) or _before_kind(words)
    plain = named and not any(word.folded in _SHARED for word in named)
    return named if plain else words


def _behind_of(words: Words) -> Words:
    """Return the names of "the town of Hallem" and "the towns of Hallem, Orsk and Velm"."""
    at = next((place for place, word in enumerate(words) if word.folded == "of"), 0)
    before, names = words[: max(at - 1, 0)], words[at + 1 :]
    called = at and words[at - 1].lemma in _KINDS and words[at - 1].text.islower()
    plain = all(word.tag in _BEFORE for word in before)
    several = bool(names) and all(word.tag in _NAMES or word.text == "," for word in names)
    return names if called and plain and several and names[0].tag is Tag.NAME else ()


def _before_kind(words: Words) -> Words:
    """Return the name of "Torland state"."""
    is_name = [word.tag for word in words] == [Tag.NAME, Tag.NOUN]
    return words[:1] if is_name and words[1].lemma in _BEHIND else ()
