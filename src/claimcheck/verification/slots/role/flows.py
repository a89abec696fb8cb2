"""Who gives and who receives what goes from one to another: "China's exports to Peru" are no exports of Peru's."""

from collections.abc import Sequence

from claimcheck.predicates import Word
from claimcheck.verification.reading.terms import Term

_GIVEN = frozenset({"export", "shipment", "delivery", "re-export", "supply", "sale"})
"""Belong to who sends them: "China's exports", "exports of China", "exports from China"."""

_TAKEN = frozenset({"import", "purchase"})
"""Belong to who gets them: "China's imports", "imports into China"."""

_TOWARDS = frozenset({"to", "into", "toward", "towards"})


def is_other_end(ours: Term, our_heads: Sequence[Word], theirs: Term, their_heads: Sequence[Word]) -> bool:
    """Tell whether a name sends in one phrase what it receives in the other."""
    first, second = _end(ours, our_heads), _end(theirs, their_heads)
    return bool(first and second) and first != second


def _end(term: Term, heads: Sequence[Word]) -> str:
    head = next((word for word in heads if word.lemma in _GIVEN | _TAKEN), None)
    if head is None:
        return ""
    is_owner = not term.preposition and term.word.index < head.index
    if head.lemma in _GIVEN:
        return _end_of_given(term.preposition, is_owner=is_owner)
    return "receiver" if is_owner or term.preposition in _TOWARDS else "sender" * (term.preposition == "from")


def _end_of_given(preposition: str, *, is_owner: bool) -> str:
    if is_owner or preposition in {"of", "from", "by"}:
        return "sender"
    return "receiver" if preposition in _TOWARDS else ""
