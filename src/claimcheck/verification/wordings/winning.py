"""What is won or received from those who decide: "Lind won confirmation" says that she was confirmed."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of

_WINNING = frozenset({"win", "receive", "get", "gain", "secure", "obtain", "earn"})
_DECISIONS = {
    "confirmation": "confirm",
    "approval": "approve",
    "endorsement": "endorse",
    "nomination": "nominate",
    "promotion": "promote",
    "ratification": "ratify",
    "acceptance": "accept",
}
"""Noun for a decision -> the verb of those who take it."""

_WITH_NOUN = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE})


def as_won(stated: Predication, claim: Predication) -> Predication | None:
    """Read "was confirmed" as "won confirmation", and the other way round, as the claim has it."""
    if stated.negated or claim.negated:
        return None
    won = _decision(claim)
    if won and stated.verb.passive and stated.verb.lemmas == (won,):
        noun = claim.complement[0]
        verb = replace(claim.verb, words=stated.verb.words)
        return replace(stated, verb=verb, complement=(noun, *stated.complement))
    decided = _decision(stated)
    if decided and claim.verb.passive and claim.verb.lemmas == (decided,):
        verb = Verb((decided,), families_of((decided,)), stated.verb.words, passive=True)
        return replace(stated, verb=verb, complement=stated.complement[1:])
    return None


def winning_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which what a claim says was decided, or won, may be told."""
    won = _decision(claim)
    if won:
        return frozenset({won})
    decided = claim.verb.passive and claim.verb.lemmas[0] in _DECISIONS.values()
    return _WINNING if decided else frozenset()


def _decision(statement: Predication) -> str:
    """Return the verb of the decision that a statement says its subject won; empty where it says none."""
    said = statement.complement
    bare = bool(said) and (len(said) == 1 or said[1].tag in _WITH_NOUN)
    winning = statement.verb.lemmas[0] in _WINNING and not statement.verb.passive
    return _DECISIONS.get(said[0].lemma, "") if winning and bare else ""
