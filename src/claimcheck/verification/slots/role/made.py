"""Things that are striven for or shunned by being made: who is committed to *building* peace is committed to peace."""

from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term, terms_of

_MAKING = frozenset(
    "build create achieve maintain establish ensure uphold preserve secure keep strengthen".split()
)
_BRINGING = frozenset("create cause make form provoke".split())
_MADE = {"commit": _MAKING, "avoid": _BRINGING}
"""Verb -> gerunds between it and its thing that say no more than it does."""


def is_made(term: Term, pairing: Pairing) -> bool:
    """Tell whether a term is what the gerund right behind the source's verb makes: "avoids *creating* divisions"."""
    making = _MADE.get(pairing.claim.verb.lemmas[0], frozenset())
    verb = pairing.source.verb
    if term.preposition or not making or verb.lemmas[0] != pairing.claim.verb.lemmas[0] or not verb.words:
        return False
    behind = verb.words[-1].index + 1
    made = (
        item.complement
        for item, _ in pairing.analysis.hanging
        if item.verb.lemmas[0] in making and item.verb.words[:1] and item.verb.words[0].index == behind
    )
    things = [other for words in made for other in terms_of(words, pairing.analysis) if not other.preposition]
    return pairing.matcher.find(term, things) is not None
