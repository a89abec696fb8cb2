"""Troubles that strike a place: "Norvia was rocked by riots" says that there were riots in Norvia."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.phrases import object_of
from claimcheck.verification.wordings.hosting import HAPPENING, HOSTING, happens

_STRIKING = frozenset({"rock", "hit", "shake", "grip", "strike", "sweep", "plague"})
_SHAKING = frozenset({"rock", "shake", "grip", "plague", "sweep"})
_LOCAL = frozenset({"in", "at"})


def troubles_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell of a trouble that struck a place; empty for any other claim."""
    return HOSTING | HAPPENING if _is_struck(claim) or strikes(claim) else frozenset()


def strikes(claim: Predication) -> bool:
    """Tell "riots shook Norvia"."""
    shakes = claim.verb.lemmas[0] in _SHAKING and not claim.verb.passive
    return shakes and [word.tag for word in claim.complement[:1]] == [Tag.NAME]


def as_striking(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Norvia saw riots" as "riots shook Norvia" where the claim does; None for anything else."""
    seen = stated.verb.lemmas[0] in HOSTING and not stated.verb.passive
    trouble = object_of(stated.complement)
    if not seen or not strikes(claim) or not trouble or not stated.subject:
        return None
    verb = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    rest = stated.complement[len(trouble) :]
    return replace(stated, verb=verb, subject=trouble, complement=(*stated.subject, *rest), inherited=False)


def as_struck(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Norvia saw riots" as "Norvia was rocked by riots" where the claim does; None for anything else."""
    lemmas = claim.verb.lemmas
    if not _is_struck(claim) or not stated.subject:
        return None
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words, passive=True)
    by = replace(stated.verb.words[-1], text="by", folded="by", lemma="by", tag=Tag.PREPOSITION)
    if stated.verb.lemmas[0] in HOSTING and not stated.verb.passive:
        return replace(stated, verb=verb, complement=(by, *stated.complement))
    said = stated.complement
    placed = len(said) > 1 and said[0].folded in _LOCAL and said[1].tag is Tag.NAME
    if not happens(stated) or not placed:
        return None
    return replace(stated, verb=verb, subject=said[1:2], complement=(by, *stated.subject, *said[2:]))


def _is_struck(claim: Predication) -> bool:
    named = [word.tag for word in claim.subject] == [Tag.NAME]
    return claim.verb.passive and claim.verb.lemmas[0] in _STRIKING and named and bool(claim.by_phrase)
