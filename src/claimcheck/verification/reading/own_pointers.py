"""What the pronouns of a sentence stand for that names things before: "Lind founded Orlo and led *it* until 2011".

Observation: each part of a claim is looked for by itself. "Led it until 2011" is said of whatever anybody led, so that
a sentence on another firm would support it. What can be said by rule: a subject takes up the only one of subject and
object before that agrees with it; an object the object before, or the subject where the new statement has one of its
own: "Orlo failed and Norvia bought it".
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.beings import may_be_person, may_be_several, may_be_thing
from claimcheck.verification.reading.phrases import NAMING, head_of, object_of

_SUBJECTS = frozenset({"he", "she", "it", "they"})
_PERSON_SUBJECTS = frozenset({"he", "she"})
_OBJECTS = frozenset({"him", "her", "it", "them"})
_PERSONS = frozenset({"him", "her"})
_OUTSIDE_NOUN = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.RELATIVE, Tag.SUBORDINATOR})
_ENDING = frozenset(",;:()[]\u2014")
_COUNTING = frozenset({Tag.NUMBER, Tag.DATE})
"""Left out: "built 12 ships and sold *them*" does not say how many it sold."""


def with_own_pointers(statements: Sequence[Predication]) -> list[Predication]:
    """Return the parts of a claim with what stands before in the claim in place of each pronoun."""
    told: list[Predication] = []
    subject: Words = ()
    for statement in statements:
        told.append(_filled(statement, told[-1], subject) if told else statement)
        if _noun_phrase(told[-1].subject):
            subject = told[-1].subject
    return told


def object_meant(pointer: Word, statement: Predication, before: Predication) -> Words:
    """Return what an object pronoun stands for by the statement before; empty where that names nothing."""
    shared = statement.subject == before.subject
    acted_on = _noun_phrase(object_of(before.complement))
    others = () if shared else _noun_phrase(before.subject)
    if pointer.folded in _PERSONS:
        return others or acted_on
    return acted_on or others


def is_object_pointer(word: Word) -> bool:
    """Tell "led *it*" and "praised *her*" from "*her* firm"."""
    return word.folded in _OBJECTS and word.tag is Tag.PRONOUN


def is_unclear(statement: Predication) -> bool:
    """Tell whether a part still has a pronoun for its subject, which may then stand for several things or for none."""
    return _is_pointer(statement.subject)


def _filled(statement: Predication, before: Predication, subject: Words) -> Predication:
    """Return a statement with the one phrase before that agrees with its pronoun in place of it."""
    if subject and _is_pointer(statement.subject):
        meant = _subject_meant(statement, before, subject)
        statement = replace(statement, subject=meant) if meant else statement
    complement: list[Word] = []
    for word in statement.complement:
        meant = object_meant(word, statement, before) if is_object_pointer(word) else ()
        complement += meant or (word,)
    return replace(statement, complement=tuple(complement))


def _subject_meant(statement: Predication, before: Predication, subject: Words) -> Words:
    """Return the subject before or the object before, where only one agrees; empty where both do, or none.

    "Lind made the film and *it* earned millions" is no word on what Lind earned, and of "Orlo bought the mill and *it*
    has 300 workers" nobody can tell which of the two has them.
    """
    pointer = next(word.folded for word in statement.subject if word.folded in _SUBJECTS)
    # In "Lind founded Orlo and *she* led it" the other pronoun is Orlo's.
    taken = any(is_object_pointer(word) for word in statement.complement)
    acted_on = () if taken else _noun_phrase(object_of(before.complement))
    agreeing = [phrase for phrase in (subject, acted_on) if phrase and _agrees(pointer, phrase)]
    return agreeing[0] if len(agreeing) == 1 else ()


def _agrees(pointer: str, phrase: Words) -> bool:
    if pointer == "they":
        # A firm "cut jobs and *they* raised fees".
        return may_be_several(phrase) or may_be_thing(phrase)
    return may_be_person(phrase) if pointer in _PERSON_SUBJECTS else may_be_thing(phrase)


def _is_pointer(subject: Words) -> bool:
    """Tell "it", "it also" and "they all" from what names anything."""
    pointing = any(word.folded in _SUBJECTS for word in subject)
    return pointing and not any(word.tag in NAMING for word in subject)


def _noun_phrase(phrase: Words) -> Words:
    """Return a phrase up to its first clause, without figures; empty where it names nothing."""
    ends = (at for at, word in enumerate(phrase) if word.tag in _OUTSIDE_NOUN or word.text in _ENDING)
    end = next(ends, len(phrase))
    kept = tuple(word for word in phrase[:end] if word.tag not in _COUNTING)
    return kept if head_of(kept) is not None and any(word.tag in NAMING for word in kept) else ()
