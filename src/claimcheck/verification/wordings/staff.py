"""Who speaks for a house: "analysts at Tarvik Bank expected" is what Tarvik Bank expected.

Observation: news put forecasts into the mouth of those who work there, claims into that of the house. Only what is
said or expected goes over: analysts at a bank who cut their costs are not the bank. "Two analysts" are but two.
"""

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.lexical import OPINION, SAYING
from claimcheck.verification.reading.analysis import Words

_STAFF = frozenset({"analyst", "economist", "strategist", "researcher", "forecaster"})
_AT = frozenset({"at", "from", "with"})
_LEAST = 3
"""Words of the shortest such phrase: "analysts at Tarvik"."""


def house_of(subject: Words, statement: Predication) -> Words:
    """Return whom the staff in a subject speak for; empty where they speak for nobody, or do more than speak."""
    if len(subject) < _LEAST or not {statement.verb.lemmas[0]} & (OPINION | SAYING):
        return ()
    staff, preposition, *house = subject
    plural = staff.lemma in _STAFF and staff.folded != staff.lemma
    named = any(word.tag is Tag.NAME for word in house) and house[0].tag in (Tag.NAME, Tag.DETERMINER)
    return tuple(house) if plural and preposition.folded in _AT and named else ()
