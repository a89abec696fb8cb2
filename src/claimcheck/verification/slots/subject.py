"""Subject: is it said of the same things?"""

from collections.abc import Sequence

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag
from claimcheck.predicates.noun_families import GENERIC
from claimcheck.verification.analysis import Words
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import (
    POINTERS,
    head_of,
    heads_of,
    is_open,
    is_plural_pointer,
    show,
    span_of,
    without_illustrations,
)
from claimcheck.verification.slots.flow_roles import is_other_end
from claimcheck.verification.slots.named_groups import group_meant
from claimcheck.verification.slots.pointers import (
    earlier_subject,
    meant_by_takers,
    meant_instead,
    owner_before,
    points_by_kind,
    speaks_of_relation,
    told_apart,
)
from claimcheck.verification.slots.role_prepositions import LOCAL, is_other_role
from claimcheck.verification.surroundings import antecedent_of, fill_terms, is_ambiguous
from claimcheck.verification.terms import Term, sentence_terms, terms_of

_OTHER = frozenset(
    {"a", "an", "another", "other", "earlier", "previous", "next", "last", "each", "every", "such"}
)
"""Words by which a phrase says that it does not point back."""

_Found = tuple[Outcome, str]
"""Outcome and note."""


def compare_subjects(pairing: Pairing) -> Comparison:
    """Compare what the two statements are about; a pointer in the source is filled from its context."""
    side = without_illustrations(pairing.subject_side)
    ours, theirs = show(pairing.claim.subject), show(pairing.subject_side)
    if not pairing.assertion.subject_terms:
        return Comparison(Slot.SUBJECT, ours, theirs, Outcome.MATCH)
    if not side and pairing.claim.verb.passive is not pairing.source.verb.passive:
        return Comparison(Slot.SUBJECT, ours, "", Outcome.MISSING, "the source does not say by whom")
    outcome, note = _compare(pairing, side)
    return Comparison(Slot.SUBJECT, ours, theirs, outcome, note, span_of(side))


def _compare(pairing: Pairing, side: Words) -> _Found:
    pool = terms_of(side, pairing.analysis)
    missing = _unnamed(pairing, pool)
    if is_open(side) or points_by_kind(pairing, side, pairing.analysis):
        may_mean = _may_mean(pairing, side)
        return _filled(pairing, missing, side) if may_mean else (Outcome.MISSING, "about something else")
    if missing and _is_group_meant(pairing, side, missing):
        return Outcome.MATCH, "from context"
    if not _heads_agree(pairing, side):
        return Outcome.MISSING, "about something else"
    if not missing:
        return _roles_inside(pairing, side, pool)
    bare = not any(word.folded in _OTHER for word in side) and len(pool) == len(_matched(pairing, pool))
    if bare and all(term.name for term in missing) and not any(term.name for term in pool):
        return _filled(pairing, missing, side)
    return Outcome.MISSING, "not named: " + _listed(missing)


def _unnamed(pairing: Pairing, pool: Sequence[Term]) -> list[Term]:
    """Return what the claim's subject says and the source's does not."""
    return [
        term
        for term in pairing.assertion.subject_terms
        if not pairing.matcher.find(term, pool)
        and not _only_says_what_kind(term, pairing)
        and not _only_says_whose(term, pairing)
        and not _is_placed_beside(term, pairing)
    ]


def _is_group_meant(pairing: Pairing, side: Words, missing: Sequence[Term]) -> bool:
    """Tell whether "the five countries" in the source's subject stand for all that it does not name."""
    meant = group_meant(pairing).terms
    found = bool(meant) and all(pairing.matcher.find(term, meant) for term in missing)
    return found and _heads_agree(pairing, side, meant)


def _may_mean(pairing: Pairing, side: Words) -> bool:
    """Tell whether a pointer can stand for the claim's subject.

    "The storm" is no fire, "the participants" are a meeting's.
    """
    head = head_of(side)
    ours = pairing.assertion.heads
    if head is None or head.lemma in POINTERS or any(word.tag is Tag.NAME for word in ours):
        return True
    return any(
        pairing.matcher.find(term, pairing.assertion.head_terms)
        for term in terms_of((head,), pairing.analysis)
    )


def _matched(pairing: Pairing, pool: Sequence[Term]) -> list[Term]:
    wanted = pairing.assertion.subject_terms
    return [term for term in pool if pairing.matcher.find(term, wanted)]


def _heads_agree(pairing: Pairing, side: Words, meant: tuple[Term, ...] = ()) -> bool:
    """Tell whether each thing the claim is about heads a conjunct of the source's subject, or is meant by it."""
    theirs = heads_of(side)
    ours = pairing.assertion.heads
    pool = (*terms_of(theirs, pairing.analysis), *meant)
    if not ours and not theirs:
        return _read_the_same(pairing, side)
    return bool(ours) and all(pairing.matcher.find(term, pool) for term in pairing.assertion.head_terms)


def _read_the_same(pairing: Pairing, side: Words) -> bool:
    """Tell whether two phrases without a head, "in a class of pupils her rank", have the same words throughout."""
    pool = terms_of(side, pairing.analysis)
    return bool(pool) and len(_matched(pairing, pool)) == len(pool)


def _roles_inside(pairing: Pairing, side: Words, pool: Sequence[Term]) -> _Found:
    """Names inside a phrase keep their direction: exports *to* Peru are not exports *from* Peru, nor Peru's."""
    heads = heads_of(side)
    for term in pairing.assertion.subject_terms:
        other = pairing.matcher.find(term, pool) if term.name else None
        if other is not None and is_other_role(term.preposition, other.preposition):
            return Outcome.NEITHER, f"{other.preposition} {other.text}, not {term.preposition} {term.text}"
        if other is not None and is_other_end(term, pairing.assertion.heads, other, heads):
            return Outcome.NEITHER, f"the other direction: {show(side)}"
    return Outcome.MATCH, ""


def _filled(pairing: Pairing, missing: Sequence[Term], side: Words) -> _Found:
    """Look for what a pointer leaves open: in its own sentence, then in the context."""
    if not missing:
        return Outcome.MATCH, ""
    wanted = [term for term in missing if not is_kind_of_thing(term)] or list(missing)
    earlier = earlier_subject(pairing, side)
    owner = owner_before(pairing, side)
    if owner:
        known = terms_of(owner, pairing.analysis)
        wanted = [term for term in wanted if not pairing.matcher.find(term, known)]
        return (
            _filled_from_context(pairing, wanted, owner)
            if wanted
            else (Outcome.MATCH, "from the same sentence")
        )
    if not earlier:
        return _filled_from_context(pairing, wanted, side)
    inside = terms_of(earlier, pairing.analysis)
    if all(pairing.matcher.find(term, inside) for term in wanted) and _heads_agree(pairing, earlier):
        return Outcome.MATCH, "from the same sentence"
    return Outcome.MISSING, "points to something else"


def _filled_from_context(pairing: Pairing, wanted: Sequence[Term], side: Words) -> _Found:
    contexts, plural = pairing.surroundings, is_plural_pointer(side)
    head = head_of(side)
    if speaks_of_relation(pairing, side):
        return Outcome.MISSING, "points to somebody's relation"
    instead = meant_instead(pairing, side)
    if instead:
        return Outcome.MISSING, f"points to something else: {instead}"
    unlike = told_apart(pairing, side)
    if unlike:
        return Outcome.MISSING, f"points to another one: {_listed(unlike)}"
    head = meant_by_takers(pairing, head) if head is not None else None
    antecedent = antecedent_of(head, contexts) if head is not None else None
    if head is None or antecedent is None:
        found = fill_terms(wanted, contexts, pairing.matcher, plural=plural)
    elif is_ambiguous(head, antecedent) and not plural:
        return Outcome.MISSING, "points to more than one"
    else:
        found = all(pairing.matcher.find(term, sentence_terms(antecedent)) for term in wanted)
    if found:
        return Outcome.MATCH, "from context"
    return Outcome.MISSING, "context does not say: " + _listed(wanted)


def _only_says_what_kind(term: Term, pairing: Pairing) -> bool:
    """Tell whether a general noun behind a place only says what it is: "the Central Asian *countries*"."""
    place = term.word.index
    before = pairing.claimed.words[place - 1] if place else None
    named = before is not None and before.tag is Tag.NAME and term.word not in pairing.assertion.heads
    return named and is_kind_of_thing(term)


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


def is_kind_of_thing(term: Term) -> bool:
    """Tell whether a word only says what kind of thing a name is: "Central Asian *countries*"."""
    return term.word.lemma in GENERIC and term.word.tag is Tag.NOUN and not term.name


def _listed(terms: Sequence[Term]) -> str:
    return ", ".join(term.text for term in terms)
