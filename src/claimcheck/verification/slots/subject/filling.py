"""Filling what a pointer leaves open: in its own sentence, then in the context."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Part, readings
from claimcheck.model.evidence import Outcome
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.noun_families import GENERIC
from claimcheck.verification.context.antecedents import Description
from claimcheck.verification.context.surroundings import antecedent_of, fill_terms, is_ambiguous
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, heads_of, is_plural_pointer
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of
from claimcheck.verification.slots.subject.bodies import are_countries_of_body
from claimcheck.verification.slots.subject.continuity import (
    may_be_either,
    means_a_person,
    means_no_person,
    past_continuations,
)
from claimcheck.verification.slots.subject.either_of_two import may_be_acted_on
from claimcheck.verification.slots.subject.going_on import goes_on, is_bare_measure
from claimcheck.verification.slots.subject.nameless import nameless_antecedent
from claimcheck.verification.slots.subject.other_parties import names_another_party
from claimcheck.verification.slots.subject.page_topic import (
    is_in_pages_place,
    is_nobody,
    is_what_page_is_about,
    is_whom_page_is_about,
)
from claimcheck.verification.slots.subject.persons_before import is_of_other_gender, is_person_before
from claimcheck.verification.slots.subject.placed_apart import is_placed_apart
from claimcheck.verification.slots.subject.pointers import (
    earlier_subject,
    is_done_together,
    is_owned_by_relation,
    may_head,
    meant_by_takers,
    meant_instead,
    owner_before,
    owner_pointed_at,
    speaks_of_relation,
    told_apart,
    whose_members,
)
from claimcheck.verification.slots.subject.unowned import is_of_topic, kind_of_owner
from claimcheck.verification.wordings.marrying import couple_of

_DESCRIBING = frozenset({"maker", "giant"})
"""With another noun before it, any other may be somebody new: "the *insurance company* paid"."""
_ELSE = "points to something else"
Found = tuple[Outcome, str]
"""Outcome and note."""


def filled(pairing: Pairing, missing: Sequence[Term], side: Words) -> Found:
    """Look for what a pointer leaves open: in its own sentence, then in the context."""
    if not missing:
        return Outcome.MATCH, ""
    wanted = [term for term in missing if not is_kind_of_thing(term)] or list(missing)
    if is_placed_apart(pairing, wanted):
        return Outcome.MISSING, "said of another place"
    if names_another_party(pairing, wanted, side):
        return Outcome.MISSING, "names it as another one"
    return _filled(pairing, wanted, side)


def _filled(pairing: Pairing, wanted: Sequence[Term], side: Words) -> Found:
    if _is_told_by_page(pairing, wanted, side):
        return Outcome.MATCH, "what the page is about"
    earlier = earlier_subject(pairing, side)
    owner = owner_before(pairing, side) or owner_pointed_at(side)
    if owner:
        related = is_owned_by_relation(pairing, side)
        return (Outcome.MISSING, _ELSE) if related else _filled_owner(pairing, wanted, owner)
    if not earlier:
        return _filled_from_context(pairing, wanted, side, pairing.assertion.head_terms)
    inside = terms_of(earlier, pairing.analysis)
    single = is_plural_pointer(side) or len(heads_of(earlier)) == 1
    single = single and not may_be_acted_on(pairing, side, earlier)
    told = single and all(pairing.matcher.find(term, inside) for term in wanted)
    if (told and heads_agree(pairing, earlier)) or _are_couple(pairing, wanted, side):
        return Outcome.MATCH, "from the same sentence"
    return Outcome.MISSING, _ELSE


def _are_couple(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether "they" married are the two whom the sentence names before: "Lind met Berg, and *they* married"."""
    couple = couple_of(pairing.claim)
    if couple is None or not is_plural_pointer(side):
        return False
    before = pairing.analysis.words[: side[0].index]
    placed = {after for word, after in pairwise(before) if word.folded in ("in", "at", "near")}
    named = terms_of(
        tuple(word for word in before if word.tag is Tag.NAME and word not in placed), pairing.analysis
    )
    found = {other.word for term in wanted if (other := pairing.matcher.find(term, named)) is not None}
    return len(found) == len(wanted) == len({term.word for term in named})


def _is_told_by_page(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether a page's title is all that the phrase leaves open."""
    ways = (is_whom_page_is_about, is_what_page_is_about)
    return any(way(pairing, wanted, side) for way in ways) or is_in_pages_place(pairing, wanted)


def _filled_owner(pairing: Pairing, wanted: Sequence[Term], owner: Words) -> Found:
    """Look for whose the thing is: "*its* lake", "*the city's* debt"."""
    known = terms_of(owner, pairing.analysis)
    wanted = [term for term in wanted if not pairing.matcher.find(term, known)]
    if not wanted:
        return Outcome.MATCH, "from the same sentence"
    return _filled_from_context(pairing, wanted, owner, _owners(pairing))


def _owners(pairing: Pairing) -> tuple[Term, ...]:
    """Return the terms that head what the claim's subject belongs to: "*Belmore's* debt", "the debt of *Belmore*"."""
    subject = pairing.claim.subject
    mark = next((at for at, word in enumerate(subject) if word.tag is Tag.POSSESSIVE), None)
    if mark is not None:
        return terms_of(heads_of(subject[:mark]), pairing.claimed)
    return tuple(term for term in pairing.assertion.subject_terms if term.name)


def _filled_from_context(
    pairing: Pairing, wanted: Sequence[Term], side: Words, heads: Sequence[Term]
) -> Found:
    """Look for what a phrase leaves open; `heads` are the claim's terms that it stands for."""
    named = any(term.name for term in wanted)
    around = past_continuations(pairing, side) if named else pairing.surroundings
    within = replace(pairing, surroundings=around)
    if named and means_no_person(within, side):
        return Outcome.MISSING, "points to no person"
    if means_a_person(side) and any(is_nobody(term) for term in wanted):
        return Outcome.MISSING, "points to a person"
    if _only_in_names(within, wanted, heads):
        return Outcome.MISSING, "only part of a name: " + listed(wanted)
    if elsewhere := _points_elsewhere(pairing, within, side) or _points_to_another(within, wanted, side):
        return Outcome.MISSING, elsewhere
    if _is_said_of(within, wanted, side, heads) or _are_members_of(within, wanted, side):
        return Outcome.MATCH, "from context"
    return Outcome.MISSING, "context does not say: " + listed(wanted)


def _only_in_names(pairing: Pairing, wanted: Sequence[Term], heads: Sequence[Term]) -> bool:
    """Tell whether the context has the thing only inside names of others: "the port" in "Port Authority"."""
    around = [term for text in pairing.surroundings.nearest_first() for term in sentence_terms(text)]
    for term in wanted:
        found = [other for other in around if pairing.matcher.find(term, (other,))]
        things = not term.name and term in heads
        if things and found and all(other.name and not may_head(term, other.name) for other in found):
            return True
    return False


def _points_elsewhere(pairing: Pairing, within: Pairing, side: Words) -> str:
    """Return why a pointer more likely means something else than what the context names; empty where it does not.

    `within` leaves out of the surroundings what only goes on about the same thing.
    """
    if speaks_of_relation(pairing, side):
        return "points to somebody's relation"
    if is_of_other_gender(pairing, side):
        return "points to somebody else"
    if may_be_either(pairing, side):
        return "points to one of two"
    instead = meant_instead(pairing, side) or nameless_antecedent(pairing, side, within.surroundings)
    return f"points to something else: {instead}" if instead else ""


def _points_to_another(pairing: Pairing, wanted: Sequence[Term], side: Words) -> str:
    """Return why a phrase cannot mean the one thing that the context names; empty where it can."""
    unlike = told_apart(pairing, side)
    if unlike and not _is_sole(pairing, wanted, side, unlike):
        return f"points to another one: {listed(unlike)}"
    return "points to more than one" if _points_to_several(pairing, side) else ""


def _is_said_of(pairing: Pairing, wanted: Sequence[Term], side: Words, heads: Sequence[Term]) -> bool:
    """Tell whether what the phrase leaves open is what the claim names, by what kind of phrase it is."""
    bare = heads is pairing.assertion.head_terms
    whose = kind_of_owner(pairing, side) if bare else None
    if whose is not None:
        return is_of_topic(pairing, wanted, side, whose)
    if bare and is_bare_measure(side):
        return goes_on(pairing, wanted, side)
    return _is_met(pairing, wanted, side, heads)


def _is_sole(pairing: Pairing, wanted: Sequence[Term], side: Words, told: Sequence[Term]) -> bool:
    """Tell whether "the *software* maker" is the only such thing around; "the *smaller* maker" is one of two."""
    head = head_of(side)
    if head is None or head.lemma not in _DESCRIBING or any(map(_may_contrast, told)):
        return False
    texts = tuple(pairing.surroundings.nearest_first())
    return Description(head, pairing.analysis, side[0].index, texts, pairing.matcher).is_sole(wanted)


def _may_contrast(term: Term) -> bool:
    """Tell "the *old* stadium" from "the *software* maker": what may be an adjective may tell two apart."""
    adjectives = (reading.part is Part.ADJECTIVE for reading in readings(term.word.folded))
    return term.word.tag is not Tag.NOUN or any(adjectives)


def _are_members_of(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether "member states" are those of what the claim names."""
    whose = whose_members(pairing, side)
    return bool(whose) and all(pairing.matcher.find(term, whose) for term in wanted)


def _is_met(pairing: Pairing, wanted: Sequence[Term], side: Words, heads: Sequence[Term]) -> bool:
    """Tell whether the context says of a pointer what the claim says of its subject."""
    contexts, head = pairing.surroundings, head_of(side)
    plural = is_plural_pointer(side) and not _are_owned(pairing, side)
    head = meant_by_takers(pairing, head) if head is not None else None
    if head is None or plural:
        told = _is_told(pairing, wanted, head, plural=plural)
        return told or is_person_before(pairing, wanted, side)
    if _says_which(pairing, side):
        return False
    texts = tuple(contexts.nearest_first())
    described = Description(head, pairing.analysis, side[0].index, texts, pairing.matcher)
    if any(term.name for term in heads):
        return described.means(wanted)
    if not any(pairing.matcher.find(term, heads) for term in terms_of((head,), pairing.analysis)):
        return described.means_thing(wanted, heads)
    antecedent = antecedent_of(head, contexts)
    if antecedent is not None and described.names_another(wanted, antecedent):
        return False
    return _is_told(pairing, wanted, head, plural=False)


def _are_owned(pairing: Pairing, side: Words) -> bool:
    """Tell "exports fell", which leaves open whose they are, from "the countries met", which means several."""
    things = terms_of(heads_of(side), pairing.analysis)
    return bool(matched(pairing, things)) and not any(map(is_kind_of_thing, things))


def _points_to_several(pairing: Pairing, side: Words) -> bool:
    head = head_of(side)
    antecedent = antecedent_of(head, pairing.surroundings) if head is not None else None
    if head is None or antecedent is None or is_plural_pointer(side):
        return False
    return is_ambiguous(head, antecedent)


def _says_which(pairing: Pairing, side: Words) -> bool:
    """Tell "the firm *that built the plant*", which points to nothing said before."""
    return any(word.tag is Tag.RELATIVE for word in pairing.analysis.words[side[-1].index + 1 :][:1])


def _is_told(pairing: Pairing, wanted: Sequence[Term], head: Word | None, *, plural: bool) -> bool:
    """Tell whether the nearest context that speaks of a pointer's kind, or else names anything, says what is wanted."""
    antecedent = antecedent_of(head, pairing.surroundings) if head is not None else None
    if antecedent is None:
        # "The two countries" are named in any place, "they" are spoken of.
        aside = head is not None or is_done_together(pairing)
        return fill_terms(wanted, pairing.surroundings, pairing.matcher, plural=plural, aside=aside)
    return all(pairing.matcher.find(term, sentence_terms(antecedent)) for term in wanted)


def heads_agree(pairing: Pairing, side: Words, meant: tuple[Term, ...] = ()) -> bool:
    """Tell whether each thing the claim is about heads a conjunct of the source's subject, or is meant by it."""
    theirs = heads_of(side)
    ours = pairing.assertion.heads
    pool = (*terms_of(theirs, pairing.analysis), *meant)
    if not ours and not theirs:
        return _read_the_same(pairing, side)
    return bool(ours) and all(
        pairing.matcher.find(term, pool) or are_countries_of_body(pairing, term.word, side)
        for term in pairing.assertion.head_terms
    )


def _read_the_same(pairing: Pairing, side: Words) -> bool:
    """Tell whether two phrases without a head, "in a class of pupils her rank", have the same words throughout."""
    pool = terms_of(side, pairing.analysis)
    return bool(pool) and len(matched(pairing, pool)) == len(pool)


def matched(pairing: Pairing, pool: Sequence[Term]) -> list[Term]:
    """Return the terms of a phrase that the claim's subject has, too."""
    wanted = pairing.assertion.subject_terms
    return [term for term in pool if pairing.matcher.find(term, wanted)]


def is_kind_of_thing(term: Term) -> bool:
    """Tell whether a word only says what kind of thing a name is: "Central Asian *countries*"."""
    return term.word.lemma in GENERIC and term.word.tag is Tag.NOUN and not term.name


def listed(terms: Sequence[Term]) -> str:
    """Return terms as a person reads them."""
    return ", ".join(term.text for term in terms)
