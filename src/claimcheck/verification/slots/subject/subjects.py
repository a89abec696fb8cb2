"""Subject: is it said of the same things?"""

from collections.abc import Iterator, Sequence

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.period import Period
from claimcheck.names.places import WHOLE_PLACES
from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.noun_families import NARROWING_FREE
from claimcheck.verification.context.name_kinds import is_named_as_person, is_such, may_mean
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import (
    POINTERS,
    head_of,
    heads_of,
    is_open,
    show,
    span_of,
    without_illustrations,
)
from claimcheck.verification.reading.terms import Term, is_owner, sentence_terms, terms_of
from claimcheck.verification.slots.figure.illness import is_left_unsaid
from claimcheck.verification.slots.role.flows import is_other_end
from claimcheck.verification.slots.role.others import is_part_told, only_tells_another
from claimcheck.verification.slots.role.prepositions import LOCAL, is_other_role
from claimcheck.verification.slots.subject.anchored import unnamed_anchor
from claimcheck.verification.slots.subject.filling import (
    Found,
    filled,
    heads_agree,
    is_kind_of_thing,
    listed,
    matched,
)
from claimcheck.verification.slots.subject.meeting_members import are_those_who_met
from claimcheck.verification.slots.subject.named_groups import group_meant
from claimcheck.verification.slots.subject.offices import other_office
from claimcheck.verification.slots.subject.persons import counts_only_people
from claimcheck.verification.slots.subject.pointers import owner_pointed_at, points_by_kind
from claimcheck.verification.slots.subject.single_doers import other_doer
from claimcheck.verification.slots.time.aspect import names_years
from claimcheck.verification.wordings.bordering import only_says_shared

_OWN = frozenset({"sign", "adopt", "issue", "launch", "found", "resolve", "approve", "unveil", "hold"})
"""Families of what is done to a thing of one's own: "Peru's treaty was signed" by Peru."""

_OTHER = frozenset(
    {"a", "an", "another", "other", "earlier", "previous", "next", "last", "each", "every", "such"}
)
"""Words by which a phrase says that it does not point back."""


def compare_subjects(pairing: Pairing) -> Comparison:
    """Compare what the two statements are about; a pointer in the source is filled from its context."""
    side = without_illustrations(pairing.subject_side)
    ours, theirs = show(pairing.claim.subject), show(pairing.subject_side)
    if not pairing.assertion.subject_terms:
        told = _dates_agree(pairing) or _are_other_years(pairing)
        outcome = Outcome.MATCH if told else Outcome.MISSING
        return Comparison(Slot.SUBJECT, ours, theirs, outcome)
    if not side and pairing.claim.verb.passive is not pairing.source.verb.passive:
        return Comparison(Slot.SUBJECT, ours, "", Outcome.MISSING, "the source does not say by whom")
    if counts_only_people(pairing):
        return Comparison(Slot.SUBJECT, ours, theirs, Outcome.MATCH, "", span_of(side))
    outcome, note = _compare(pairing, side)
    if outcome is Outcome.MISSING and not pairing.claim.verb.passive and other_doer(pairing) is not None:
        outcome, note = Outcome.MISMATCH, "done by one"
    turned = _not_both_against(pairing, side) if outcome is Outcome.MATCH else ""
    if turned:
        outcome, note = Outcome.NEITHER, turned
    another = _told_of_another(pairing) if outcome is Outcome.MATCH else ""
    anchor = unnamed_anchor(pairing) if outcome is Outcome.MATCH else ""
    if another or anchor:
        outcome, note = Outcome.MISSING, another or f"context does not say: {anchor}"
    return Comparison(Slot.SUBJECT, ours, theirs, outcome, note, span_of(side))


def _not_both_against(pairing: Pairing, side: Words) -> str:
    """Tell "the *anti-fur* party", which is against furs, from "the fur party"; empty where both are, or neither."""
    pool = terms_of(side, pairing.analysis)
    found = ((term, pairing.matcher.find(term, pool)) for term in pairing.assertion.subject_terms)
    turned = (
        other.text
        for term, other in found
        if other is not None and (term.preposition == "against") is not (other.preposition == "against")
    )
    return "".join(f"not both against {text}" for text in list(turned)[:1])


def _told_of_another(pairing: Pairing) -> str:
    """Return how a sentence with the claim's names speaks of somebody else; empty where it does not."""
    office = other_office(pairing)
    if office:
        return "told as " + office
    pool = sentence_terms(pairing.analysis)
    for term in pairing.assertion.subject_terms:
        same = [other for other in pool if other.name and term.name and pairing.matcher.same(term, other)]
        if only_tells_another(same, pairing.analysis.words, term, pairing.claimed.words):
            return f"only told of another than {term.text}"
    return ""


def _dates_agree(pairing: Pairing) -> bool:
    """Tell whether a claim about years ("*2025 and 2026* are") finds each of them in the source's subject."""
    ours = [period for _, period in pairing.claimed.periods_in(pairing.claim.subject)]
    theirs = [period for _, period in pairing.analysis.periods_in(pairing.subject_side)]
    return all(any(_is_same(one, other) for other in theirs) for one in ours)


def _are_other_years(pairing: Pairing) -> bool:
    """Tell whether the source gives the claim's name to other years, of which the times are compared.

    They are compared by the claim's first; fewer years than the claim's may be some of them.
    """
    ours = [period for _, period in pairing.claimed.periods_in(pairing.claim.subject)]
    theirs = [period for _, period in pairing.analysis.periods_in(pairing.subject_side)]
    apart = bool(ours) and not any(_is_same(ours[0], other) for other in theirs)
    return apart and len(theirs) >= len(ours) and names_years(pairing.claim)


def _is_same(one: Period, other: Period) -> bool:
    return compare_periods(one, other) is PeriodRelation.EQUAL


def _compare(pairing: Pairing, side: Words) -> Found:
    pool = terms_of(side, pairing.analysis)
    missing = _unnamed(pairing, pool)
    if is_open(side) or points_by_kind(pairing, side, pairing.analysis):
        return _pointed_at(pairing, missing, side)
    if missing and _is_group_meant(pairing, side, missing):
        return Outcome.MATCH, "from context"
    if not heads_agree(pairing, side):
        return Outcome.MISSING, "about something else"
    if not missing:
        return _roles_inside(pairing, side, pool)
    said = terms_of(side[len(owner_pointed_at(side)) :], pairing.analysis)
    bare = not any(word.folded in _OTHER for word in side) and _says_no_more(pairing, said)
    named = all(term.name or classes_of(term.word.lemma) - {PERSON} for term in missing)
    if bare and named and any(term.name for term in missing) and not _names_elsewhere(pairing, pool):
        return filled(pairing, missing, side)
    return Outcome.MISSING, "not named: " + listed(missing)


def _says_no_more(pairing: Pairing, said: Sequence[Term]) -> bool:
    """Tell whether a phrase has no word of its own that narrows it: "net profit for the *full year*"."""
    same = matched(pairing, said)
    return all(term in same or {term.word.lemma, term.word.folded} & NARROWING_FREE for term in said)


def _pointed_at(pairing: Pairing, missing: Sequence[Term], side: Words) -> Found:
    if are_those_who_met(pairing, side):
        return Outcome.MATCH, "from context"
    side = _who_says_so(pairing, side) or side
    fits = _may_mean(pairing, side)
    return filled(pairing, missing, side) if fits else (Outcome.MISSING, "about something else")


def _who_says_so(pairing: Pairing, side: Words) -> Words:
    """Return "the company" of "*the company* said it would close": "it" is whoever says so, and points on."""
    speaker = pairing.source.speaker
    told = [word.folded for word in side] == ["it"] and speaker != () and speaker[-1].index < side[0].index
    named = any(term.name for term in pairing.assertion.head_terms)
    thing = head_of(speaker) if told and named and is_open(speaker) else None
    return speaker if thing is not None and thing.tag is Tag.NOUN else ()


def _names_elsewhere(pairing: Pairing, pool: Sequence[Term]) -> bool:
    """Tell whether a phrase names something itself, other than the place that the claim has, too: "sales in China"."""
    wanted = pairing.assertion.subject_terms
    found = [(term, pairing.matcher.find(term, wanted)) for term in pool if term.name]
    return any(same is None or (term.preposition, same.preposition) != ("in", "in") for term, same in found)


def _unnamed(pairing: Pairing, pool: Sequence[Term]) -> list[Term]:
    """Return what the claim's subject says and the source's does not."""
    return [
        term
        for term in pairing.assertion.subject_terms
        if not pairing.matcher.find(term, pool)
        and not _only_says_what_kind(term, pairing)
        and not _only_says_whose(term, pairing)
        and not _is_placed_beside(term, pairing)
        and not _is_done_by(term, pairing)
        and not is_left_unsaid(term, pairing)
        and not only_says_shared(term, pairing.claim.subject)
    ]


def _is_group_meant(pairing: Pairing, side: Words, missing: Sequence[Term]) -> bool:
    """Tell whether "the five countries" in the source's subject stand for all that it does not name."""
    meant = group_meant(pairing).terms
    found = bool(meant) and all(pairing.matcher.find(term, meant) for term in missing)
    return found and heads_agree(pairing, side, meant)


def _may_mean(pairing: Pairing, side: Words) -> bool:
    """Tell whether a pointer can stand for the claim's subject.

    "The storm" is no fire, "the participants" are a meeting's.
    """
    head = head_of(side)
    if head is None or head.lemma in POINTERS:
        return True
    ours = pairing.assertion.head_terms
    if any(term.name for term in ours):
        # "Its plant" is not what has the plant.
        if side[0].folded == "its":
            return False
        return any(_is_called_so(head.lemma, term, pairing) for term in ours if term.name)
    same = any(pairing.matcher.find(term, ours) for term in terms_of((head,), pairing.analysis))
    return same or any(is_such(head.lemma, term.word.lemma) for term in ours)


def _is_called_so(pointer: str, term: Term, pairing: Pairing) -> bool:
    """Tell whether a name may be called so; "John Berg" is a person unless the page tells of a firm of that name."""
    person = is_named_as_person(term.name)
    around = tuple(pairing.surroundings.nearest_first()) if person else ()
    return may_mean(pointer, term, (pairing.claimed, *around))


def _roles_inside(pairing: Pairing, side: Words, pool: Sequence[Term]) -> Found:
    """Names inside a phrase keep their direction: exports *to* Peru are not exports *from* Peru, nor Peru's."""
    heads = heads_of(side)
    for term in pairing.assertion.subject_terms:
        other = pairing.matcher.find(term, pool)
        if other is not None and _owns_head(other, term, pairing):
            return Outcome.MISSING, f"about what is {other.text}'s"
        other = other if term.name else None
        if other is not None and is_part_told(other, pairing.analysis.words, term, pairing.claimed.words):
            return Outcome.NEITHER, f"only part of {other.text}"
        if other is not None and is_other_role(term.preposition, other.preposition):
            return Outcome.NEITHER, f"{other.preposition} {other.text}, not {term.preposition} {term.text}"
        if other is not None and is_other_end(term, pairing.assertion.heads, other, heads):
            return Outcome.NEITHER, f"the other direction: {show(side)}"
    return Outcome.MATCH, ""


def _owns_head(found: Term, term: Term, pairing: Pairing) -> bool:
    """Tell whether a phrase goes on behind its name: "the mayor of *Tarn's* brother" is no mayor of Tarn."""
    owns = found.preposition and is_owner(found, pairing.analysis.words)
    return bool(owns) and not is_owner(term, pairing.claimed.words)


def _only_says_what_kind(term: Term, pairing: Pairing) -> bool:
    """Tell whether a general noun behind a place only says what it is: "the Central Asian *countries*"."""
    place = term.word.index
    before = pairing.claimed.words[place - 1] if place else None
    named = before is not None and before.tag is Tag.NAME and term.word not in pairing.assertion.heads
    return named and is_kind_of_thing(term)


def _is_done_by(term: Term, pairing: Pairing) -> bool:
    """Tell whether who has a thing, or between whom it is, does it: "*their* treaty", "the issues *between them*"."""
    claim, source = pairing.claim, pairing.source
    if not term.name or not claim.verb.passive or claim.by_phrase or source.verb.passive:
        return False
    behind = pairing.claimed.words[term.word.index + 1 : term.word.index + 2]
    has = term.preposition == "of" or any(word.tag is Tag.POSSESSIVE for word in behind)
    has = has or _is_body_before(term, behind)
    owns = has and bool(_OWN.intersection(_families(claim)))
    between = term.preposition == "between" and len(heads_of(source.subject)) > 1
    return (owns or between) and pairing.matcher.find(
        term, terms_of(source.subject, pairing.analysis)
    ) is not None


def _is_body_before(term: Term, behind: Words) -> bool:
    """Tell "the *NATO* plan", which is NATO's; "the Peru plan" may be on Peru."""
    noun = any(word.tag is Tag.NOUN for word in behind)
    return noun and not term.preposition and term.name not in WHOLE_PLACES


def _families(claim: Predication) -> Iterator[str]:
    return (name for name, sign in claim.verb.families if sign > 0)


def _only_says_whose(term: Term, pairing: Pairing) -> bool:
    """Tell whether a name only says whose person the next one is: "the *Rovers'* Barlo" is Barlo, if they are named."""
    after = pairing.claimed.words[term.word.index + 1 : term.word.index + 3]
    owns = [word.tag for word in after] == [Tag.POSSESSIVE, Tag.NAME]
    if not term.name or not owns or after[-1] not in pairing.assertion.heads:
        return False
    return pairing.matcher.find(term, sentence_terms(pairing.analysis)) is not None


def _is_placed_beside(term: Term, pairing: Pairing) -> bool:
    """Tell whether the clause gives the place of the claim's subject: "rents *in Lund* rose", "rents rose in Lund"."""
    if term.preposition not in LOCAL or term.word in pairing.assertion.heads:
        return False
    words = (*pairing.source.adjunct, *pairing.complement_side)
    placed = [other for other in terms_of(words, pairing.analysis) if other.preposition in LOCAL]
    return pairing.matcher.find(term, placed) is not None
