"""What somebody makes of a thing: "the mill was turned into a museum" says that it became one."""

from dataclasses import replace

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import Words

_BECOMING = "become"
_TURNING = frozenset({"turn", "convert", "transform", "remodel", "redevelop"})


def as_become(stated: Predication, claim: Predication) -> Predication | None:
    """Read "was converted into a museum" as "became a museum" where the claim does; None for anything else."""
    turned = stated.verb.passive and stated.verb.lemmas[0] in _TURNING and not stated.by_phrase
    if not turned or claim.verb.passive:
        return None
    made = _made(stated)
    return (
        replace(stated, verb=replace(claim.verb, words=stated.verb.words), complement=made) if made else None
    )


def becomes(claim: Predication) -> bool:
    """Tell a claim that something became another thing."""
    return claim.verb.lemmas == (_BECOMING,) and not claim.verb.passive


def turnings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say what was made of a thing."""
    return _TURNING if becomes(claim) else frozenset()


def _made(stated: Predication) -> Words:
    """Return what a thing was turned into: the verb may have taken the preposition."""
    if stated.verb.lemmas[-1] == "into":
        return stated.complement
    return stated.complement[1:] if [word.folded for word in stated.complement[:1]] == ["into"] else ()
