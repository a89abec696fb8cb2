"""Copies that were sold: those of an album are told as copies, units or albums.

Of who made several albums it does not hold: 14 million albums are copies of no single one.
"""

from claimcheck.names.titles import kind_of
from claimcheck.predicates import Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term

_COPIES = frozenset({"copy", "unit"})
_SELLING = frozenset({"sell", "ship"})


def are_sold_alike(pairing: Pairing, ours: Word, theirs: Word) -> bool:
    """Tell whether two nouns count what was sold of one thing."""
    verb = pairing.claim.verb.lemmas[0]
    if verb not in _SELLING or verb != pairing.source.verb.lemmas[0]:
        return False
    alike = _COPIES | _kinds(pairing)
    return ours.lemma in alike and theirs.lemma in alike


def stands_for_copies(term: Term, pairing: Pairing) -> bool:
    """Tell whether a noun of the claim has its counterpart among what the source says was sold."""
    said = pairing.complement_side
    return any(are_sold_alike(pairing, term.word, word) for word in said)


def is_counted_as_copies(term: Term, pairing: Pairing) -> bool:
    """Tell whether a noun of the source counts what the claim counts by another one."""
    return any(are_sold_alike(pairing, word, term.word) for word in pairing.claim.complement)


def _kinds(pairing: Pairing) -> frozenset[str]:
    """Return the noun by which the claim says what was sold is: "the *album* Dorle"."""
    return frozenset(
        term.kind for term in pairing.assertion.subject_terms if term.kind and kind_of(term.kind)
    )
