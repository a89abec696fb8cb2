"""Sentences that go on about the same thing: "Lake Orvid is a lake. *It lies near Brenn.* It freezes over".

Observation: texts on one thing name it once and go on with "it" or "the lake", and other names come up beside it. A
sentence whose subject is such a pointer itself offers nothing new for the next pointer to mean, unless it acts on
something that has a name: in "It bought Orlo. It makes pumps", the second may be Orlo.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.kinds import classes_of, is_general
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.context.name_kinds import is_named_as_person
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import head_of, is_open, object_of
from claimcheck.verification.reading.terms import sentence_terms
from claimcheck.verification.slots.subject.page_topic import RELATIONS
from claimcheck.verification.slots.subject.pointers import points_by_kind

_PERSONS = frozenset({"he", "she", "his", "her"})
_ORGANISATION = "organisation"
_BARE = 2
"""Words of "the company"."""

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
    if text is None or not mains or not (any(map(_acts_on_name, mains)) or _tells_of_name(text, side)):
        return False
    return bool(_pronoun(side)) and _points_alike(mains[0].subject, text, pairing, side)


def _goes_on(text: Analysis, pairing: Pairing, side: Words) -> bool:
    if _pronoun(side) == "it" and names_only_persons(text):
        return True
    mains = _mains(text)
    if not mains or any(map(_acts_on_name, mains)) or _tells_of_name(text, side):
        return False
    return _points_alike(mains[0].subject, text, pairing, side)


def means_no_person(pairing: Pairing, side: Words) -> bool:
    """Tell whether "it" stands behind a text that names nobody but persons."""
    text = next((item for item in pairing.surroundings.nearest_first() if item.names), None)
    return text is not None and len(side) == 1 and _pronoun(side) == "it" and names_only_persons(text)


def means_a_person(side: Words) -> bool:
    """Tell whether a phrase is "she" or "he" and nothing else, or opens with "her"."""
    return bool(side) and side[0].folded in _PERSONS


def names_only_persons(text: Analysis) -> bool:
    """Tell whether all whom a text names are told as persons, whom no "it" means: "said *chief executive* Lind"."""
    names = [term for term in sentence_terms(text) if term.name]
    return bool(names) and all(
        is_named_as_person(term.name) or _is_told_person(term.word, text) for term in names
    )


def _is_told_person(name: Word, text: Analysis) -> bool:
    before = text.words[max(name.index - 1, 0) : name.index]
    return any(word.tag is Tag.NOUN and (word.lemma in RELATIONS or is_role(word)) for word in before)


def _mains(text: Analysis) -> list[Predication]:
    return [item for item in text.statements if item.main and item.subject and not item.verb.nominal]


def _acts_on_name(statement: Predication) -> bool:
    """Tell "bought *Orlo*" from "drains into the Baltan Sea", which is where and not what."""
    governed = statement.verb.words[-1:]
    if any(word.tag is Tag.PREPOSITION for word in governed):
        return False
    return any(word.tag is Tag.NAME for word in object_of(statement.complement))


def _tells_of_name(text: Analysis, side: Words) -> bool:
    """Tell whether a clause of a text says something of a thing with a name: "It said *Orlo* would close. It"."""
    if _pronoun(side) in _PERSONS:
        return False
    return any(word.tag is Tag.NAME for item in text.statements for word in item.subject)


def _points_alike(subject: Words, text: Analysis, pairing: Pairing, side: Words) -> bool:
    """Tell whether a subject points as `side` does: with the same pronoun, or by the kind that the claim's name has."""
    ours, theirs = _pronoun(side), _pronoun(subject)
    if theirs:
        return ours == theirs or (theirs == "it" and ours not in _PERSONS)
    return ours not in _PERSONS and (points_by_kind(pairing, subject, text) or _is_the_firm(subject))


def _is_the_firm(subject: Words) -> bool:
    """Tell "the company" and "the group", which go on about the firm of a text as "it" does."""
    head = head_of(subject)
    general = head is not None and is_general(head.lemma) and _ORGANISATION in classes_of(head.lemma)
    return general and is_open(subject) and len(subject) == _BARE


def _pronoun(words: Words) -> str:
    """Return the personal pronoun that a phrase consists of, or begins with: "it", "*its* depth"; empty for none."""
    first = words[0].folded if words else ""
    first = _SAME.get(first, first)
    return first if first in ("it", "he", "she") else ""
