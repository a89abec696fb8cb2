"""Contests told from either side: "Tarn lost to Velm" says that Velm beat Tarn."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import object_of

BEATING = frozenset({"defeat", "beat", "overcome"})
_SIDE = frozenset({Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE})


def is_contest(claim: Predication) -> bool:
    """Tell whether a claim says who beat whom, which a score between two names says without a verb."""
    return claim.verb.lemmas[0] in BEATING | {"lose"} and any(
        word.tag is Tag.NAME for word in claim.complement
    )


def as_contested(stated: Predication, claim: Predication) -> Predication | None:
    """Read a defeat as a victory where the claim tells it so, and the other way round; None for anything else."""
    ours, theirs = claim.verb.lemmas[0], stated.verb.lemmas[0]
    if claim.verb.passive or stated.verb.passive or not stated.subject:
        return None
    if ours in BEATING and theirs == "lose":
        return _as_beating(stated, claim)
    if ours in BEATING and theirs in BEATING:
        return _as_beaten(stated, claim)
    if ours in BEATING and theirs == "win":
        return _as_won_against(stated, claim)
    if ours == "lose" and theirs in BEATING and _to(claim.complement) is not None:
        return _as_losing(stated, claim)
    return None


def _as_beating(stated: Predication, claim: Predication) -> Predication | None:
    words = stated.complement
    place = _to(words)
    if place is None:
        return None
    end = _side_end(words, place + 1)
    rest = (*words[:place], *words[end:])
    verb = _said_with(stated, claim)
    return replace(stated, verb=verb, subject=words[place + 1 : end], complement=(*stated.subject, *rest))


def _as_beaten(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Velm beat Tarn 3-1" as "Tarn did not beat Velm 3-1" for a claim that Tarn did.

    With the score it is the same match; without, there may be another one.
    """
    beaten = object_of(stated.complement)
    end = _side_end(beaten, 0)
    turned = beaten[:end] and _is_same(beaten[:end], claim.subject)
    ours = object_of(claim.complement)
    if not (turned and _are_scored(stated, claim) and _is_same(stated.subject, ours[: _side_end(ours, 0)])):
        return None
    said = (*stated.subject, *stated.complement[end:])
    verb = _said_with(stated, claim)
    return replace(stated, verb=verb, subject=beaten[:end], complement=said, negated=not stated.negated)


def _said_with(stated: Predication, claim: Predication) -> Verb:
    return replace(claim.verb, words=stated.verb.words, nominal=stated.verb.nominal)


def _are_scored(stated: Predication, claim: Predication) -> bool:
    return all(any(word.tag is Tag.NUMBER for word in item.complement) for item in (stated, claim))


def _is_same(first: Words, second: Words) -> bool:
    names = [{word.folded for word in side if word.tag is Tag.NAME} for side in (first, second)]
    return bool(names[0]) and names[0] == names[1]


def _as_won_against(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Velm won 4-0 against Orsk" as "Velm beat Orsk 4-0"."""
    words = stated.complement
    place = next((at for at, word in enumerate(words) if word.tag not in (Tag.NUMBER, Tag.MARK)), None)
    if place is None or words[place].folded not in ("against", "over"):
        return None
    end = _side_end(words, place + 1)
    verb = replace(claim.verb, words=stated.verb.words)
    return replace(stated, verb=verb, complement=(*words[place + 1 : end], *words[:place], *words[end:]))


def _as_losing(stated: Predication, claim: Predication) -> Predication | None:
    beaten = object_of(stated.complement)
    end = _side_end(beaten, 0)
    if not end:
        return None
    to = replace(stated.verb.words[0], folded="to", lemma="to", tag=Tag.PREPOSITION)
    verb = _said_with(stated, claim)
    if _is_same(stated.subject, claim.subject) and _are_scored(stated, claim):
        # "Velm beat Tarn 3-1": so Velm did not lose to it 3-1.
        told = (*stated.complement[end:], to, *beaten[:end])
        return replace(stated, verb=verb, complement=told, negated=not stated.negated)
    said = (*stated.complement[end:], to, *stated.subject)
    return replace(stated, verb=verb, subject=beaten[:end], complement=said)


def _to(words: Words) -> int | None:
    """Return the place of the "to" before the other side, at once or behind a score: "lost (3-1) *to* Velm"."""
    place = next((at for at, word in enumerate(words) if word.tag not in (Tag.NUMBER, Tag.MARK)), None)
    opened = place is not None and words[place].folded == "to" and _side_end(words, place + 1) > place + 1
    return place if opened else None


def _side_end(words: Words, begin: int) -> int:
    return next((at for at in range(begin, len(words)) if words[at].tag not in _SIDE), len(words))
