"""Polarity and modality: do both affirm or both deny, and is it said as fact?"""

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Modality, Predication
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import span_of
from claimcheck.verification.slots.predicate import show_verb

_HINT = {
    Modality.FACT: "stated as fact",
    Modality.FUTURE: "said of the future",
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
    if source.negated and source.by_phrase and claim.verb.passive and not (claim.negated or claim.by_phrase):
        return Comparison(Slot.POLARITY, ours, theirs, Outcome.NEITHER, "denied of one doer only")
    agree = (claim.negated != source.negated) == opposite
    slot = Slot.DIRECTION if opposite and not agree else Slot.POLARITY
    outcome = Outcome.MATCH if agree else Outcome.MISMATCH
    return Comparison(slot, ours, theirs, outcome, "", span_of(source.verb.words))


def _affirmed(statement: Predication) -> str:
    text = show_verb(statement.verb)
    return f"not: {text}" if statement.negated else text


def compare_modality(pairing: Pairing) -> Comparison:
    """Compare whether both speak of fact, of the future, or of something less; a plan is not a fact."""
    claim, source = pairing.claim.modality, pairing.source.modality
    same = claim is source and claim is not Modality.HEARSAY
    # "Should" is less than "must".
    same = same and (claim is not Modality.UNREAL or pairing.claim.modal == pairing.source.modal)
    outcome = Outcome.MATCH if same else Outcome.NEITHER
    span = span_of(pairing.source.verb.words)
    return Comparison(Slot.MODALITY, _HINT[claim], _HINT[source], outcome, "", span)
