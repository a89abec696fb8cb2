"""Parts of a run: what a film took in on its first weekend is not what it took in."""

from claimcheck.predicates import Predication
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.unclaimed import unclaimed
from claimcheck.verification.wordings.grossing import is_grossing

_PARTS = frozenset({"weekend", "week", "day", "night", "preview", "debut", "opening", "release"})
_PERFECT = frozenset({"has", "have", "had"})


def part_of_run(pairing: Pairing) -> list[Term]:
    """Return the part of a run in which the source's takings came in, where the claim does not name it.

    "Opened *on its first weekend* and grossed $61,560" is told of that weekend; what it "has grossed" is not.
    """
    if not is_grossing(pairing.source) or not pairing.analysis.has_any(_PARTS):
        return []
    words = (*pairing.source_words, *_opened(pairing))
    return unclaimed(tuple(word for word in words if word.lemma in _PARTS), pairing)


def _opened(pairing: Pairing) -> Words:
    """Return what the clause before says, where the source's goes on with its subject and its tense."""
    source = pairing.source
    if not source.verb.words or any(word.folded in _PERFECT for word in source.verb.words):
        return ()
    before = [item for item in pairing.analysis.statements if _leads_to(item, source)]
    return before[-1].words if before else ()


def _leads_to(item: Predication, source: Predication) -> bool:
    verb = item.verb.words[-1:]
    return bool(verb) and item.subject == source.subject and verb[0].index < source.verb.words[0].index


def is_gross_of_total(term: Term, pairing: Pairing) -> bool:
    """Tell the noun of "for a total *gross* of", which is the total of what was grossed."""
    words = pairing.analysis.words
    before = words[max(term.word.index - 1, 0) : term.word.index]
    return term.word.folded == "gross" and any(word.folded == "total" for word in before)
