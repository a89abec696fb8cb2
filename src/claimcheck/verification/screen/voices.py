"""Whether a text could name an organisation, told by the words that it shares with few others.

Observation: "according to the Lund Health Institute, sales grew by 5 percent" has the words of what every other
institute said of sales. What it has alone is "Lund"; "health institute" others may put in other words.
"""

from functools import lru_cache

from claimcheck.names import same_name
from claimcheck.names.definitions import letters_of
from claimcheck.names.match import names_of_one_word, own_words_of_institution, same_institution
from claimcheck.names.places import CANONICAL
from claimcheck.names.spelling import first_letters
from claimcheck.names.words import CLUB_LETTERS, LEGAL_FORMS, ORGANISATION
from claimcheck.verification.reading.terms import keys_of
from claimcheck.verification.screen.meanings import bare
from claimcheck.verification.screen.vocabulary import Vocabulary, Words

_LONG_PLACES = frozenset(place for place in CANONICAL.values() if len(place) > 1)
"""Each is also named by one word: "American"."""


def is_institution(name: tuple[str, ...]) -> bool:
    """Tell whether a name is that of an institution that other words name as well: by its field and whose it is."""
    words = frozenset(name)
    return same_institution(words, words)


@lru_cache(maxsize=4096)
def telling_words(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without which an organisation is named by its acronym alone; none where others may do."""
    words = frozenset(name)
    # "American" names the United States, of which it has no word.
    long_place = any(name[at : at + len(place)] == place for place in _LONG_PLACES for at in range(len(name)))
    if len(name) == 1 or long_place or not (words & ORGANISATION or is_institution(name)):
        return ()
    return tuple(word for word in own_words_of_institution(name) if word not in LEGAL_FORMS | CLUB_LETTERS)


def may_name_organisation(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    """Tell whether a text could name an organisation that has telling words: by all of these, or by its acronym."""
    return all(_has_word(word, text, known) for word in telling_words(name)) or _has_short_form(
        name, text, known
    )


def _has_word(own: str, text: Words, known: Vocabulary) -> bool:
    if not text.isdisjoint(known.having(keys_of(own))):
        return True
    return any(
        _may_be_same(own, bare(word))
        for initial in first_letters(own[0])
        for word in known.capitals(text, initial)
    )


def _has_short_form(name: tuple[str, ...], text: Words, known: Vocabulary) -> bool:
    return any(
        one in (bare(word), letters_of(bare(word)))
        for one in names_of_one_word(name)
        for word in known.capitals(text, one[:1])
    )


@lru_cache(maxsize=65536)
def _may_be_same(own: str, word: str) -> bool:
    return same_name((own,), (word,)) is not None
