"""Kinds and some of them: "the swans in the park are white" does not say what swans are."""

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.time.tense import is_present
from claimcheck.verification.slots.unclaimed import unclaimed


def told_of_some(pairing: Pairing) -> list[Term]:
    """Return by what the source tells apart the ones it means, where the claim speaks of a whole kind."""
    side = pairing.subject_side
    definite = bool(side) and side[0].folded in DEFINITE
    if not definite or not _is_kind(pairing.claim.subject) or not is_present(pairing.claim, pairing.claimed):
        return []
    head = head_of(side)
    behind = tuple(word for word in side if head is not None and word.index > head.index)
    return unclaimed(behind, pairing)


def _is_kind(subject: Words) -> bool:
    """Tell a bare plural: "swans", "young swans"."""
    head = head_of(subject)
    plural = head is not None and head.tag is Tag.NOUN and head.folded != head.lemma
    return plural and all(word.tag in (Tag.NOUN, Tag.ADJECTIVE) for word in subject)
