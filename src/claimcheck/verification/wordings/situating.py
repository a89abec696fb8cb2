"""Where things lie: "Lund is a town in Norvia" says that it lies there, "is bordered by Tarn" that it borders Tarn.

The first only supports: a town in Tarn may lie in Norvia, if Tarn does.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.kinds import PLACE, classes_of
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of

_LYING = ("be", "located", "in")
_STANDING = frozenset({PLACE, "built", "landform"})
_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER})
_SEATED = frozenset({"based", "headquartered", "headquarters"})
LOCATING = "locate"
"""The family of verbs that say where something lies."""


def situated_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say where a claim's thing lies; empty for a claim of another kind."""
    if is_in_place(claim):
        return frozenset({"lie", "stand", "sit"})
    return frozenset({"be"}) if _says_where(claim) else frozenset()


def may_be_placed(claim: Predication) -> bool:
    """Tell a claim on where a town or a thing of stone or land lies, which a source may say without a verb."""
    if not _says_where(claim):
        return False
    head = head_of(claim.subject)
    named = len(claim.subject) == 1 and claim.subject[0].tag is Tag.NAME
    return named or (head is not None and bool(classes_of(head.folded.split()[-1]) & _STANDING))


def is_in_place(claim: Predication) -> bool:
    """Tell "is in Lund"."""
    said = claim.complement[:2]
    placed = claim.verb.lemmas == ("be",) and len(said) > 1 and said[0].folded == "in"
    return placed and any(word.tag is Tag.NAME for word in claim.complement[1:3])


def as_in_place(stated: Predication, claim: Predication) -> Predication | None:
    """Read "is located in Lund" as "is in Lund", and "is in Lund" as "is located in", but not as "is based in"."""
    if is_in_place(claim):
        opening = stated.verb.words[-1:]
        if not _says_where(stated) or not opening:
            return None
        into = replace(opening[0], folded="in", lemma="in", tag=Tag.PREPOSITION)
        verb = Verb(("be",), families_of(("be",)), stated.verb.words)
        return replace(stated, verb=verb, complement=(into, *stated.complement))
    located = _says_where(claim) and _SEATED.isdisjoint(claim.verb.lemmas)
    if not located or not is_in_place(stated):
        return None
    return replace(
        stated, verb=replace(claim.verb, words=stated.verb.words), complement=stated.complement[1:]
    )


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
