"""Prices told from either end: "the price of the drug is $12", "the drug's cost is $12", "the drug costs $12"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_PRICES = frozenset({"price", "cost"})
BUILDING = frozenset({"build", "construct", "complete", "erect", "restore", "renovate", "develop", "produce"})
"""Verbs of what has its cost behind: "was built *at a cost of $5 million*"."""

_AT_COST = ("at", "a", "cost", "of")


def as_priced(stated: Predication, claim: Predication) -> Predication | None:
    """Return a source's statement of what a thing costs in the claim's form; None for anything else."""
    ours, theirs = claim.verb.lemmas, stated.verb.lemmas
    if ours == ("cost",) and stated.verb.passive and theirs[0] in BUILDING and not stated.negated:
        return _as_built(stated)
    if stated.verb.passive or not stated.verb.words or stated.complement[:1] == ():
        return None
    if stated.complement[0].tag is not Tag.NUMBER:
        return None
    if ours == ("cost",) and theirs == ("be",):
        return _as_costing(stated)
    if theirs == ("cost",) and is_price(claim):
        return _as_price(stated, next(word.lemma for word in claim.subject if word.lemma in _PRICES))
    return None


def is_price(claim: Predication) -> bool:
    """Tell whether a claim says what the price of a thing is."""
    return claim.verb.lemmas == ("be",) and bool(_owner(claim.subject))


def _as_costing(stated: Predication) -> Predication | None:
    owner = _owner(stated.subject)
    verb = Verb(("cost",), families_of(("cost",)), stated.verb.words)
    return replace(stated, verb=verb, subject=owner) if owner else None


def _as_built(stated: Predication) -> Predication | None:
    """Read "the bridge was built at a cost of $5 million" as what it cost."""
    said = stated.complement
    begin = next((at for at in range(len(said)) if _is_at_cost(said[at:])), None)
    if begin is None:
        return None
    figure = begin + len(_AT_COST)
    verb = Verb(("cost",), families_of(("cost",)), (*stated.verb.words, *said[begin:figure]))
    return replace(stated, verb=verb, complement=said[figure : figure + 1])


def _is_at_cost(said: Words) -> bool:
    opened = tuple(word.folded for word in said[: len(_AT_COST)]) == _AT_COST
    return opened and any(word.tag is Tag.NUMBER for word in said[len(_AT_COST) : len(_AT_COST) + 1])


def _as_price(stated: Predication, lemma: str) -> Predication:
    said = stated.verb.words[-1]
    noun = replace(said, folded=lemma, lemma=lemma, tag=Tag.NOUN)
    of = replace(said, folded="of", lemma="of", tag=Tag.PREPOSITION)
    verb = Verb(("be",), families_of(("be",)), stated.verb.words)
    return replace(stated, verb=verb, subject=(noun, of, *stated.subject))


def _owner(subject: Words) -> Words:
    """Return what has a price: the words behind "the price of", or before a possessive and "price"."""
    place = next((at for at, word in enumerate(subject) if word.lemma in _PRICES), None)
    if place is None:
        return ()
    before, behind = subject[:place], subject[place + 1 :]
    if before[-1:] and before[-1].tag is Tag.POSSESSIVE and not behind:
        return before[:-1]
    bare = all(word.tag is Tag.DETERMINER for word in before)
    return behind[1:] if bare and behind[:1] and behind[0].folded == "of" else ()
