"""Lying, sitting, standing and remaining: what "lies 12 miles north of Lund" is 12 miles north of it."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

LYING = frozenset({"lie", "sit", "stand"})
_WHERE = frozenset(
    "in on at near beside between above below beneath behind off north south east west within".split()
)
_WAYS = frozenset(
    "north south east west inland upstream downstream away off from above below high tall".split()
)
_REACH = 7
"""Words in which the way stands: "12 miles (19 km) *north*", "12 miles to the *north*"."""


def as_lying(stated: Predication, claim: Predication) -> Predication | None:
    """Read "lies" as "is", and "is" as "lies", before a distance or a place; None where neither is said."""
    forms = {stated.verb.lemmas[0], claim.verb.lemmas[0]}
    between = "be" in forms and bool(forms & LYING) and not stated.verb.passive
    if not between or stated.negated or not _says_where(stated.complement):
        return None
    lemma = claim.verb.lemmas[0]
    return replace(stated, verb=Verb((lemma,), families_of((lemma,)), stated.verb.words))


def as_remaining(stated: Predication, claim: Predication) -> Predication | None:
    """Read "remains closed" as "is closed", which it says and more."""
    if stated.verb.lemmas != ("remain",) or stated.negated:
        return None
    if claim.verb.lemmas == ("be",):
        return replace(stated, verb=Verb(("be",), families_of(("be",)), stated.verb.words))
    participle = stated.complement[:1]
    done = claim.verb.passive and participle and participle[0].folded == claim.verb.words[-1].folded
    verb = replace(claim.verb, words=(*stated.verb.words, *participle))
    return replace(stated, verb=verb, complement=stated.complement[1:]) if done else None


def standing_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs that say of a claim's subject that it is somewhere, or still so."""
    lemma = claim.verb.lemmas[0]
    if lemma in LYING:
        return frozenset({"be"})
    standing = LYING if lemma == "be" else frozenset()
    return standing | {"remain"} if claim.verb.passive or lemma == "be" else standing


def _says_where(words: Words) -> bool:
    """Tell "12 miles north of Lund" and "on the coast" from "idle" and "12"."""
    measured = (
        words[:1] != ()
        and words[0].tag is Tag.NUMBER
        and any(word.folded in _WAYS for word in words[1:_REACH])
    )
    return measured or any(word.folded in _WHERE and word.tag is Tag.PREPOSITION for word in words[:1])
