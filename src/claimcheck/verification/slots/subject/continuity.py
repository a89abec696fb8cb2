"""Sentences that go on about the same thing: "Lake Orvid is a lake. *It lies near Brenn.* It freezes over".

Observation: texts on one thing name it once and go on with "it" or "the lake", and other names come up beside it. A
sentence whose subject is such a pointer itself offers nothing new for the next pointer to mean, unless it acts on
something that has a name: in "It bought Orlo. It makes pumps", the second may be Orlo.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import object_of
from claimcheck.verification.slots.subject.pointers import points_by_kind

_PERSONS = frozenset({"he", "she", "his", "her"})
_SAME = {"his": "he", "her": "she", "its": "it"}


def past_continuations(pairing: Pairing, side: Words) -> Surroundings:
    """Return what stands around without the nearest sentences that only go on about what `side` points to."""
    kept = list(pairing.surroundings.texts)
    for text in pairing.surroundings.nearest_first():
        if len(kept) < 2 or not _goes_on(text, pairing, side):  # noqa: PLR2004  the last one names the thing
            break
        kept.pop()
    return replace(pairing.surroundings, texts=tuple(kept))


def may_be_either(pairing: Pairing, side: Words) -> bool:
    """Tell whether the nearest sentence with a name goes on about a thing and acts on another: "It bought Orlo"."""
    text = next((item for item in pairing.surroundings.nearest_first() if item.names), None)
    mains = _mains(text) if text is not None else []
    if text is None or not mains or not any(map(_acts_on_name, mains)):
        return False
    return bool(_pronoun(side)) and _points_alike(mains[0].subject, text, pairing, side)


def _goes_on(text: Analysis, pairing: Pairing, side: Words) -> bool:
    mains = _mains(text)
    if not mains or any(map(_acts_on_name, mains)):
        return False
    return _points_alike(mains[0].subject, text, pairing, side)


def _mains(text: Analysis) -> list[Predication]:
    return [item for item in text.statements if item.main and item.subject and not item.verb.nominal]


def _acts_on_name(statement: Predication) -> bool:
    """Tell "bought *Orlo*" from "drains into the Baltan Sea", which is where and not what."""
    governed = statement.verb.words[-1:]
    if any(word.tag is Tag.PREPOSITION for word in governed):
        return False
    return any(word.tag is Tag.NAME for word in object_of(statement.complement))


def _points_alike(subject: Words, text: Analysis, pairing: Pairing, side: Words) -> bool:
    """Tell whether a subject points as `side` does: with the same pronoun, or by the kind that the claim's name has."""
    ours, theirs = _pronoun(side), _pronoun(subject)
    if theirs:
        return ours == theirs or (theirs == "it" and ours not in _PERSONS)
    return ours not in _PERSONS and points_by_kind(pairing, subject, text)


def _pronoun(words: Words) -> str:
    """Return the personal pronoun that a phrase consists of, or begins with: "it", "*its* depth"; empty for none."""
    first = words[0].folded if words else ""
    first = _SAME.get(first, first)
    return first if first in ("it", "he", "she") else ""
