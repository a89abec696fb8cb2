"""Deeds told by a noun and a verb that says little: "conducted a survey of the coast" for "surveyed the coast".

Each row of the table is `verb: nouns | verbs that say little | prepositions of what it is done to`. What qualifies the
noun qualifies the deed: "held *regular* patrols" is "patrolled *regularly*".
"""

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.data_files import data_rows
from claimcheck.predicates.families import families_of
from claimcheck.verification.analysis import Words

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
