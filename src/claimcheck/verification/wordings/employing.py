"""Staff told from either end: "Tarvik employs 900 people" says that it has 900 employees.

Observation: what is counted is called by another noun on either side ("people", "staff", "workers"), so that the noun
is put in the claim's words, too. Those who only work for a firm's suppliers are not had.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_STAFF = frozenset({"employee", "staff", "staffer", "worker"})
_ANYONE = _STAFF | {"people", "person", "man", "woman"}
_FIGURE_AND_NOUN = 2


def as_employer(stated: Predication, claim: Predication) -> Predication | None:
    """Read "has 900 employees" as "employs 900 people" where the claim tells it so, and the other way round."""
    ours, theirs = claim.verb.lemmas, stated.verb.lemmas
    if stated.verb.passive or claim.verb.passive or not _counts(claim.complement):
        return None
    stated = _with_staff(stated) if ours == ("employ",) and theirs == ("have",) else stated
    if ours == ("employ",) and theirs == ("have",):
        told = _counts(stated.complement) and stated.complement[1].lemma in _STAFF
    elif ours == ("have",) and theirs == ("employ",):
        told = _counts(stated.complement) and claim.complement[1].lemma in _STAFF
    else:
        return None
    if not told or not {stated.complement[1].lemma, claim.complement[1].lemma} <= _ANYONE:
        return None
    lemma = claim.complement[1].lemma
    noun = replace(stated.complement[1], lemma=lemma, folded=lemma)
    verb = Verb(ours, families_of(ours), stated.verb.words)
    return replace(stated, verb=verb, complement=(stated.complement[0], noun, *stated.complement[2:]))


def _with_staff(stated: Predication) -> Predication:
    """Return "has a workforce of 900 people" as "has 900 staff"; any other as it stands."""
    said = stated.complement
    place = 1 if said[:1] and said[0].tag is Tag.DETERMINER else 0
    opened = [word.folded for word in said[place : place + 2]] in (["workforce", "of"], ["staff", "of"])
    figure = said[place + 2 : place + 3]
    if not opened or not figure or figure[0].tag is not Tag.NUMBER:
        return stated
    behind = said[place + 3 :]
    rest = behind[1:] if behind[:1] and behind[0].lemma in _ANYONE else behind
    noun = replace(said[place], lemma="staff", folded="staff")
    verb = replace(stated.verb, words=(*stated.verb.words, *said[: place + 2]))
    return replace(stated, verb=verb, complement=(*figure, noun, *rest))


def _counts(words: Words) -> bool:
    """Tell whether a figure stands first, and right behind it the noun of what is counted."""
    tags = [word.tag for word in words[:_FIGURE_AND_NOUN]]
    alone = not words[_FIGURE_AND_NOUN:] or words[_FIGURE_AND_NOUN].tag is not Tag.NOUN
    return tags == [Tag.NUMBER, Tag.NOUN] and alone
