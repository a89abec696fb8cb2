"""What excludes a word that the claim has in a role: another filler, another ordinal, an opposite."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.names import may_hold
from claimcheck.names.capitals import SEATS
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.kinds import classes_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.tables.noun_families import NARROWING_FREE, UNIQUE, denials
from claimcheck.verification.matching import opposite_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.phrases import head_of, object_of, span_of
from claimcheck.verification.reading.terms import Term, keys_of, terms_of, word_is_ordinal
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.subject.single_doers import other_doer
from claimcheck.verification.wordings.situating import is_in_place

_BESIDE = 2
"""From a place to the one around it, a comma between them."""

_SITING = frozenset({"in", "at", "on"})
"""What a thing is in, it is in nowhere else; near two towns it may well be."""

_PARTS_OF_COUNTRY = frozenset(
    "northern southern eastern western central north-eastern north-western south-eastern south-western northeastern "
    "northwestern southeastern southwestern rural coastal upstate inland".split()
)


def contrary_to(term: Term, fillers: RoleFillers) -> Comparison | None:
    """Return the comparison that excludes the one word of the claim that the source does not state."""
    rival = _single_filler(term, fillers)
    if rival is not None:
        return _excluding(Slot.ROLES, term, rival, "a role with one filler")
    other = (
        _other_ordinal(term, fillers)
        or opposite_of(term, fillers.governed_terms)
        or _denied_state(term, fillers)
    )
    return _excluding(Slot.DIRECTION, term, other, f"{other.text} against {term.text}") if other else None


def other_doer_named(missing: Sequence[Term], fillers: RoleFillers) -> Comparison | None:
    """Return the comparison that excludes by whom the claim has it done, where all else that it says is stated.

    The sentence may name him elsewhere: "the delegation led by Mara Lind met *Ola Berg*".
    """
    doers = other_doer(fillers.pairing) if fillers.pairing.claim.verb.passive else None
    if doers is None or any(term.word is not doers[0].word for term in missing):
        return None
    return _excluding(Slot.ROLES, *doers, "done by one")


def _denied_state(term: Term, fillers: RoleFillers) -> Term | None:
    """Return what denies the state that the claim speaks of: "is *invalid*"; "indirect flights" deny no direct ones."""
    claim = fillers.pairing.claim
    if claim.verb.lemmas != ("be",) or term.word not in claim.complement[-1:]:
        return None
    denying = denials(term.word.lemma)
    return next((other for other in fillers.governed_terms if other.word.lemma in denying), None)


def _excluding(slot: Slot, ours: Term, theirs: Term, note: str) -> Comparison:
    return Comparison(slot, ours.text, theirs.text, Outcome.MISMATCH, note, span_of((theirs.word,)))


def _single_filler(term: Term, fillers: RoleFillers) -> Term | None:
    """Return the other name where only one thing can be named: "is based in", "the capital of … is"."""
    one = _has_one_filler(fillers.pairing.claim)
    if not term.name or not (one or _is_dated_summit(fillers.pairing.claim)):
        return None
    if not _is_the_one(term, fillers.pairing.claim):
        return None
    rivals = [
        other for other in fillers.governed_terms if other.name and other.preposition == term.preposition
    ]
    if not rivals or any(fillers.pairing.matcher.same(rival, term) for rival in rivals):
        return None
    if (
        not _are_one_place(rivals, fillers)
        or _is_region(rivals[0], fillers)
        or _is_told_apart(fillers.pairing)
    ):
        return None
    if not (one or {term.name, rivals[0].name} <= SEATS.keys()):
        return None
    # Who is based in Bergen is based in Norway.
    return next((rival for rival in rivals if not may_hold(term.name, rival.name)), None)


def _is_the_one(term: Term, claim: Predication) -> bool:
    """Tell the place, of which there is one: who founded Tarvik may have founded Orlo too, with Ola and with Mara."""
    if not term.preposition:
        return _is_equation(claim) or _is_of_family("locate", claim)
    return term.preposition in _SITING or _is_equation(claim)


def _are_one_place(places: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell a place, and those around it behind commas: "in *Lund, Norvia*"."""
    words = fillers.pairing.analysis.words
    return all(
        after.word.index == before.word.index + _BESIDE and words[after.word.index - 1].text == ","
        for before, after in pairwise(places)
    )


def _is_told_apart(pairing: Pairing) -> bool:
    """Tell "the *economic* capital of Norvia" from its capital."""
    head = head_of(pairing.subject_side)
    before = [word for word in pairing.subject_side if head is not None and word.index < head.index]
    told = terms_of([word for word in before if word.tag is Tag.ADJECTIVE], pairing.analysis)
    return any(
        term.word.lemma not in NARROWING_FREE and not pairing.matcher.find(term, pairing.claimed_terms)
        for term in told
    )


def _is_region(place: Term, fillers: RoleFillers) -> bool:
    """Tell "in *northern* Norvia", where the claim's town may lie."""
    before = fillers.pairing.analysis.words[max(place.word.index - 1, 0) : place.word.index]
    return any(word.folded in _PARTS_OF_COUNTRY for word in before)


def _has_one_filler(claim: Predication) -> bool:
    head = head_of(claim.subject)
    if _is_of_family("locate", claim) or is_numbered_meeting(claim) or _is_set_up(claim):
        return True
    if is_in_place(claim) and _is_built(head):
        return True
    if _is_of_family("birth", claim):
        # "Twins were born in Oslo" may be said of others in Bergen.
        return head is not None and (head.tag is Tag.NAME or claim.subject[0].folded in DEFINITE)
    return _is_equation(claim)


def _is_equation(claim: Predication) -> bool:
    """Tell "the capital of Norvia is Lund"."""
    head = head_of(claim.subject)
    return claim.verb.lemmas == ("be",) and head is not None and head.lemma in UNIQUE


def _is_set_up(claim: Predication) -> bool:
    """Tell where a thing with a name of its own was founded, which was in one place; not "a Lakes Office"."""
    thing = claim.subject if claim.verb.passive else object_of(claim.complement)
    head = head_of(thing) if _is_of_family("found", claim) else None
    return head is not None and head.tag is Tag.NAME and thing[0].folded not in ("a", "an")


def _is_built(head: Word | None) -> bool:
    """Tell a tower from a university, which is in many towns, and from a river."""
    kinds = classes_of(head.folded.split()[-1]) if head is not None else frozenset()
    return "built" in kinds and "organisation" not in kinds


def is_numbered_meeting(claim: Predication) -> bool:
    """Tell "the third Lakes Conference was held", which was in one place, and once."""
    whose = claim.subject if claim.verb.passive or not object_of(claim.complement) else ()
    return _is_of_family("hold", claim) and any(word_is_ordinal(word) for word in whose)


def _is_dated_summit(claim: Predication) -> bool:
    """Tell "the 2010 Lakes Union summit was held": there was one that year, and in one town.

    What towns lie in a land is not known of most, so that only capitals exclude each other.
    """
    held = claim.verb.passive or not object_of(claim.complement)
    summit = held and any(word.folded == "summit" for word in claim.subject)
    named = any(word.tag is Tag.NAME for word in claim.subject) and claim.subject[0].folded in DEFINITE
    return summit and named and _is_of_family("hold", claim) and _is_dated(claim)


def _is_dated(claim: Predication) -> bool:
    """Tell the year in a summit's name, "the *2010* summit", and a month or day; a year may see two."""
    called = any(word.tag is Tag.DATE for word in claim.subject)
    return called or any(word.tag is Tag.DATE and not word.text.isdigit() for word in claim.complement)


def _other_ordinal(term: Term, fillers: RoleFillers) -> Term | None:
    """Return another ordinal on the same noun: "the 20th anniversary" is not the 30th."""
    pairing = fillers.pairing
    stands = _is_of_family("be", pairing.claim) or pairing.claim.verb.lemmas == ("become",)
    if not word_is_ordinal(term.word) or not stands:
        return None
    ranks = _ranks_of_same(term, fillers)
    return ranks[0] if ranks and is_ranked_otherwise(term, fillers) else None


def is_ranked_otherwise(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether an ordinal's noun has another one: "*third* largest" against "fourth largest, third oldest"."""
    ranks = _ranks_of_same(term, fillers) if word_is_ordinal(term.word) else []
    return bool(ranks) and all(term.keys.isdisjoint(other.keys) for other in ranks)


def _ranks_of_same(term: Term, fillers: RoleFillers) -> list[Term]:
    pairing = fillers.pairing
    words = (
        word
        for word in fillers.governed
        if word_is_ordinal(word) and _count_the_same(pairing, term.word, word)
    )
    return [term for word in words for term in terms_of((word,), pairing.analysis)]


def _count_the_same(pairing: Pairing, ours: Word, theirs: Word) -> bool:
    counted = pairing.claimed.words[ours.index + 1 : ours.index + 2]
    other = pairing.analysis.words[theirs.index + 1 : theirs.index + 2]
    return bool(counted and other and keys_of(counted[0].lemma) & keys_of(other[0].lemma))


def _is_of_family(family: str, claim: Predication) -> bool:
    return any(name == family for name, _ in claim.verb.families)
