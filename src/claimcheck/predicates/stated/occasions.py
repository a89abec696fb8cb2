"""How often something was done: "on 17 occasions" is "17 times"."""

from dataclasses import replace

from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag, Word

_APART = frozenset({"separate", "different", "previous", "earlier", "other"})
"""Say of occasions no more than that each is one."""


def as_times(statement: Predication) -> Predication:
    """Return a statement with "on 17 occasions" in it as one with "17 times"; any other as it is."""
    said = statement.complement
    for at in range(len(said) - 2):
        if said[at].folded == "on" and said[at + 1].tag is Tag.NUMBER:
            end = at + 2 + (said[at + 2].folded in _APART)
            if said[end : end + 1] and said[end].lemma == "occasion":
                told = (*said[:at], said[at + 1], _times(said[end]), *said[end + 1 :])
                return replace(statement, complement=told)
    return statement


def times_unsaid(statement: Predication) -> frozenset[str]:
    """Return the noun of "17 times", which others tell by occasions; empty where nothing is so counted."""
    said = statement.complement
    counted = any(word.tag is Tag.NUMBER and said[at].lemma == "time" for at, word in enumerate(said[:-1], 1))
    return frozenset({"time"}) if counted else frozenset()


def _times(occasions: Word) -> Word:
    return replace(occasions, text="times", folded="times", lemma="time")
