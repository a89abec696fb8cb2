"""Roles: objects, places, occasions, and whatever else the claim says of its subject."""

from dataclasses import replace
from functools import lru_cache
from itertools import chain

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Tag
from claimcheck.predicates.stated.rating_bases import unsaid_words
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.phrases import (
    NAMING,
    is_noun_of_region,
    object_of,
    show,
    span_of,
)
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.figure.change_bases import is_yearly_base
from claimcheck.verification.slots.figure.illness import is_left_unsaid
from claimcheck.verification.slots.figure.shared_wholes import is_share_of_same
from claimcheck.verification.slots.role.capitals import is_capital_named
from claimcheck.verification.slots.role.contraries import contrary_to, other_doer_named
from claimcheck.verification.slots.role.filled_terms import is_filled
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.occasions import other_occasion
from claimcheck.verification.slots.role.openings import other_opening
from claimcheck.verification.slots.role.pointers import is_office_of, is_pointed_to
from claimcheck.verification.slots.role.prepositions import APART
from claimcheck.verification.slots.role.stated_terms import is_stated
from claimcheck.verification.slots.subject.own_things import is_named_before, is_person_of_page

_ORDER = frozenset({"last", "first"})

_BALLOT_REACH = 3
"""Words between a vote and its figures: "a vote of 12-3"."""

_SAYING_NOTHING = frozenset(
    {Tag.MARK, Tag.PREPOSITION, Tag.PRONOUN, Tag.DETERMINER, Tag.AUXILIARY, Tag.MODAL}
)

_OPENING = frozenset({"according", "due"})
"""With "to" they are prepositions."""


def compare_roles(pairing: Pairing) -> Comparison:
    """Compare everything that the claim says besides its subject and verb."""
    fillers = RoleFillers(pairing)
    wanted = _wanted(pairing.reading, pairing.assertion)
    missing = [term for term in wanted if not is_stated(term, fillers) and not _goes_unsaid(term, pairing)]
    unsaid = (
        _unsaid_order(pairing)
        or other_opening(pairing)
        or _unsaid_existence(pairing)
        or (_unread_rest(pairing) if not wanted else "")
    )
    if unsaid:
        return _comparison(pairing, Outcome.MISSING, "not stated: " + unsaid)
    doer = other_doer_named(missing, fillers)
    if doer is not None:
        return doer
    if not missing:
        return _comparison(pairing, Outcome.MATCH)
    contrary = contrary_to(missing[0], fillers) if len(missing) == 1 else None
    contrary = contrary or other_occasion(missing, fillers)
    if contrary is not None:
        return contrary
    # "Outside Peru" is not filled by a context that speaks of Peru.
    kept_apart = any(term.preposition in APART for term in missing)
    if not kept_apart and (
        is_filled(missing, fillers)
        or is_pointed_to(missing, fillers)
        or is_office_of(missing, fillers)
        or is_share_of_same(missing, fillers)
        or is_named_before(missing, fillers)
        or is_person_of_page(missing, fillers)
        or is_capital_named(missing, fillers)
    ):
        return replace(_comparison(pairing, Outcome.MATCH, "from context"), span=None)
    return _comparison(pairing, Outcome.MISSING, "not stated: " + ", ".join(term.text for term in missing))


def _unsaid_existence(pairing: Pairing) -> str:
    """Return what a claim that there is no such thing leaves unread: "There is *no* | agreed age" denies nothing."""
    claim = pairing.claim
    there = [word.folded for word in claim.subject] == ["there"]
    said = any(word.is_nominal for word in claim.complement)
    return show(claim.complement) if there and claim.verb.lemmas == ("be",) and not said else ""


def _unread_rest(pairing: Pairing) -> str:
    """Return the verb of a part that has nothing behind it where the source has more; empty for all others.

    Where "hire" passes for a verb in "Tarvik are huge players in the car hire game", the part before it is "Tarvik
    are": all that Tarvik is would support that. So would all that Orlo sold support "Orlo sold", cut from what it sold.
    """
    said = pairing.source.complement
    if pairing.claim.verb.lemmas != ("be",):
        said = object_of(said) if len(pairing.reading.parts) > 1 else ()
    more = any(word.tag in NAMING for word in said)
    bare = not pairing.claim.complement and all(
        word.tag in _SAYING_NOTHING for word in pairing.assertion.details
    )
    return show(pairing.claim.verb.words) if bare and more else ""


def _goes_unsaid(term: Term, pairing: Pairing) -> bool:
    return is_left_unsaid(term, pairing) or is_yearly_base(term, pairing)


def _unsaid_order(pairing: Pairing) -> str:
    """Return "last" or "first" where only the claim says so: "it *last* erupted in 2010" is more than that it did."""
    begin = min((word.index for word in pairing.claim.verb.words), default=0)
    for word in pairing.claimed.words[max(begin - 1, 0) : begin]:
        if word.folded in _ORDER and word.tag is Tag.ADVERB:
            said = any(other.folded == word.folded for other in pairing.analysis.words)
            return "" if said else word.text
    return ""


def _comparison(pairing: Pairing, outcome: Outcome, note: str = "") -> Comparison:
    theirs = pairing.source.complement
    said = pairing.claim.complement, pairing.claim.adjunct
    # "You need to score 80 points" has nothing at its verb: what is missing stands in the clause that hangs on it.
    ours = show(tuple(chain(*said))) or show(pairing.assertion.details) or pairing.claim.verb.text
    return Comparison(Slot.ROLES, ours, show(theirs), outcome, note, span_of(theirs))


@lru_cache(maxsize=4096)
def _wanted(reading: ClaimReading, assertion: Assertion) -> tuple[Term, ...]:
    """Return what a source must state: all but the subject, the verb and the speaker."""
    claim = assertion.statement
    if claim is None:
        return reading.subject_terms
    spoken = {word.index for word in assertion.speaker}
    said = (*claim.complement, *claim.adjunct)
    unsaid = unsaid_words(claim, assertion.details)
    words = [word for word in said if word.index not in spoken and word.folded not in _OPENING]
    details = [word for word in assertion.details if word.index not in spoken | unsaid]
    terms = (*terms_of(words, assertion.analysis), *terms_of(details, assertion.analysis))
    whole = (
        term
        for term in terms
        if not _only_says_countries(term, assertion) and not _only_says_ballot(term, assertion)
    )
    return (*whole, *reading.subject_terms)


def _only_says_countries(term: Term, assertion: Assertion) -> bool:
    """Tell the noun of "with the Central Asian *countries*", who are Central Asia."""
    return is_noun_of_region(term.word, assertion.analysis.words)


def _only_says_ballot(term: Term, assertion: Assertion) -> bool:
    """Tell the noun of "by a 12-3 *vote*", which says no more than "12-3" and is said in many ways."""
    begin = max(term.word.index - _BALLOT_REACH, 0)
    near = assertion.analysis.words[begin : term.word.index + _BALLOT_REACH]
    figures = assertion.analysis.quantities_in(near)
    return term.word.lemma == "vote" and any(item.kind is QuantityKind.SCORE for _, item in figures)
