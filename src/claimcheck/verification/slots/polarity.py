"""Polarity and modality: do both affirm or both deny, and is it said as fact?"""

from itertools import pairwise

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Modality, Predication, Tag, Word
from claimcheck.predicates.tables.lexical import ALMOST, NEGATORS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import span_of
from claimcheck.verification.slots.predicate import show_verb
from claimcheck.verification.slots.time.scheduled import is_on_programme
from claimcheck.verification.slots.what_follows import turns_what_follows

_SAYING = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.VERB})

_COUNTED = frozenset({"no", "none"})
"""Whether these are said alike is asked where quantifiers are compared."""

_DENYING = NEGATORS | _COUNTED

_HINT = {
    Modality.FACT: "stated as fact",
    Modality.FUTURE: "said of the future",
    Modality.STAGED: "told in a story",
    Modality.UNREAL: "planned, wished, possible or asked",
    Modality.HEARSAY: "reported at arm's length",
}


def compare_polarity(pairing: Pairing, predicate: Comparison) -> Comparison:
    """Compare whether both affirm or both deny. Opposite verbs count as a denial."""
    claim, source = pairing.claim, pairing.source
    ours, theirs = _affirmed(claim), _affirmed(source)
    opposite = predicate.outcome is Outcome.MISMATCH
    if opposite and source.negated and not claim.negated:
        # "did not fall" is not yet "rose".
        return Comparison(Slot.POLARITY, ours, theirs, Outcome.NEITHER, "denied opposite")
    if _is_all_but_denied(pairing):
        return Comparison(Slot.POLARITY, ours, theirs, Outcome.NEITHER, "denied almost")
    if source.negated and source.by_phrase and claim.verb.passive and not (claim.negated or claim.by_phrase):
        return Comparison(Slot.POLARITY, ours, theirs, Outcome.NEITHER, "denied of one doer only")
    inside = _denies_inside(pairing) or turns_what_follows(pairing)
    if not (source.negated or claim.negated or pairing.reading.quotations) and inside:
        return Comparison(Slot.POLARITY, ours, theirs, Outcome.NEITHER, "denied in part")
    agree = (claim.negated != source.negated) == opposite
    slot = Slot.DIRECTION if opposite and not agree else Slot.POLARITY
    outcome = Outcome.MATCH if agree else Outcome.MISMATCH
    return Comparison(slot, ours, theirs, outcome, "", span_of(source.verb.words))


def _is_all_but_denied(pairing: Pairing) -> bool:
    """Tell "*almost* never met", which is less than "never met" and more than "met"."""
    ours = _almost_denying(pairing.claim.words, pairing.claimed)
    theirs = _almost_denying(pairing.source_words, pairing.analysis)
    if (ours is None) == (theirs is None):
        return False
    counted = any(word is not None and word.folded in _COUNTED for word in (ours, theirs))
    return not (counted and pairing.claim.negated and pairing.source.negated)


def _almost_denying(words: Words, analysis: Analysis) -> Word | None:
    """Return "nobody" of "almost *nobody*" and "nothing" of "next to *nothing*"."""
    return next(
        (
            word
            for word in words
            if (word.tag is Tag.NEGATOR or word.folded in _DENYING) and _is_nearly(word, analysis)
        ),
        None,
    )


def _is_nearly(word: Word, analysis: Analysis) -> bool:
    before = [other.folded for other in analysis.words[max(word.index - 2, 0) : word.index]]
    return before == ["next", "to"] or not ALMOST.isdisjoint(before[-1:])


def _denies_inside(pairing: Pairing) -> bool:
    """Tell whether "not" stands right before what the claim says: "pleaded *not* guilty"."""
    said = {word.lemma for word in pairing.claim.complement}
    denied = {word.lemma for word in pairing.claim.complement if word.tag is Tag.NEGATOR}
    return not denied and any(
        word.tag is Tag.NEGATOR and after.lemma in said and after.tag in _SAYING
        for word, after in pairwise(pairing.source.complement)
    )


def _affirmed(statement: Predication) -> str:
    text = show_verb(statement.verb)
    return f"not: {text}" if statement.negated else text


def compare_modality(pairing: Pairing) -> Comparison:
    """Compare whether both speak of fact, of the future, or of something less; a plan is not a fact."""
    claim, source = pairing.claim.modality, pairing.source.modality
    same = claim is source and claim is not Modality.HEARSAY
    # "Should" is less than "must".
    same = same and (claim is not Modality.UNREAL or pairing.claim.modal == pairing.source.modal)
    outcome = Outcome.MATCH if same or is_on_programme(pairing) else Outcome.NEITHER
    span = span_of(pairing.source.verb.words)
    return Comparison(Slot.MODALITY, _HINT[claim], _HINT[source], outcome, "", span)
