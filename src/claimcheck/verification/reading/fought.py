"""Words that say in one what something is directed against: "an *anti-corruption* law" is a law against corruption."""

from dataclasses import replace

from claimcheck.language.stems import fold
from claimcheck.predicates import Tag, Word

_ANTI = "anti-"
_BY_DOER = "ist"
_BY_DEED = "ism"
_SHORTEST = 6
"""Letters of the shortest doer that stands for what it does: "anti-terrorist" is against terrorism."""


def what_is_fought(word: Word) -> tuple[tuple[Word, str], ...]:
    """Return what a word with "anti-" is against, with the preposition that gives its role; empty for other words."""
    rest = word.text[len(_ANTI) :]
    if not word.folded.startswith(_ANTI) or word.tag is Tag.NAME or not rest.isalpha() or not rest.islower():
        return ()
    if rest.endswith(_BY_DOER) and len(rest) >= _SHORTEST:
        rest = rest.removesuffix(_BY_DOER) + _BY_DEED
    return ((replace(word, text=rest, folded=fold(rest), lemma=fold(rest), tag=Tag.NOUN), "against"),)
