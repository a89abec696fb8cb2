"""Marriages, of which two are told: "Lind married Berg", "Berg married Lind", "Lind and Berg married (in 2007)".

Observation: whoever comes first, each form says that the two married each other, and none of them says it of a third.
"""

from dataclasses import replace
from typing import NamedTuple

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Words

JOINING = frozenset({"marry", "divorce"})
"""Families of what two do to one another."""

_CALLING = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE})
"""Before a name they say who it is: "married *the pianist* Ola Berg"."""


class Couple(NamedTuple):
    """Who married, and what else is said of it."""

    one: Words
    other: Words
    joint: bool
    """Both stand before the verb."""
    rest: Words


def as_married(stated: Predication, claim: Predication) -> Predication | None:
    """Read a marriage in the claim's form, the claim's subject first."""
    ours, theirs = couple_of(claim), couple_of(stated)
    if ours is None or theirs is None or stated.verb.lemmas != claim.verb.lemmas:
        return None
    first, second = theirs[:2] if _are_one(theirs.one, ours.one) else (theirs.other, theirs.one)
    verb = replace(stated.verb, passive=claim.verb.passive)
    if ours.joint:
        word = (stated.verb.words or first)[0]
        joined = replace(word, text="and", folded="and", lemma="and", tag=Tag.COORDINATOR, form="", atom=None)
        return replace(stated, verb=verb, subject=(*first, joined, *second), complement=theirs.rest)
    return replace(stated, verb=verb, subject=first, complement=(*second, *theirs.rest))


def couple_of(statement: Predication) -> Couple | None:
    """Return the two of a marriage who are both named; None for any other statement, and for more than two."""
    if not any(name in JOINING for name, _ in statement.verb.families) or len(statement.verb.lemmas) > 1:
        return None
    subject, said = statement.subject, statement.complement
    object_end = _end_of_name(said)
    first, *others = [at for at, word in enumerate(subject) if word.tag is Tag.NAME] or [0]
    if others and not object_end:
        between = [word.folded for word in subject[first + 1 : others[0]]]
        both = len(others) == 1 and between == ["and"]
        return Couple(subject[: first + 1], subject[others[0] :], joint=True, rest=said) if both else None
    named = not others and any(word.tag is Tag.NAME for word in subject)
    if not named or not object_end or statement.verb.passive or _goes_on(said[object_end:]):
        return None
    return Couple(subject, said[:object_end], joint=False, rest=said[object_end:])


def _end_of_name(said: Words) -> int:
    """Return where the name ends with which a complement opens; 0 where it opens with none."""
    at = next((at for at, word in enumerate(said) if word.tag not in _CALLING), len(said))
    return at + 1 if at < len(said) and said[at].tag is Tag.NAME else 0


def _goes_on(rest: Words) -> bool:
    """Tell "married Lind *and* Berg", as a priest does."""
    return any(word.tag is Tag.COORDINATOR or word.text == "," for word in rest[:1])


def _are_one(theirs: Words, ours: Words) -> bool:
    """Tell whether two names end alike: "Lind" and "Mara Lind"."""
    last = [{word.folded.split()[-1] for word in words if word.tag is Tag.NAME} for words in (theirs, ours)]
    return not last[0].isdisjoint(last[1])
