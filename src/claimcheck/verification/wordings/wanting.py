"""Wishes told by a noun or by what is asked for: "has no wish for a dispute" is "does not want a dispute"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Verb
from claimcheck.predicates.tables.families import families_of

_WISHES = frozenset({"wish", "desire", "appetite"})
_WANTING = "want"
_ASKING = frozenset({"call-for", "advocate"})
"""Families of verbs by which a wish is told to others; who wants something may keep it to himself."""
_ASKED_BY = frozenset({"call", "urge", "appeal", "demand", "advocate", "press", "push", "campaign"})
"""Their first words."""


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


def as_asked_for(stated: Predication, claim: Predication) -> Predication | None:
    """Read "called for a truce" as "wanted a truce" where the claim says so; None for anything else."""
    asks = any(name in _ASKING and sign > 0 for name, sign in stated.verb.families)
    if not asks or stated.verb.passive or stated.negated or claim.verb.passive:
        return None
    wants = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    return replace(stated, verb=wants)


def wishes_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell a wish; empty for a claim of another kind."""
    return frozenset({"have"}) | _ASKED_BY if wishes(claim) else frozenset()


def wishes(claim: Predication) -> bool:
    """Tell whether a claim says what somebody wants."""
    return any(name == _WANTING and sign > 0 for name, sign in claim.verb.families)
