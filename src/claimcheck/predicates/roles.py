"""Nouns for what a person is: the table `data/roles.txt`."""

from functools import cache

from claimcheck.predicates.data_files import data_rows
from claimcheck.predicates.words import Tag, Word


@cache
def roles() -> frozenset[str]:
    """Return the lemmas."""
    return frozenset(role for row in data_rows("roles.txt") for role in row.split())


def is_role(word: Word) -> bool:
    """Tell whether a word calls one person something: "mayor", not "mayors"."""
    return word.tag is Tag.NOUN and word.lemma in roles() and word.folded == word.lemma
