"""Governments told by their seat: "Lima brokered the deal" is told of Peru, and "Lima opened a zoo" of the town.

Only what states do to states is read so; a town may ban cars, build, grow and vote by itself.
"""

from functools import lru_cache

from claimcheck.names.capitals import CAPITALS, SEATS
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.terms import Term, terms_of

_FAMILIES = frozenset({"broker", "sign", "praise", "call-for", "refute", "resolve", "reach-agreement"})
_VERBS = frozenset(
    """
    recognise recognize warn accuse urge protest retaliate summon expel sever mediate dispute negotiate ratify veto
    denounce ally align threaten insist vow reject deny pledge annex invade sanction condemn support back oppose
    respect want seek propose cooperate compete train arm agree
    """.split()
)
"""What a state does to another, or says."""

_TOWARDS = frozenset({"between", "with", "by"})
_PLACING = frozenset({"in", "at", "near", "from", "to"})


@lru_cache(maxsize=4096)
def seats_of(part: Assertion) -> dict[tuple[str, ...], int]:
    """Return the names of states and seats that may stand for each other in a part of a claim -> their group."""
    claim = part.statement
    if claim is None or not _is_of_states(part):
        return {}
    said = terms_of((*claim.adjunct, *claim.complement), part.analysis)
    placed = {term.name for term in said if term.preposition in _PLACING}
    acting = [*part.head_terms, *(term for term in said if term.preposition in _TOWARDS)]
    groups: dict[tuple[str, ...], int] = {}
    for number, term in enumerate(acting, start=1):
        other = _other_name(term)
        if other and term.name not in placed and other not in placed:
            groups |= {term.name: -number, other: -number}
    return groups


def _is_of_states(part: Assertion) -> bool:
    claim = part.statement
    verb = claim.verb if claim is not None else None
    known = verb is not None and any(name in _FAMILIES for name, _ in verb.families)
    return known or (verb is not None and verb.lemmas[0] in _VERBS)


def _other_name(term: Term) -> tuple[str, ...]:
    return SEATS.get(term.name) or (CAPITALS.get(term.name, ()) if CAPITALS.get(term.name) in SEATS else ())
