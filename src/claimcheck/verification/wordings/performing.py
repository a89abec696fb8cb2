"""Deeds told by a noun and a verb that says little: "conducted a survey of the coast" for "surveyed the coast".

Each row of the table is `verb: nouns | verbs that say little | prepositions of what it is done to`. What qualifies the
noun qualifies the deed: "held *regular* patrols" is "patrolled *regularly*".
"""

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.ADVERB})


class _Deed(NamedTuple):
    """How one verb is told by a noun."""

    nouns: frozenset[str]
    light: frozenset[str]
    prepositions: frozenset[str]


def lights_of(verb: str) -> frozenset[str]:
    """Return the verbs that state a deed with its noun; empty where the table does not have it."""
    deed = _deeds().get(verb)
    return deed.light if deed is not None else frozenset()


def as_performed(stated: Predication, claim: Predication) -> Predication | None:
    """Read "conducted a survey of the coast" as "surveyed the coast" where the claim does; None for anything else."""
    deed = _deeds().get(claim.verb.lemmas[0])
    if deed is None or stated.verb.lemmas[0] not in deed.light or stated.verb.passive or claim.verb.passive:
        return None
    said = stated.complement
    end = next((at for at, word in enumerate(said) if word.tag not in _PHRASE), len(said))
    noun = next((at for at, word in enumerate(said[:end]) if word.lemma in deed.nouns), None)
    if noun is None or _is_none(said[:noun]) or noun + 1 < end:
        return None
    to_it = said[end : end + 1]
    if not to_it or to_it[0].folded not in deed.prepositions:
        return None
    lemmas = claim.verb.lemmas
    manner = tuple(replace(word, tag=Tag.ADVERB) for word in said[:noun] if word.tag is not Tag.DETERMINER)
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words)
    return replace(stated, verb=verb, complement=(*_unopened(claim, said[end:]), *manner))


def as_told_by_noun(stated: Predication, claim: Predication) -> Predication | None:
    """Read "surveyed the coast" as "conducted a survey of the coast" where the claim does; None for anything else."""
    deed, noun = _deed_in(claim)
    done = stated.verb.lemmas[0] in deed and not stated.verb.passive and len(stated.verb.lemmas) == 1
    if noun is None or not done or not stated.verb.words or not _is_object(stated.complement):
        return None
    place = claim.complement.index(noun)
    opening = claim.complement[place + 1]
    at = stated.verb.words[-1]
    named, to_it = (
        replace(at, text=word.text, folded=word.folded, lemma=word.lemma, tag=word.tag, atom=None)
        for word in (noun, opening)
    )
    lemmas = claim.verb.lemmas
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words)
    return replace(stated, verb=verb, complement=(named, to_it, *stated.complement))


def deeds_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs that state what a claim tells by a noun; empty for any other claim."""
    return _deed_in(claim)[0]


def noun_unsaid(claim: Predication) -> frozenset[str]:
    """Return the noun by which a claim tells a deed, which a source that has the verb leaves unsaid."""
    noun = _deed_in(claim)[1]
    return frozenset({noun.lemma}) if noun is not None else frozenset()


def _deed_in(claim: Predication) -> tuple[frozenset[str], Word | None]:
    """Return the verbs that say what a claim tells by a noun, and that noun, whose phrase has no other word."""
    said = claim.complement
    end = next((at for at, word in enumerate(said) if word.tag not in _PHRASE), len(said))
    bare = 0 < end < len(said) and all(word.tag is Tag.DETERMINER for word in said[: end - 1])
    if not bare or claim.verb.passive or _is_none(said[: end - 1]):
        return frozenset(), None
    noun, opening = said[end - 1], said[end]
    found = {
        verb
        for verb, deed in _deeds().items()
        if noun.lemma in deed.nouns
        and claim.verb.lemmas[0] in deed.light
        and opening.folded in deed.prepositions
    }
    return frozenset(found), noun if found else None


def _is_object(said: Words) -> bool:
    return bool(said) and said[0].tag in (Tag.NOUN, Tag.NAME, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER)


def _unopened(claim: Predication, behind: Words) -> Words:
    """Leave out the preposition where the claim's verb governs its object without one; "competes *with*" has it."""
    keeps = any(word.folded == behind[0].folded for word in claim.complement[:1])
    return behind if keeps else behind[1:]


def _is_none(before: Words) -> bool:
    return any(word.folded in ("no", "little", "few") for word in before)


@cache
def _deeds() -> dict[str, _Deed]:
    found = {}
    for row in data_rows("deeds.txt"):
        verb, told = row.split(": ")
        nouns, light, prepositions = (frozenset(part.split()) for part in told.split(" | "))
        found[verb] = _Deed(nouns, light, prepositions)
    return found
