"""What belongs to somebody: "the dam belongs to Valkraft", "the dam is owned by Valkraft", "Valkraft owns the dam"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.phrases import object_of

_BELONGING = ("belong",)
_OWNING = ("own",)


def as_belonging(stated: Predication, claim: Predication) -> Predication | None:
    """Read what is owned by somebody as what belongs to him, and the other way round, as the claim has it."""
    if stated.negated or not stated.subject:
        return None
    if claim.verb.lemmas == _BELONGING and stated.verb.lemmas == _OWNING:
        return _told(stated, _BELONGING, passive=False) if stated.verb.passive else _turned(stated)
    if claim.verb.lemmas == _OWNING and stated.verb.lemmas == _BELONGING:
        return _told(stated, _OWNING, passive=True)
    return None


def belonging_instead(claim: Predication) -> frozenset[str]:
    """Return the other verb by which a source may tell a claim's owner."""
    if claim.verb.lemmas == _BELONGING:
        return frozenset(_OWNING)
    return frozenset(_BELONGING) if claim.verb.lemmas == _OWNING else frozenset()


def _told(stated: Predication, lemmas: tuple[str, ...], *, passive: bool) -> Predication | None:
    """Return the statement with the other verb, and its owner behind the preposition that goes with that."""
    said = stated.complement
    theirs, ours = ("to", "by") if passive else ("by", "to")
    partly = any(word.tag is Tag.NUMBER for word in said)
    if partly or not said or said[0].folded != theirs:
        return None
    opening = replace(said[0], folded=ours, lemma=ours, tag=Tag.PREPOSITION)
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words, passive=passive)
    return replace(stated, verb=verb, complement=(opening, *said[1:]))


def _turned(stated: Predication) -> Predication | None:
    """Read "Valkraft owns the dam" as "the dam belongs to Valkraft"."""
    thing, said = object_of(stated.complement), stated.complement
    if not thing or any(word.tag is Tag.NUMBER for word in thing):
        return None
    to = replace(stated.verb.words[0], folded="to", lemma="to", tag=Tag.PREPOSITION)
    verb = Verb(_BELONGING, families_of(_BELONGING), stated.verb.words)
    rest = said[len(thing) :]
    return replace(stated, verb=verb, subject=thing, complement=(to, *stated.subject, *rest))
