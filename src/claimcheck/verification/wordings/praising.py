"""Praise and blame, of a person or of what the person did: "praised Moe's response", "praised Moe for her response"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Words

_JUDGING = frozenset({"praise"})
_CONDUCT = frozenset(
    """
    action response handling leadership role effort work contribution decision performance conduct approach courage
    commitment support cooperation help stance behaviour behavior record service
    """.split()
)
"""What belongs to a person so closely that praise of it is praise of the person."""

_PHRASE = frozenset(
    {Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.ADVERB, Tag.PREPOSITION, Tag.COORDINATOR}
)


def as_praised_for(stated: Predication, claim: Predication) -> Predication | None:
    """Put who is praised before what for, or the other way round, as the claim has it; None where neither is there."""
    judged = any(name in _JUDGING for name, _ in stated.verb.families)
    if not judged or stated.verb.passive is not claim.verb.passive or stated.verb.passive:
        return None
    if _mark(claim.complement):
        return _as_owned(stated)
    return _as_owner(stated, claim)


def _as_owner(stated: Predication, claim: Predication) -> Predication | None:
    """Read "praised Moe's response" as "praised Moe for response"."""
    said = stated.complement
    mark = _mark(said)
    rest = said[mark + 1 :]
    if (
        not mark
        or not rest
        or any(word.tag is not Tag.NAME and word.tag not in _PHRASE for word in said[:mark])
    ):
        return None
    told = any(word.folded == "for" for word in claim.complement)
    if not told and not any(word.lemma in _CONDUCT for word in _nouns(rest)):
        return None
    into = replace(said[mark], text="for", folded="for", lemma="for", tag=Tag.PREPOSITION)
    return replace(stated, complement=(*said[:mark], into, *rest))


def _as_owned(stated: Predication) -> Predication | None:
    """Read "praised Moe for her response" as "praised Moe's response"."""
    said = stated.complement
    place = next((at for at, word in enumerate(said) if word.folded == "for"), 0)
    own = said[place + 1 : place + 2]
    if not place or not own or own[0].folded not in ("his", "her", "their", "its"):
        return None
    mark = replace(said[place], text="'s", folded="'s", lemma="'s", tag=Tag.POSSESSIVE)
    return replace(stated, complement=(*said[:place], mark, *said[place + 2 :]))


def _mark(words: Words) -> int:
    """Return the place of the first possessive mark in the object; 0 for none."""
    end = next((at for at, word in enumerate(words) if word.tag is Tag.PREPOSITION), len(words))
    return next((at for at, word in enumerate(words[:end]) if word.tag is Tag.POSSESSIVE), 0)


def _nouns(words: Words) -> Words:
    end = next((at for at, word in enumerate(words) if word.tag is Tag.PREPOSITION), len(words))
    return tuple(word for word in words[:end] if word.tag is Tag.NOUN)
