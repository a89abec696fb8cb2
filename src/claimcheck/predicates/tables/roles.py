"""Whether a word calls a person something."""

from claimcheck.language.roles import roles
from claimcheck.predicates.words import Tag, Word


def is_role(word: Word) -> bool:
    """Tell whether a word calls one person something: "mayor", not "mayors"."""
    return word.tag is Tag.NOUN and word.lemma in roles() and word.folded == word.lemma
