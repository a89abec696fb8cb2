"""Subjects beside whom there are others: "three senators backed it" and "three senators opposed it" are both true."""

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import object_of
from claimcheck.verification.slots.subject.page_topic import is_somebody_else
from claimcheck.verification.slots.unclaimed import unclaimed

_SOME = frozenset("some several many few various certain numerous dozens scores hundreds thousands".split())

_REPEATED = frozenset(
    "win lose gain open close reopen shut buy sell acquire hire fire dismiss build demolish launch score".split()
)
"""Verbs of deeds that are done again and again, to one thing after another."""

_ONE = frozenset({"a", "an", "another"})
_WHERE = frozenset({"in", "at", "across", "within", "among"})

_SHOWING = frozenset({"issue", "premiere", "launch", "open", "unveil"})


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


def is_of_any_one(pairing: Pairing) -> bool:
    """Tell whether claim and source speak of one of many people: "*a boy* of 12 was hurt", and another of 14.

    Of fires and crashes in one year and place a text mostly tells the one that the claim means.
    """
    sides = pairing.claim.subject, pairing.source.subject
    return all(side[:1] and side[0].folded in _ONE and is_somebody_else(side) for side in sides)


def acts_on_another(pairing: Pairing) -> bool:
    """Tell whether opposite deeds may both be done, to two things: who lost *a contract* may have won one.

    A council that rejected *a toll* did not approve it: such deeds settle one matter.
    """
    if pairing.claim.verb.lemmas[0] not in _REPEATED:
        return False
    ours, theirs = object_of(pairing.claim.complement), object_of(pairing.source.complement)
    return any(words[:1] and words[0].folded in _ONE for words in (ours, theirs))


def is_told_of_one_place(pairing: Pairing) -> bool:
    """Tell whether only the source says where: sales that fell *in Europe* may have risen."""
    words = (*pairing.source.complement, *pairing.source.adjunct)
    return any(term.name and term.preposition in _WHERE for term in unclaimed(words, pairing))


def is_first_shown_elsewhere(pairing: Pairing) -> bool:
    """Tell whether what comes out in many places came out in another one: a film is released land by land."""
    families = {name for name, _ in pairing.claim.verb.families}
    return bool(families & _SHOWING) and is_told_of_one_place(pairing)
