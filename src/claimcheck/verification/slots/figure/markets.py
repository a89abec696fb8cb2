"""Takings in the United States and Canada, which are those in North America, where both are told."""

from collections.abc import Iterable

from claimcheck.names.markets import MARKET, MEMBERS, STATED_BY
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.wordings.grossing import is_grossing


def is_same_market(term: Term, pairing: Pairing, theirs: Iterable[Term]) -> bool:
    """Tell whether a place of the claim is the market that the source's terms name in other words."""
    if term.name not in STATED_BY or not (is_grossing(pairing.claim) and is_grossing(pairing.source)):
        return False
    named = {other.name for other in theirs if other.preposition == term.preposition}
    ours = {other.name for other in pairing.claimed_terms if other.preposition == term.preposition}
    return named >= MEMBERS if term.name == MARKET else ours >= MEMBERS and MARKET in named


def names_market(term: Term, pairing: Pairing) -> bool:
    """Tell whether a place that only the source names is part of the claim's market."""
    if term.name not in STATED_BY:
        return False
    theirs = terms_of(pairing.source.complement, pairing.analysis)
    return any(is_same_market(ours, pairing, theirs) for ours in pairing.claimed_terms)
