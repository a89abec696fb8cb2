"""Mediation told by who does it: "acted as mediator between Peru and Chile" is "mediated between" them."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of

_ACTING = frozenset({"act", "serve", "function"})
_MEDIATING = "mediate"
_MEDIATORS = frozenset({"mediator", "intermediary", "go-between", "middleman"})


def as_mediating(statement: Predication) -> Predication:
    """Read "acted as (a) mediator between" as "mediated between"; any other statement as it stands."""
    verb = statement.verb
    said = tuple(word for word in statement.complement if word.tag is not Tag.DETERMINER)
    if verb.lemmas[0] not in _ACTING or len(verb.lemmas) > 1 or verb.passive:
        return statement
    told = [word.folded for word in said[:3]]
    if told[:1] != ["as"] or told[2:] != ["between"] or said[1].lemma not in _MEDIATORS:
        return statement
    mediates = Verb((_MEDIATING,), families_of((_MEDIATING,)), verb.words)
    opening = statement.complement.index(said[2])
    return replace(statement, verb=mediates, complement=statement.complement[opening:])


def mediating_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell mediation; empty for a claim of another kind."""
    return _ACTING if any(name == "broker" for name, _ in claim.verb.families) else frozenset()
