"""Roles: objects, places, occasions, and whatever else the claim says of its subject."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.quantity import QuantityKind
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.stated.rating_bases import unsaid_words
from claimcheck.predicates.tables.lexical import OPEN_PRONOUNS
from claimcheck.predicates.tables.noun_families import GENERIC
from claimcheck.verification.context.surroundings import antecedent_of, fill_terms, is_ambiguous
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.claim_reading import ClaimReading
from claimcheck.verification.reading.phrases import (
    head_of,
    is_noun_of_region,
    is_open,
    is_plural_pointer,
    show,
    span_of,
)
from claimcheck.verification.reading.terms import Term, is_owner, keys_of, sentence_terms, terms_of
from claimcheck.verification.slots.figure.copies import stands_for_copies
from claimcheck.verification.slots.figure.illness import is_left_unsaid
from claimcheck.verification.slots.figure.markets import is_same_market
from claimcheck.verification.slots.figure.shared_wholes import is_share_of_same
from claimcheck.verification.slots.role.capitals import is_capital_named
from claimcheck.verification.slots.role.contraries import contrary_to, is_ranked_otherwise
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.loose import is_what_for, says_how_met
from claimcheck.verification.slots.role.openings import other_opening
from claimcheck.verification.slots.role.others import is_counted_from_end, is_of_another_person, other_of
from claimcheck.verification.slots.role.pointers import is_office_of, is_pointed_to
from claimcheck.verification.slots.role.prepositions import (
    APART,
    AWAY,
    LOCAL,
    PLACING,
    fits_role,
    is_other_role,
)
from claimcheck.verification.slots.subject.filling import is_kind_of_thing
from claimcheck.verification.slots.subject.own_things import is_named_before, is_person_of_page
from claimcheck.verification.slots.subject.pointers import whose_members

_ORDER = frozenset({"last", "first"})

_BALLOT_REACH = 3
"""Words between a vote and its figures: "a vote of 12-3"."""

_COMPARED_REACH = 4
"""Words between "than" and what is compared: "than in the north"."""

_OPENING = frozenset({"according", "due"})
"""With "to" they are prepositions."""

_REASONING = frozenset({"for", "against", "without", "before", "after"})
"""Govern the reason, the rival, what is lacking or the time: never the mere object of another verb."""

_POINTERS = frozenset({"those", "these", "them", "this", "their", "its", "it"})


def compare_roles(pairing: Pairing) -> Comparison:
    """Compare everything that the claim says besides its subject and verb."""
    fillers = RoleFillers(pairing)
    wanted = _wanted(pairing.reading, pairing.assertion)
    missing = [term for term in wanted if not _is_stated(term, fillers) and not is_left_unsaid(term, pairing)]
    unsaid = _unsaid_order(pairing) or other_opening(pairing)
    if unsaid:
        return _comparison(pairing, Outcome.MISSING, "not stated: " + unsaid)
    if not missing:
        return _comparison(pairing, Outcome.MATCH)
    contrary = contrary_to(missing[0], fillers) if len(missing) == 1 else None
    if contrary is not None:
        return contrary
    # "Outside Peru" is not filled by a context that speaks of Peru.
    kept_apart = any(term.preposition in APART for term in missing)
    if not kept_apart and (
        _is_filled(missing, fillers)
        or is_pointed_to(missing, fillers)
        or is_office_of(missing, fillers)
        or is_share_of_same(missing, fillers)
        or is_named_before(missing, fillers)
        or is_person_of_page(missing, fillers)
        or is_capital_named(missing, fillers)
    ):
        return replace(_comparison(pairing, Outcome.MATCH, "from context"), span=None)
    return _comparison(pairing, Outcome.MISSING, "not stated: " + ", ".join(term.text for term in missing))


def _unsaid_order(pairing: Pairing) -> str:
    """Return "last" or "first" where only the claim says so: "it *last* erupted in 2010" is more than that it did."""
    said = {word.folded for word in pairing.analysis.words}
    claim = pairing.claim
    begin = min((word.index for word in claim.verb.words), default=0)
    before = pairing.claimed.words[max(begin - 1, 0) : begin]
    return next((word.text for word in before if word.folded in _ORDER - said and word.tag is Tag.ADVERB), "")


def _comparison(pairing: Pairing, outcome: Outcome, note: str = "") -> Comparison:
    theirs = pairing.source.complement
    ours = show((*pairing.claim.complement, *pairing.claim.adjunct))
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


def _is_stated(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether the source's clause states a term in a role that fits."""
    pairing = fillers.pairing
    if is_ranked_otherwise(term, fillers):
        return False
    found = _found(term, fillers)
    if found is not None:
        same_voice = pairing.claim.verb.passive is pairing.source.verb.passive
        fits = fits_role(term.preposition, found.preposition) and not _only_owns(term, found, pairing)
        fits = fits and not is_counted_from_end(found, pairing.analysis.words, term, pairing.claimed.words)
        fits = fits and not (found.preposition not in LOCAL and _has_rival_place(term, fillers))
        fits = fits or says_how_met(term, found, pairing) or is_what_for(term, found, pairing)
        fits = fits and _is_compared(term, pairing.claimed.words) is _is_compared(
            found, pairing.analysis.words
        )
        return not same_voice or fits
    if is_same_market(term, pairing, fillers.governed_terms) or stands_for_copies(term, pairing):
        return True
    if term in pairing.reading.subject_terms:
        return pairing.matcher.find(term, sentence_terms(pairing.analysis)) is not None
    if not term.preposition and term.word not in pairing.assertion.details:
        return False
    return not _has_rival_place(term, fillers) and _is_around(term, fillers)


def _found(term: Term, fillers: RoleFillers) -> Term | None:
    """Return the source's term that says the same, for a place one that stands as a place."""
    find = fillers.pairing.matcher.find
    places = [other for other in fillers.governed_terms if other.preposition in LOCAL]
    placed = find(term, places) if term.preposition in LOCAL else None
    return placed or find(term, fillers.governed_terms)


def _is_compared(term: Term, words: Words) -> bool:
    """Tell whether a term stands behind "than": "higher in men *than in women*" says who is behind."""
    before = words[max(term.word.index - _COMPARED_REACH, 0) : term.word.index]
    return any(word.folded == "than" and not _is_figure(words, word) for word in before)


def _is_figure(words: Words, than: Word) -> bool:
    """Tell "more than 40" from a comparison."""
    return any(word.tag is Tag.NUMBER for word in words[than.index + 1 : than.index + 2])


def _only_owns(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether the source speaks of what a name owns: "the capital of *Peru's* northern province"."""
    if not term.name:
        return False
    if pairing.source.verb.lemmas != ("be",) and is_of_another_person(found, pairing.analysis.words):
        return not is_of_another_person(term, pairing.claimed.words)
    other = other_of(found, pairing.analysis.words)
    if other and other != other_of(term, pairing.claimed.words):
        return True
    if found.preposition in PLACING:
        return False
    if not found.preposition and (term.preposition or pairing.claim.verb.lemmas == ("be",)):
        return False
    return _still_owns(found, pairing) and not is_owner(term, pairing.claimed.words)


def _still_owns(found: Term, pairing: Pairing) -> bool:
    """Tell whether a possessive mark stands behind a name in the form in which the source is read."""
    place = found.word.index + 1
    read = next((word for word in pairing.source_words if word.index == place), None)
    return is_owner(found, pairing.analysis.words) and (read is None or read.tag is Tag.POSSESSIVE)


def _has_rival_place(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether it happened elsewhere: "the Vienna orchestra played in Prague" did not play in Vienna."""
    if not term.name or term.preposition not in LOCAL:
        return False
    return any(other.name and other.preposition in LOCAL for other in fillers.governed_terms)


def _is_around(term: Term, fillers: RoleFillers) -> bool:
    around = fillers.pairing.matcher.find(term, fillers.around_terms)
    if around is None or around.preposition in AWAY:
        return False
    if term.preposition in _REASONING and not around.preposition:
        # "Arrested while reporting a fraud" is not "arrested for fraud".
        return False
    return not is_other_role(term.preposition, around.preposition)


def _is_filled(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Fill places and occasions, and what a pointer among the governed words stands for, from the context."""
    contexts, matcher = fillers.pairing.surroundings, fillers.pairing.matcher
    if _is_told_of_meeting(missing, fillers.pairing) or _are_doers_meant(missing, fillers.pairing):
        return True
    placeable = _is_placeable(missing, fillers)
    if placeable and not any(term.name for term in missing):
        return fill_terms(missing, contexts, matcher, plural=True)
    if _has_pointer(fillers.governed):
        wanted = [term for term in missing if not is_kind_of_thing(term)]
        return bool(wanted) and fill_terms(wanted, contexts, matcher, plural=True)
    named = any(term.name for term in fillers.governed_terms)
    return placeable and not named and fill_terms(missing, contexts, matcher, plural=False)


def _is_told_of_meeting(missing: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether the meeting of "*the summit* adopted a plan" is the one at which the claim has it adopted."""
    claim, source = pairing.claim, pairing.source
    head = head_of(source.subject) if is_open(source.subject) else None
    if head is None or head.lemma not in GATHERINGS or not claim.verb.passive or source.verb.passive:
        return False
    meeting = antecedent_of(head, pairing.surroundings)
    said = any(
        pairing.matcher.find(term, pairing.claimed_terms) for term in terms_of((head,), pairing.analysis)
    )
    by_others = bool(claim.by_phrase) and not _is_meant_by(head, pairing)
    if meeting is None or not said or by_others or is_ambiguous(head, meeting):
        return False
    return all(pairing.matcher.find(term, sentence_terms(meeting)) for term in missing)


def _is_meant_by(meeting: Word, pairing: Pairing) -> bool:
    """Tell whether a claim has it done "by the *ministers' meeting*", which "the meeting" stands for."""
    doer = head_of(pairing.claim.by_phrase)
    return doer is not None and not keys_of(doer.lemma).isdisjoint(keys_of(meeting.lemma))


def _are_doers_meant(missing: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether "*they* signed the treaty" is said of those by whom the claim has it signed."""
    doers, names = pairing.source.subject, [term for term in missing if term.name]
    turned = pairing.claim.verb.passive and not pairing.source.verb.passive
    by_them = bool(names) and all(term.preposition == "by" or is_kind_of_thing(term) for term in missing)
    if not turned or not by_them:
        return False
    members = whose_members(pairing, doers)
    if members:
        return all(pairing.matcher.find(term, members) for term in names)
    if not is_open(doers) or not is_plural_pointer(doers):
        return False
    return fill_terms(names, pairing.surroundings, pairing.matcher, plural=True)


def _is_placeable(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether only places and occasions are missing, and the clause names none of its own."""
    return all(term.preposition in PLACING for term in missing) and not any(
        term.preposition in PLACING for term in fillers.governed_terms
    )


def _has_pointer(words: Words) -> bool:
    """Tell whether a governed phrase points back: "with *those countries*", "it"."""
    return any(
        word.folded in _POINTERS or _points_with(word, words[place + 1 : place + 2])
        for place, word in enumerate(words)
    )


def _points_with(word: Word, after: Words) -> bool:
    return word.folded in OPEN_PRONOUNS and bool(after) and after[0].lemma in GENERIC
