"""Whether a text could name the one whose statement a claim asks for, told by its words.

Observation: "according to the Lund Health Institute, sales grew by 5 percent" has the words of what every other
institute said of sales. What it has alone is "Lund"; "health institute" others may put in other words.
"""

from functools import lru_cache

from claimcheck.names import same_name
from claimcheck.names.match import own_words_of_institution, same_institution
from claimcheck.names.places import CANONICAL
from claimcheck.verification.meanings import bare
from claimcheck.verification.terms import keys_of
from claimcheck.verification.vocabulary import Vocabulary, Words

_LONG_PLACES = frozenset(place for place in CANONICAL.values() if len(place) > 1)
"""Each is also named by one word: "American"."""

_OF_PEOPLES = frozenset("abdw")
"""What the acronym of an institution begins with that is named by its people: "BBC" (see `same_name`)."""


def is_institution(name: tuple[str, ...]) -> bool:
    """Tell whether a name is that of an institution that other words name as well: by its field and whose it is."""
    words = frozenset(name)
    return same_institution(words, words)


def may_name_institution(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    """Tell whether a text could name an institution: whose it is, or its acronym."""
    own = own_words_of_institution(name)
    if not own or _begins_with_long_place(name):
        return True
    return all(_has_word(word, text, known) for word in own) or _has_short_form(name, text, known)


@lru_cache(maxsize=4096)
def _begins_with_long_place(name: tuple[str, ...]) -> bool:
    return any(name[at : at + len(place)] == place for place in _LONG_PLACES for at in range(len(name)))


def _has_word(own: str, text: Words, known: Vocabulary) -> bool:
    if known.has_key(text, keys_of(own)):
        return True
    return any(_is_same((own,), bare(word)) for word in known.capitals(text, own[0]))


def _has_short_form(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    initials = _OF_PEOPLES.union(word[0] for word in name)
    return any(_is_same(name, bare(word)) for initial in initials for word in known.capitals(text, initial))


@lru_cache(maxsize=65536)
def _is_same(name: tuple[str, ...], word: str) -> bool:
    return same_name(name, (word,)) is not None
