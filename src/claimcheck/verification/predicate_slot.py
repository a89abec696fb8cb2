"""Predicate, direction, polarity and modality: does the sentence state the same thing of fact?"""

from collections.abc import Set

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.span import Span
from claimcheck.predicates import Modality, Predication, Tag, Verb
from claimcheck.verification.pairing import Pairing

_EXCEEDING = frozenset({"exceed", "surpass", "top", "pass", "outstrip", "outnumber"})
_MOVING = frozenset({"rise", "raise"})
_MARKING = frozenset({"mark", "constitute", "represent", "remain", "become"})
_HINT = {
    Modality.FACT: "stated as fact",
    Modality.FUTURE: "said of the future",
    Modality.UNREAL: "planned, wished, possible or asked",
    Modality.HEARSAY: "reported at arm's length",
}


def compare_predicates(pairing: Pairing) -> Comparison:
    """Compare the two verbs by lemma and family; MISMATCH where they are opposites."""
    claim, source = pairing.claim.verb, pairing.source.verb
    sign = _relation(pairing)
    outcome = {1: Outcome.MATCH, -1: Outcome.MISMATCH, 0: Outcome.MISSING}[sign]
    note = "opposite" if sign < 0 else "" if sign == 0 or claim.lemmas == source.lemmas else "same family"
    return Comparison(Slot.PREDICATE, _show(claim), _show(source), outcome, note, _span(source))


def _relation(pairing: Pairing) -> int:
    claim, source = pairing.claim.verb, pairing.source.verb
    if claim.lemmas == source.lemmas:
        return 1
    theirs = dict(_families(pairing.source))
    signs = {sign * theirs[name] for name, sign in claim.families if name in theirs and _fits(name, pairing)}
    if 1 in signs:
        return 1
    return -1 if -1 in signs else 0


def _families(statement: Predication) -> tuple[tuple[str, int], ...]:
    """A rise *to* a level, or a figure exceeded, also says what the level is."""
    families = statement.verb.families
    moved = any(name in _MOVING for name, _ in families) and _has_to_figure(statement)
    exceeded = statement.verb.lemmas[0] in _EXCEEDING
    return (*families, ("be", 1)) if moved or exceeded else families


def implied_families(verb: str, families: Set[str]) -> frozenset[str]:
    """Return the families that a verb may state besides its own, by what it governs."""
    return frozenset({"be"}) if verb in _EXCEEDING or families & _MOVING else frozenset()


def _has_to_figure(statement: Predication) -> bool:
    words = statement.complement
    return any(
        word.folded == "to" and place + 1 < len(words) and words[place + 1].tag is Tag.NUMBER
        for place, word in enumerate(words)
    )


def _fits(family: str, pairing: Pairing) -> bool:
    """ "Reach" and "total" say "is" only of figures: "reached consensus" is not "was consensus"."""
    if family != "be":
        return True
    lemmas = {pairing.claim.verb.lemmas[0], pairing.source.verb.lemmas[0]}
    if lemmas <= _MARKING | {"be"}:
        return True
    return any(word.tag is Tag.NUMBER for word in pairing.claim.complement)


def compare_polarity(pairing: Pairing, predicate: Comparison) -> Comparison:
    """Compare whether both affirm or both deny. Opposite verbs count as a denial."""
    claim, source = pairing.claim, pairing.source
    opposite = predicate.outcome is Outcome.MISMATCH
    if opposite and source.negated and not claim.negated:
        # "did not fall" is not yet "rose".
        return Comparison(
            Slot.POLARITY, _affirmed(claim), _affirmed(source), Outcome.NEITHER, "denied opposite"
        )
    agree = (claim.negated != source.negated) == opposite
    slot = Slot.DIRECTION if opposite and not agree else Slot.POLARITY
    outcome = Outcome.MATCH if agree else Outcome.MISMATCH
    return Comparison(slot, _affirmed(claim), _affirmed(source), outcome, "", _span(source.verb))


def _affirmed(statement: Predication) -> str:
    text = _show(statement.verb)
    return f"not: {text}" if statement.negated else text


def compare_modality(pairing: Pairing) -> Comparison:
    """Compare whether both speak of fact, of the future, or of something less; a plan is not a fact."""
    claim, source = pairing.claim.modality, pairing.source.modality
    same = claim is source and claim is not Modality.HEARSAY
    outcome = Outcome.MATCH if same else Outcome.NEITHER
    return Comparison(Slot.MODALITY, _HINT[claim], _HINT[source], outcome, "", _span(pairing.source.verb))


def exceeds(statement: Predication) -> bool:
    """Tell whether the verb makes its figure a lower bound: "exceeded $95 billion"."""
    return statement.verb.lemmas[0] in _EXCEEDING


def _show(verb: Verb) -> str:
    return verb.text or " ".join(verb.lemmas)


def _span(verb: Verb) -> Span | None:
    if not verb.words:
        return None
    return Span(min(word.start for word in verb.words), max(word.end for word in verb.words))
