"""Words that say in one what something is directed against: "an *anti-corruption* law" is a law against corruption."""

from dataclasses import replace

from claimcheck.predicates import Tag, Word

_ANTI = "anti-"
_BY_DOER = "ist"
"""So ends who is fought; "anti-terrorist" stays whole, as it stands in names of bodies."""


def fought(folded: str) -> str:
    """Return what a word with "anti-" is against; empty for other words."""
    rest = folded.removeprefix(_ANTI)
    return "" if rest == folded or rest.endswith(_BY_DOER) or not rest.isalpha() else rest


def what_is_fought(word: Word) -> tuple[tuple[Word, str], ...]:
    """Return what a word is against as a word, with the preposition that gives its role; empty for other words."""
    rest = "" if word.tag is Tag.NAME or word.text.istitle() else fought(word.folded)
    return ((replace(word, text=rest, folded=rest, lemma=rest, tag=Tag.NOUN), "against"),) if rest else ()
