"""Works that are shown: what premiered in a town, or was first shown there, was shown there."""

from dataclasses import replace

from claimcheck.predicates import Predication
from claimcheck.predicates.stated.outings import SHOWING

_PREMIERING = frozenset({"premiere", "premier"})
_ON_A_SCREEN = frozenset({"show", "screen"})


def as_shown(stated: Predication, claim: Predication) -> Predication | None:
    """Read "premiered" and "was first shown" as "was shown", where the claim says no more; None for anything else."""
    if stated.verb.lemmas[0] not in _PREMIERING or not stated.verb.words:
        return None
    done = stated.verb.words[-1]
    lemma, passive = claim.verb.lemmas[0], claim.verb.passive
    told = stated.verb.words[0].folded == "first" and lemma == done.lemma
    same = passive is (done.form == "participle") if told else passive and lemma in _ON_A_SCREEN
    return replace(stated, verb=replace(claim.verb, words=stated.verb.words)) if same else None


def premieres_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say that a work was shown."""
    return _PREMIERING if claim.verb.lemmas[0] in SHOWING and claim.verb.passive else frozenset()
