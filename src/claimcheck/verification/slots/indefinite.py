"""Subjects beside whom there are others: "three senators backed it" and "three senators opposed it" are both true."""

from claimcheck.predicates import Tag
from claimcheck.predicates.lexical import DEFINITE
from claimcheck.verification.analysis import Words
from claimcheck.verification.pairing import Pairing

_SOME = frozenset("some several many few various certain numerous dozens scores hundreds thousands".split())


def may_be_others(pairing: Pairing) -> bool:
    """Tell whether claim and source speak of a number of things, and neither says which ones."""
    return _is_some(pairing.claim.subject) and _is_some(pairing.source.subject)


def _is_some(subject: Words) -> bool:
    for word in subject:
        if word.tag in (Tag.PREPOSITION, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE) or word.folded in DEFINITE:
            return False
        if word.tag is Tag.NUMBER or word.folded in _SOME:
            return True
    return False
