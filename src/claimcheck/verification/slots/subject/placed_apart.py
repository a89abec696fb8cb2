"""Pointers in a clause with a place of its own: "Rents in Lund fell. *In Oslo they* rose".

Observation: bulletins compare places in neighbouring sentences, and "they" takes up what is counted without where. So
what the claim places somewhere is not filled from before, where the clause places it elsewhere.
"""

from collections.abc import Sequence

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.kinds import PLACE, classes_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term, terms_of

_LOCAL = frozenset({"in", "at", "near", "across", "throughout", "within", "around"})
_ELSEWHERE = frozenset(
    {"elsewhere", "nationwide", "worldwide", "globally", "nationally", "abroad", "overseas"}
)


def is_placed_apart(pairing: Pairing, wanted: Sequence[Term]) -> bool:
    """Tell whether the claim's thing is placed by a name, and the source's clause opens with another place."""
    if not any(term.name and term.preposition in _LOCAL for term in wanted):
        return False
    opening = pairing.analysis.words[: min((word.index for word in pairing.source.verb.words), default=0)]
    if any(word.folded in _ELSEWHERE for word in opening):
        return True
    claimed = pairing.claimed_terms
    return any(
        _is_place(term) and pairing.matcher.find(term, claimed) is None
        for term in terms_of(opening, pairing.analysis)
    )


def _is_place(term: Term) -> bool:
    """Tell "in Oslo" and "in the county" from "in addition"."""
    if term.preposition not in _LOCAL or term.word.tag is Tag.DATE:
        return False
    return bool(term.name) or PLACE in classes_of(term.word.lemma)
