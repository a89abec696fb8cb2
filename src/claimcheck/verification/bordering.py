"""Borders: "Peru and Chile share 900 km of border" says that the border between them is 900 km long."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.families import families_of
from claimcheck.verification.analysis import Words
from claimcheck.verification.terms import keys_of

_BORDER = frozenset({"border", "frontier", "boundary", "coastline"})
LENGTHS = frozenset({"long", "length"})
"""What a claim may say of a figure that a source need not: "900 km *long*"."""

_SHARING = frozenset({"share"})
_WITH = frozenset({"with", "between"})


def shared_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may tell the length of a border; empty for any other claim."""
    return _SHARING if _border(claim.subject) else frozenset()


def as_border(stated: Predication, claim: Predication) -> Predication | None:
    """Read "share 900 km of border" as what the border is where the claim says so; None for anything else."""
    ours = _border(claim.subject)
    thing = _border(stated.complement)
    is_length = claim.verb.families and any(name == "be" for name, _ in claim.verb.families)
    shares = stated.verb.lemmas == ("share",) and not stated.verb.passive
    if not (shares and is_length) or not ours or not thing or not _opens_with_figure(claim.complement):
        return None
    figure = tuple(word for word in stated.complement if word.tag is Tag.NUMBER)
    if len(figure) != 1 or keys_of(ours[0].lemma).isdisjoint(keys_of(thing[0].lemma)):
        return None
    partner = _partner(stated.complement)
    length = tuple(
        replace(stated.verb.words[-1], text=word.text, folded=word.folded, lemma=word.lemma, tag=word.tag)
        for word in claim.complement
        if word.folded in LENGTHS
    )
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(
        stated, verb=verb, subject=(*stated.subject, *thing, *partner), complement=(*figure, *length)
    )


def _border(words: Words) -> Words:
    return tuple(word for word in words if word.tag is Tag.NOUN and word.lemma in _BORDER)[:1]


def _opens_with_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER


def _partner(words: Words) -> Words:
    """Return with whom: "*with Chile*"."""
    begin = next((at for at, word in enumerate(words) if word.folded in _WITH), len(words))
    return words[begin:]
