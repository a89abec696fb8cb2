"""Sales that are certified: "received a platinum certification" is "was certified platinum"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_GETTING = frozenset({"receive", "get", "earn", "gain", "obtain", "have", "attain", "achieve"})
_INSIDE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.DETERMINER, Tag.NAME})
_FROM = frozenset({"from", "by"})


def as_certified(stated: Predication, claim: Predication) -> Predication | None:
    """Return a certification that was received in the words of a claim on what was certified; None for others."""
    noun = _certification(stated.complement) if stated.verb.lemmas[0] in _GETTING else None
    if noun is None or stated.verb.passive or not _certifies(claim):
        return None
    grade = tuple(word for word in stated.complement[:noun] if word.tag is not Tag.DETERMINER)
    behind = stated.complement[noun + 1 :]
    if behind and behind[0].folded in _FROM:
        behind = (replace(behind[0], folded="by", lemma="by"), *behind[1:])
    verb = Verb(("certify",), families_of(("certify",)), stated.verb.words, passive=True)
    return replace(stated, verb=verb, complement=(*grade, *behind)) if grade else None


def certifications_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say that something was certified."""
    return _GETTING if _certifies(claim) else frozenset()


def _certifies(claim: Predication) -> bool:
    return claim.verb.lemmas == ("certify",) and claim.verb.passive


def _certification(said: Words) -> int | None:
    """Return the place of the noun that a phrase of a grade ends in: "a triple *platinum* certification"."""
    end = next((at for at, word in enumerate(said) if word.tag not in _INSIDE), len(said))
    return end - 1 if end > 1 and said[end - 1].lemma == "certification" else None
