"""Nouns of change and what changed: "Lestia's *export growth*", "*growth in* exports", "*economic* growth"."""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.words import Tag, Word

CHANGES = frozenset({"rise", "fall"})
"""What the nouns of change stand for."""
_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_WHERE = frozenset({"in", "of", "for"})
_NOUN_OF = {"economic": "economy"}
"""Adjective -> what it says changed: "economic growth" is growth of the economy."""


def change_of(noun: Word) -> str | None:
    """Return the lemma of the verb that a noun of change stands for: "rise" of "growth"."""
    lemma = NOMINALIZATIONS.get(noun.lemma) if noun.tag is Tag.NOUN else None
    return lemma if lemma in CHANGES else None


def split_change(phrase: Words) -> tuple[str, Words] | None:
    """Return the verb that a phrase's noun of change stands for, and what changed; None where it does not say what.

    "Lestia's export growth" and "growth in Lestia's exports" tell of exports, "the growth rate" of nothing.
    """
    place = next((at for at, word in enumerate(phrase) if change_of(word)), None)
    if place is None:
        return None
    before, behind = what_changed(phrase[:place]), phrase[place + 1 :]
    if behind and behind[0].lemma == "rate":
        behind = behind[1:]
    if behind and behind[0].folded not in _WHERE:
        return None
    changed = (*before, *behind[1:])
    lemma = change_of(phrase[place])
    return (lemma, changed) if lemma and _names_thing(changed) else None


def what_changed(words: Words) -> Words:
    """Return the words before a noun of change as what it is about, without article."""
    if words and words[0].tag is Tag.DETERMINER:
        words = words[1:]
    if words and words[-1].folded in _NOUN_OF:
        noun = _NOUN_OF[words[-1].folded]
        return (*words[:-1], replace(words[-1], folded=noun, lemma=noun, tag=Tag.NOUN))
    return words


def _names_thing(words: Words) -> bool:
    """Tell whether a thing is named: "Lestia's growth" may be of its economy or of its people."""
    return bool(words) and words[-1].tag in _THINGS
