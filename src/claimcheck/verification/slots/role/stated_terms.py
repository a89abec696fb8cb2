"""What the source's clause states of the terms of a claim, each in a role that fits."""

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term, is_owner, sentence_terms, terms_of
from claimcheck.verification.slots.figure.copies import stands_for_copies
from claimcheck.verification.slots.figure.markets import is_same_market
from claimcheck.verification.slots.role.contraries import is_ranked_otherwise
from claimcheck.verification.slots.role.deeds_beside import (
    goes_with_another,
    is_excepted,
    is_hedged,
    is_kept_away,
    is_of_one,
    is_of_other_doer,
    is_of_other_doing,
    is_of_other_event,
    is_place_of_another,
)
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.loose import is_loosely_stated, is_no_rival
from claimcheck.verification.slots.role.made import is_made
from claimcheck.verification.slots.role.originals import is_of_original
from claimcheck.verification.slots.role.others import (
    is_counted_from_end,
    is_of_another_person,
    other_of,
)
from claimcheck.verification.slots.role.owners_in_names import is_owner_in_name
from claimcheck.verification.slots.role.prepositions import AWAY, LOCAL, PLACING, fits_role, is_other_role

_SPEAKING_OF = frozenset({"of", "at", "about"})
_APPROVING = frozenset({"approve", "be", "consist", "dispose"})

_LONGEST_OWNER = 4
"""Words of what somebody has that has something itself: "Berg's *late half brother*'s wife"."""

_COMPARED_REACH = 4
"""Words between "than" and what is compared: "than in the north"."""

_FIGHTING = frozenset(
    {"combating", "combatting", "fighting", "countering", "tackling", "curbing", "suppressing"}
)
_FOUGHT = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.COORDINATOR})
_INSIDE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NAME})

_REASONING = frozenset({"for", "against", "without", "before", "after"})
"""Govern the reason, the rival, what is lacking or the time: never the mere object of another verb."""


def is_stated(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether the source's clause states a term in a role that fits."""
    pairing = fillers.pairing
    if is_ranked_otherwise(term, fillers):
        return False
    found = _found(term, fillers)
    if found is not None:
        same_voice = pairing.claim.verb.passive is pairing.source.verb.passive
        fits = fits_role(term.preposition, found.preposition) and not _only_owns(term, found, pairing)
        fits = fits and not is_counted_from_end(found, pairing.analysis.words, term, pairing.claimed.words)
        fits = fits and not is_of_other_event(found, pairing)
        fits = fits and _owns_owner(found, pairing.analysis.words) is _owns_owner(term, pairing.claimed.words)
        fits = fits and not _is_only_spoken_of(term, found, pairing)
        fits = fits and not is_of_one(term, found, pairing)
        fits = fits and not is_hedged(found, pairing.analysis.words)
        fits = fits and not goes_with_another(term, found, pairing)
        fits = fits and not is_place_of_another(term, found, pairing)
        fits = fits and not is_of_original(found, pairing.analysis.words, pairing.claimed.words)
        fits = fits and is_excepted(found, pairing.analysis.words) is is_excepted(term, pairing.claimed.words)
        fits = fits and not (term.preposition and is_kept_away(found, pairing.analysis.words))
        fits = fits and not (found.preposition not in LOCAL and _has_rival_place(term, fillers))
        fits = fits or is_loosely_stated(term, found, pairing) or _is_fought(term, found, pairing)
        fits = fits and not is_no_rival(term, found, pairing)
        compared = _is_compared(found, pairing.analysis.words, denied=pairing.source.negated)
        compared = compared or _is_turned_behind_than(found, pairing.source.complement)
        fits = fits and _is_compared(term, pairing.claimed.words) is compared
        return not same_voice or fits
    if _is_told_otherwise(term, fillers):
        return True
    if term in pairing.reading.subject_terms:
        return pairing.matcher.find(term, sentence_terms(pairing.analysis)) is not None
    if not term.preposition and term.word not in pairing.assertion.details:
        return is_made(term, pairing)
    return not _has_rival_place(term, fillers) and _is_around(term, fillers)


def _is_told_otherwise(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether a term is no word of the source's, but is what some of its words say."""
    pairing = fillers.pairing
    market = is_same_market(term, pairing, fillers.governed_terms)
    told = market or stands_for_copies(term, pairing) or is_owner_in_name(term, fillers)
    return told or _is_fought_behind(term, pairing)


def _is_fought_behind(term: Term, pairing: Pairing) -> bool:
    """Tell "an agreement on *combating drugs*", whose gerund is a clause of its own, from one against nothing."""
    governed = pairing.source.complement
    if term.preposition != "against" or not governed or governed[-1].folded not in ("on", "for", "of", "in"):
        return False
    words = pairing.analysis.words
    begin = governed[-1].index + 1
    if not any(word.folded in _FIGHTING for word in words[begin : begin + 1]):
        return False
    end = next((at for at in range(begin + 1, len(words)) if words[at].tag not in _FOUGHT), len(words))
    return pairing.matcher.find(term, terms_of(words[begin + 1 : end], pairing.analysis)) is not None


def _found(term: Term, fillers: RoleFillers) -> Term | None:
    """Return the source's term that says the same, for a place one that stands as a place."""
    find = fillers.pairing.matcher.find
    places = [other for other in fillers.governed_terms if other.preposition in LOCAL]
    placed = find(term, places) if term.preposition in LOCAL else None
    return placed or find(term, fillers.governed_terms)


def _is_compared(term: Term, words: Words, *, denied: bool = False) -> bool:
    """Tell whether a term stands behind "than": "higher in men *than in women*" says who is behind.

    "Steel *rather than stone*" is two statements, of which that on stone is `denied`.
    """
    before = words[max(term.word.index - _COMPARED_REACH, 0) : term.word.index]
    apart = (at + 1 for at, word in enumerate(before[:-1]) if _compares_anew(word, before[at + 1]))
    # "Larger than Lund *but smaller* than Oslo": the second is none of what is behind the first.
    behind = term.word.tag is Tag.ADJECTIVE and before[-1:] != () and _compares_anew(before[-1], term.word)
    before = () if behind else before[max(apart, default=0) :]
    than = next((word for word in before if word.folded == "than" and not _is_figure(words, word)), None)
    return than is not None and not (denied and words[max(than.index - 1, 0)].folded == "rather")


def _is_turned_behind_than(term: Term, said: Words) -> bool:
    """Tell what stands behind "than" only as read from the other end: "Tarn is larger than *Velm*"."""
    place = next((at for at, word in enumerate(said) if word.folded == "than"), len(said))
    return any(word is term.word and word.index < said[place].index for word in said[place + 1 :])


def _compares_anew(joint: Word, word: Word) -> bool:
    """Tell "*but smaller*" and "*and more* beautiful", which open another comparison."""
    opens = word.folded in ("more", "less", "fewer", "worse") or word.folded.endswith("er")
    return joint.tag is Tag.COORDINATOR and opens


def _is_figure(words: Words, than: Word) -> bool:
    """Tell "more than 40" from a comparison."""
    return any(word.tag is Tag.NUMBER for word in words[than.index + 1 : than.index + 2])


def _only_owns(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether the source speaks of what a name owns: "the capital of *Peru's* northern province"."""
    if not term.name:
        return _is_of_owner(found, pairing) and not is_owner(term, pairing.claimed.words)
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


def _is_only_spoken_of(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "wrote *of* the song" and "shot *at* the man" from what the same verb does to them."""
    ours, theirs = pairing.claim, pairing.source
    if term.preposition or found.preposition not in _SPEAKING_OF or ours.verb.lemmas != theirs.verb.lemmas:
        return False
    behind = [word.folded for word in theirs.complement[:1]]
    direct = ours.complement[:1] != () and ours.complement[0].tag is not Tag.PREPOSITION
    return direct and behind == [found.preposition] and ours.verb.lemmas[0] not in _APPROVING


def _owns_owner(name: Term, words: Words) -> bool:
    """Tell "*Ola Berg's* late brother*'s* wife", who is not Berg's."""
    behind = words[name.word.index + 1 : name.word.index + 2 + _LONGEST_OWNER]
    if behind[:1] == () or behind[0].tag is not Tag.POSSESSIVE:
        return False
    inner = next((word for word in behind[1:] if word.tag not in (Tag.NOUN, Tag.ADJECTIVE)), None)
    return inner is not None and inner.tag is Tag.POSSESSIVE and inner.index > behind[0].index + 1


def _is_of_owner(found: Term, pairing: Pairing) -> bool:
    """Tell "the son of a *priest's* widow", who is no son of a priest."""
    return found.preposition == "of" and is_owner(found, pairing.analysis.words)


def _still_owns(found: Term, pairing: Pairing) -> bool:
    """Tell whether a possessive mark stands behind a name in the form in which the source is read."""
    place = found.word.index + 1
    read = next((word for word in pairing.source_words if word.index == place), None)
    # "*Oslo's* win over Lund" is read as "Oslo beat Lund", without the mark.
    marked = read.tag is Tag.POSSESSIVE if read is not None else not pairing.source.verb.nominal
    return marked and is_owner(found, pairing.analysis.words)


def _has_rival_place(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether it happened elsewhere: "the Vienna orchestra played in Prague" did not play in Vienna."""
    if not term.name or term.preposition not in LOCAL:
        return False
    return any(other.name and other.preposition in LOCAL for other in fillers.governed_terms)


def _is_fought(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell what is told as fought by a gerund: "a treaty on *combating* arms trafficking" is one against it."""
    before = (
        word
        for word in reversed(pairing.analysis.words[: found.word.index])
        if word.folded in _FIGHTING or not (word.tag in _INSIDE or word.folded in ("in", "of"))
    )
    placed = term.name and found.preposition in LOCAL
    return (
        term.preposition == "against"
        and not placed
        and next((word.folded in _FIGHTING for word in before), False)
    )


def _is_around(term: Term, fillers: RoleFillers) -> bool:
    around = fillers.pairing.matcher.find(term, fillers.around_terms)
    if around is None or around.preposition in AWAY:
        return False
    if _is_fought(term, around, fillers.pairing):
        return True
    if term.preposition in _REASONING and around.preposition in PLACING | {""}:
        # "Arrested while reporting a fraud" is not "arrested for fraud".
        return False
    left_out = is_excepted(around, fillers.pairing.analysis.words)
    left_out = left_out or goes_with_another(term, around, fillers.pairing)
    left_out = left_out or is_kept_away(around, fillers.pairing.analysis.words)
    if is_of_other_doing(term, around, fillers.pairing) or left_out:
        return False
    if is_of_other_doer(term, around, fillers.pairing, fillers.governed_terms):
        return False
    return not is_other_role(term.preposition, around.preposition)
