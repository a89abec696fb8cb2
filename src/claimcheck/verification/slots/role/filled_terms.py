"""What a clause leaves open of the terms of a claim, and the context fills in."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.lexical import OPEN_PRONOUNS
from claimcheck.predicates.tables.noun_families import GENERIC
from claimcheck.verification.context.surroundings import antecedent_of, fill_terms, is_ambiguous
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.beings import may_be_person
from claimcheck.verification.reading.own_pointers import is_object_pointer, object_meant
from claimcheck.verification.reading.phrases import (
    NAMING,
    head_of,
    heads_of,
    is_open,
    is_plural_pointer,
    object_of,
)
from claimcheck.verification.reading.terms import Term, keys_of, sentence_terms, terms_of
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.prepositions import PLACING
from claimcheck.verification.slots.subject.filling import is_kind_of_thing
from claimcheck.verification.slots.subject.pointers import whose_members

_POINTERS = frozenset({"those", "these", "them", "this", "it"})
_OWNERS = frozenset({"its", "their"})


def is_filled(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Fill places and occasions, and what a pointer among the governed words stands for, from the context."""
    contexts, matcher = fillers.pairing.surroundings, fillers.pairing.matcher
    if _is_told_of_meeting(missing, fillers.pairing) or _are_doers_meant(missing, fillers.pairing):
        return True
    placeable = _is_placeable(missing, fillers)
    if placeable and not any(term.name for term in missing):
        return fill_terms(missing, contexts, matcher, plural=True)
    pointers = [word for word in fillers.pairing.source.complement if is_object_pointer(word)]
    if len(pointers) == 1:
        wanted = [term for term in missing if not is_kind_of_thing(term)]
        return bool(wanted) and _is_meant(wanted, pointers[0], fillers.pairing)
    if _has_pointer(fillers):
        wanted = [term for term in missing if not is_kind_of_thing(term)]
        return bool(wanted) and fill_terms(wanted, contexts, matcher, plural=True)
    named = any(term.name for term in fillers.governed_terms)
    return placeable and not named and fill_terms(missing, contexts, matcher, plural=False)


def _is_meant(wanted: Sequence[Term], pointer: Word, pairing: Pairing) -> bool:
    """Tell whether "it" behind a verb stands for what is wanted, by the statement before, if need be in the context.

    Behind "Orlo sued Brenn", what Norvia bought may be either.
    """
    source = pairing.source
    begin = min(word.index for word in source.verb.words)
    own = [item for item in _mains(pairing.analysis) if max(word.index for word in item.verb.words) < begin]
    text = (
        pairing.analysis if own else next((t for t in pairing.surroundings.nearest_first() if t.names), None)
    )
    before = own[-1:] or (_mains(text)[-1:] if text is not None else [])
    if text is None or not before:
        return False
    shared = replace(source, subject=before[0].subject) if is_open(source.subject) else source
    meant = object_meant(pointer, shared, before[0])
    if not meant or _may_be_another(meant, pointer, shared, before[0]):
        return False
    heads = terms_of(heads_of(meant), text)
    claimed = all(pairing.matcher.find(term, pairing.claimed_terms) for term in heads)
    # "Met Brenn's *brother* and killed him" says nothing of Brenn, "the Marl *railway*" is the claim's.
    pool = terms_of(meant, text) if claimed else heads
    return all(pairing.matcher.find(term, pool) for term in wanted)


def _may_be_another(meant: Words, pointer: Word, statement: Predication, before: Predication) -> bool:
    """Tell whether the pronoun may as well stand for the other one of the subject and the object before."""
    if statement.subject == before.subject:
        return False
    acted_on = object_of(before.complement)
    if pointer.folded in ("him", "her"):
        return may_be_person(before.subject) and may_be_person(acted_on)
    return meant != before.subject and any(word.tag is Tag.NAME for word in before.subject)


def _mains(text: Analysis) -> list[Predication]:
    return [item for item in text.statements if item.main and item.verb.words and not item.verb.nominal]


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


def _has_pointer(fillers: RoleFillers) -> bool:
    """Tell whether a governed phrase points back: "with *those countries*", "it"."""
    words = fillers.governed
    return any(
        word.folded in _POINTERS
        or _points_with(word, words[place + 1 : place + 2])
        or (word.folded in _OWNERS and _is_owned_claimed(words[place + 1 :], fillers.pairing))
        for place, word in enumerate(words)
    )


def _is_owned_claimed(behind: Words, pairing: Pairing) -> bool:
    """Tell whether the claim speaks of what is owned: "leased *its forest*" is no word on a mill."""
    end = next((at + 1 for at, word in enumerate(behind) if word.tag in NAMING), 0)
    owned = terms_of(behind[end - 1 : end] if end else (), pairing.analysis)
    return any(pairing.matcher.find(term, pairing.claimed_terms) for term in owned)


def _points_with(word: Word, after: Words) -> bool:
    return word.folded in OPEN_PRONOUNS and bool(after) and after[0].lemma in GENERIC
