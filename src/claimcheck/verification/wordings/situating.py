"""Where things lie: "Lund is a town in Norvia" says that it lies there, "is bordered by Tarn" that it borders Tarn.

The first only supports: a town in Tarn may lie in Norvia, if Tarn does.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.kinds import PLACE, classes_of
from claimcheck.verification.reading.analysis import Words

_LYING = ("be", "located", "in")
_STANDING = frozenset({PLACE, "built", "landform"})
_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER})
LOCATING = "locate"
"""The family of verbs that say where something lies."""


def situated_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may say where a thing lies, in saying what it is; empty for any other claim."""
    return frozenset({"be"}) if _says_where(claim) else frozenset()


def as_situated(stated: Predication, claim: Predication) -> Predication | None:
    """Read "is a town in Norvia" as "lies in Norvia"."""
    said = stated.complement
    end = next((at for at, word in enumerate(said) if word.tag not in _PHRASE), 0)
    if not _says_where(claim) or stated.verb.lemmas != ("be",) or not end or said[end].folded != "in":
        return None
    if said[0].folded not in ("a", "an") or classes_of(said[end - 1].lemma).isdisjoint(_STANDING):
        return None
    if not _names(claim.complement) <= _names(said[end:]):
        return None
    verb = Verb(_LYING, families_of(_LYING), stated.verb.words)
    return replace(stated, verb=verb, complement=said[end + 1 :])


def as_bordering(stated: Predication, claim: Predication) -> Predication | None:
    """Read "is bordered by Tarn to the north" as "borders Tarn to the north": of a border each side has one."""
    ours, theirs = claim.verb, stated.verb
    alike = ours.lemmas == theirs.lemmas == ("border",) and theirs.passive and not ours.passive
    if not alike or not stated.by_phrase:
        return None
    said = _without_by(stated.complement)
    return replace(stated, verb=replace(theirs, passive=False), complement=said)


def _names(words: Words) -> set[str]:
    return {word.folded for word in words if word.tag is Tag.NAME}


def _without_by(said: Words) -> Words:
    place = next(at for at, word in enumerate(said) if word.folded == "by")
    return (*said[place + 1 :], *said[:place])


def _says_where(claim: Predication) -> bool:
    return any(name == LOCATING for name, _ in claim.verb.families)
