"""Words that say in one what something is directed against: "an *anti-corruption* law" is a law against corruption."""

from dataclasses import replace

from claimcheck.predicates import Tag, Word

_ANTI = "anti-"
_BY_DOER = "ist"
_BY_DEED = "ism"
_SHORTEST = 6
"""Letters of the shortest doer that stands for what it does: "anti-terrorist" is against terrorism."""


def fought(folded: str) -> str:
    """Return what a word with "anti-" is against; empty for other words."""
    rest = folded.removeprefix(_ANTI)
    if rest == folded or not rest.isalpha():
        return ""
    return (
        rest.removesuffix(_BY_DOER) + _BY_DEED if rest.endswith(_BY_DOER) and len(rest) >= _SHORTEST else rest
    )


def what_is_fought(word: Word) -> tuple[tuple[Word, str], ...]:
    """Return what a word is against as a word, with the preposition that gives its role; empty for other words."""
    rest = "" if word.tag is Tag.NAME or word.text.istitle() else fought(word.folded)
    return ((replace(word, text=rest, folded=rest, lemma=rest, tag=Tag.NOUN), "against"),) if rest else ()
