"""Verbs of several words with their object between: "put *the plan* into practice" is "put into practice the plan"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of, phrasal_verbs
from claimcheck.verification.reading.analysis import Words

_OBJECT = frozenset(
    {Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.COORDINATOR, Tag.POSSESSIVE, Tag.NUMBER}
)


_TWO = len(("set", "up"))
"""Of "set the bank *up*" no more than the particle is left, which may belong to what follows."""


def as_unsplit(statement: Predication) -> Predication:
    """Put the parts of a verb together that stand around its object; any other statement as it stands."""
    verb = statement.verb
    if len(verb.lemmas) > 1 or verb.passive or verb.nominal:
        return statement
    end = next((at for at, word in enumerate(statement.complement) if word.tag not in _OBJECT), 0)
    said = statement.complement
    if not end or said[end].tag is not Tag.PREPOSITION:
        return statement
    for lemmas in phrasal_verbs().get(verb.lemmas[0], ()):
        close = end + len(lemmas) - 1
        if len(lemmas) > _TWO and _spells(said[end:close], lemmas[1:]):
            whole = Verb(lemmas, families_of(lemmas), (*verb.words, *said[end:close]))
            return replace(statement, verb=whole, complement=(*said[:end], *said[close:]))
    return statement


def _spells(words: Words, rest: tuple[str, ...]) -> bool:
    return tuple(word.folded for word in words) == rest
