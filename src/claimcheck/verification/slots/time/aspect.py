"""How a claim is bound to time: as a flow, a stock, or an event, and whether it can happen only once."""

from enum import StrEnum
from functools import lru_cache

from claimcheck.model.quantity import Change, Quantity, QuantityKind
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.phrases import NAMING, head_of, heads_of, object_of
from claimcheck.verification.reading.terms import word_is_ordinal
from claimcheck.verification.slots.leeway_words import TREATIES
from claimcheck.verification.wordings.dating import is_dating
from claimcheck.verification.wordings.marrying import couple_of

_AMOUNTS = frozenset(
    {QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT, QuantityKind.MEASURE}
)
_FLOWING = frozenset(
    "sell buy purchase export import handle carry transport produce manufacture ship deliver receive attract visit "
    "earn spend raise lose gain win score kill die injure treat serve process generate consume emit hire "
    "record register report make provide train welcome fly ferry lend admit enrol enroll plant harvest".split()
)
"""Verbs whose count adds up over time, so that part of the period has only part of the count."""

_STANDING = frozenset(
    "employ own operate run house host contain cover maintain manage control lease staff field number count".split()
)
"""Verbs whose count stands as that of "has" does: "*employs* 500 people in Chile"."""

_ONCE = frozenset(
    "found birth open unveil launch adopt sign begin build complete publish collapse die gain-independence discover "
    "enter-force premiere".split()
)
"""Families of what happens once to one definite thing."""

_MOVING = frozenset({"rise", "double-halve", "triple-halve"})
"""Families of changes over a period: what doubled in five years did not double in the last of them."""

_MEETINGS = frozenset({"meeting", "summit", "conference", "congress", "session"})

_FIRST = frozenset({"founding", "inaugural", "constituent", "maiden"})
_WORKS = frozenset("album film movie song single book novel game record video track ep series".split())
_WORK_BEHIND = ("(film", "(album", "(song", "film", "album)")

_SETTLING = frozenset({"reach", "conclude", "negotiate", "strike"})
_FOR_EVER = frozenset({"permanent", "perpetual", "eternal"})

_INDEFINITE = frozenset({"a", "an", "some", "several", "many", "no"})


class Aspect(StrEnum):
    """How a statement is bound to time."""

    FLOW = "flow"
    """An amount over a period: needs the same period."""
    STOCK = "stock"
    """A state at a date: needs the same date or period."""
    EVENT = "event"
    """Something that happened: needs to lie inside the claim's period."""


@lru_cache(maxsize=4096)
def aspect_of(assertion: Assertion) -> Aspect:
    """Return how the period of a claim is to be read."""
    claim = assertion.statement
    if claim is None:
        return Aspect.EVENT
    found = assertion.analysis.quantities_in(claim.complement)
    family = {name for name, _ in claim.verb.families}
    # "In a 4-0 win": a score is no amount, nor is the age at which one died.
    free = {QuantityKind.SCORE} if family & {"be", "have"} else {QuantityKind.SCORE, QuantityKind.AGE}
    figures = tuple(figure for figure in found if figure[1].kind not in free)
    if not figures:
        return Aspect.FLOW if family & _MOVING else Aspect.EVENT
    moving = family & {"be", "rise", "raise"} and any(_adds_up(quantity) for _, quantity in figures)
    if moving or (claim.verb.lemmas[0] in _FLOWING and not _is_of_meeting(claim)):
        return Aspect.FLOW
    stands = family & {"be", "have"} or claim.verb.lemmas[0] in _STANDING
    return Aspect.STOCK if stands else Aspect.EVENT


def _is_of_meeting(claim: Predication) -> bool:
    """Tell what a meeting brought, which is there at its end: "the June 2022 meeting *produced* four papers"."""
    heads = heads_of(claim.subject)
    return bool(heads) and all(head.lemma in _MEETINGS for head in heads)


def _adds_up(quantity: Quantity) -> bool:
    return quantity.kind in _AMOUNTS or quantity.change is not Change.LEVEL


@lru_cache(maxsize=4096)
def happens_once(assertion: Assertion) -> bool:
    """Tell whether a claim speaks of one definite thing that is founded, opened, unveiled or signed only once."""
    claim = assertion.statement
    if claim is None:
        return False
    if names_years(claim):
        return True
    families = {name for name, sign in claim.verb.families if sign > 0}
    published = "issue" in families and (claim.verb.lemmas[0] == "publish" or _is_work(claim))
    numbered = "hold" in families and any(_is_single(word) for word in claim.subject)
    wed = claim.verb.lemmas == ("marry",) and couple_of(claim) is not None
    listed = claim.verb.lemmas == ("list",) and any(word.lemma == "exchange" for word in claim.complement)
    born = claim.verb.lemmas == ("bear",)
    single = numbered or published or wed or listed or born or is_dating(claim) or _is_settled(claim)
    if not (families & _ONCE or single):
        return False
    thing = _thing(claim)
    told = _is_definite(thing) or _is_for_ever(claim)
    return told and ("gain-independence" in families or not _is_plural(thing))


def names_years(claim: Predication) -> bool:
    """Tell "2010 and 2011 are *the Years of River Fishing*", a name that no other years have.

    A Year of Trade may be named again, and by others.
    """
    of_years = bool(claim.subject) and all(
        word.tag in (Tag.DATE, Tag.COORDINATOR, Tag.DETERMINER, Tag.MARK) or word.lemma == "year"
        for word in claim.subject
    )
    calling = claim.verb.lemmas == ("be",) or any(name == "designate" for name, _ in claim.verb.families)
    named = (word.folded.split()[0] for word in claim.complement if word.tag is Tag.NAME)
    return of_years and calling and "years" in named


def _is_settled(claim: Predication) -> bool:
    """Tell an agreement that is brought about, which then is there: "brokered *the truce accord*"."""
    head = head_of(_thing(claim))
    made = "broker" in {name for name, _ in claim.verb.families} or claim.verb.lemmas[0] in _SETTLING
    return made and head is not None and head.lemma in TREATIES


def _is_for_ever(claim: Predication) -> bool:
    """Tell "a treaty of *permanent* peace", which two parties sign once; any other treaty may be one of several."""
    said = claim.subject if claim.verb.passive else claim.complement
    head = head_of(_thing(claim))
    return head is not None and head.lemma in TREATIES and any(word.folded in _FOR_EVER for word in said)


def _is_single(word: Word) -> bool:
    """Tell the word of a meeting that there is one of: "the *third* summit", "the *founding* congress"."""
    return word_is_ordinal(word) or word.folded in _FIRST


def _is_work(claim: Predication) -> bool:
    """Tell "the *album* Dorle was released" from a prisoner who was."""
    return any(
        word.lemma in _WORKS or word.folded.rstrip(")").endswith(_WORK_BEHIND) for word in _thing(claim)
    )


def _thing(claim: Predication) -> Words:
    """Return what it happens to: the object, or the subject where there is none."""
    thing = claim.subject if claim.verb.passive else object_of(claim.complement)
    return thing if any(word.tag in NAMING for word in thing) else claim.subject


def _is_definite(thing: Words) -> bool:
    if any(word.folded in _INDEFINITE for word in thing):
        return False
    return any(word.folded in DEFINITE or word.tag in (Tag.NAME, Tag.POSSESSIVE) for word in thing)


def _is_plural(thing: Words) -> bool:
    nouns = [word for word in thing if word.tag in NAMING]
    return bool(nouns) and nouns[-1].tag is Tag.NOUN and nouns[-1].folded != nouns[-1].lemma
