"""Shares that move: in "Kelmar shares closed lower" nothing is shared, and nothing closed stands by."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.language.lexicon import verb_lemma
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import CLOSING
from claimcheck.predicates.words import Tag, Word

_OWNERS = frozenset({Tag.NAME, Tag.POSSESSIVE, Tag.NOUN})


def settle_papers(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words with "shares" as a noun, and what follows as its verb, where that verb tells of a market."""
    places = [at for at, word in enumerate(words) if word.folded == "shares" and _moves(words, at)]
    if not places:
        return tuple(words)
    settled = list(words)
    for at in places:
        settled[at] = replace(words[at], tag=Tag.NOUN, lemma="share", form="")
        verb = words[at + 1]
        settled[at + 1] = replace(
            verb, tag=Tag.VERB, lemma=verb_lemma(verb.folded) or verb.lemma, form="past"
        )
    return tuple(settled)


def _moves(words: Sequence[Word], at: int) -> bool:
    """Tell "Kelmar *shares jumped*" from "Kelmar shares closed data": a figure, a direction or nothing follows."""
    if not at or words[at - 1].tag not in _OWNERS or at + 1 >= len(words) or words[at].tag is not Tag.VERB:
        return False
    lemma = verb_lemma(words[at + 1].folded)
    if lemma is None or words[at + 1].folded == lemma:
        return False
    behind = words[at + 2 : at + 3]
    moved = lemma in CLOSING or any(name == "rise" for name, _ in families_of((lemma,)))
    return moved and not any(word.tag in (Tag.NOUN, Tag.NAME) for word in behind)
