"""Wishes told by a noun: "has no wish for a dispute" is "does not want a dispute"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Verb
from claimcheck.predicates.tables.families import families_of

_WISHES = frozenset({"wish", "desire", "appetite"})
_WANTING = "want"


def as_wanted(statement: Predication) -> Predication:
    """Read "has no wish for a dispute" as "does not want a dispute"; any other statement as it stands."""
    verb, said = statement.verb, statement.complement
    told = [word.folded for word in said[:3]]
    if verb.lemmas != ("have",) or len(said) <= len(told) or said[1].lemma not in _WISHES or told[2] != "for":
        return statement
    if told[0] not in ("no", "a"):
        return statement
    wants = Verb((_WANTING,), families_of((_WANTING,)), verb.words)
    return replace(statement, verb=wants, complement=said[3:])


def wishes_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may tell a wish; empty for a claim of another kind."""
    return frozenset({"have"}) if any(name == "want" for name, _ in claim.verb.families) else frozenset()
