"""Of what a share is, where the sentence before says it: "won 54 percent of the vote. Her rival got 38 percent"."""

from collections.abc import Sequence

from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.reading.terms import Term, sentence_terms
from claimcheck.verification.slots.role.fillers import RoleFillers

_REACH = 4
"""Words behind a share in which its whole is named."""


def is_share_of_same(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether a share without its whole is one of what the nearest share before it is of."""
    pairing = fillers.pairing
    shares = _shares(pairing.claimed)
    asked = all(term.preposition == "of" and _is_behind_one(term, shares) for term in missing)
    if not asked or not _is_bare_share(pairing):
        return False
    before = next((text for text in pairing.surroundings.nearest_first() if _shares(text)), None)
    if before is None:
        return False
    given = [term for term in sentence_terms(before) if _is_behind_one(term, _shares(before))]
    return all(pairing.matcher.find(term, given) for term in missing)


def _shares(text: Analysis) -> tuple[Word, ...]:
    figures = text.quantities_in(text.words)
    return tuple(word for word, quantity in figures if quantity.kind is QuantityKind.PERCENT)


def _is_behind_one(term: Term, shares: Sequence[Word]) -> bool:
    """Tell whether a term is the whole of a share: "54 percent of *the vote*"."""
    return term.preposition == "of" and any(0 < term.word.index - share.index <= _REACH for share in shares)


def _is_bare_share(pairing: Pairing) -> bool:
    """Tell whether the source's clause gives one share and nothing that it is a share of."""
    words = pairing.analysis.words
    shares = [word for word in _shares(pairing.analysis) if word in pairing.source_words]
    behind = [word.folded for share in shares for word in words[share.index + 1 : share.index + 2]]
    return len(shares) == 1 and behind not in (["of"], ["in"])
