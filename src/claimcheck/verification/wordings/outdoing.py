"""Comparisons of two, told from either end: "Tarn is larger than Velm" says that Velm is smaller than Tarn."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words

_TURNED = {
    "larger": {"smaller"},
    "bigger": {"smaller"},
    "smaller": {"larger", "bigger"},
    "older": {"younger"},
    "younger": {"older"},
    "taller": {"shorter"},
    "longer": {"shorter"},
    "shorter": {"taller", "longer"},
    "heavier": {"lighter"},
    "lighter": {"heavier"},
    "faster": {"slower"},
    "slower": {"faster"},
    "richer": {"poorer"},
    "poorer": {"richer"},
    "wider": {"narrower"},
    "narrower": {"wider"},
    "deeper": {"shallower"},
    "shallower": {"deeper"},
    "higher": {"lower"},
    "lower": {"higher"},
}
"""Word that compares -> what the other of the two is."""

_PHRASE = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER})


def outdoes(claim: Predication) -> bool:
    """Tell a claim that is nothing but such a comparison."""
    return _than(claim) is not None


def comparing_unsaid(claim: Predication) -> frozenset[str]:
    """Return the word of such a claim in whose place a source that tells it from the other end has another."""
    word = _than(claim)
    return frozenset({word.lemma}) if word is not None else frozenset()


def as_outdone(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Tarn is larger than Velm" as "Velm is smaller than Tarn" where the claim says it that way."""
    ours, theirs = _than(claim), _than(stated)
    if ours is None or theirs is None or stated.negated or not stated.subject:
        return None
    if ours.folded not in _TURNED[theirs.folded]:
        return None
    than = stated.complement[1]
    turned = replace(theirs, text=ours.text, folded=ours.folded, lemma=ours.lemma)
    said = (turned, than, *stated.subject)
    return replace(stated, subject=stated.complement[2:], complement=said, inherited=False)


def _than(statement: Predication) -> Word | None:
    """Return the word that compares; None where the statement says more: "larger than Velm *in winter*"."""
    said: Words = statement.complement
    bare = statement.verb.lemmas == ("be",) and [word.folded for word in said[1:2]] == ["than"]
    alone = bool(said[2:]) and all(word.tag in _PHRASE for word in (*said[2:], *statement.subject))
    return said[0] if bare and alone and said[0].folded in _TURNED else None
