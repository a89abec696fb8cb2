"""What was seen or called up so many times: "has been viewed 52 million times" is "has 52 million views"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of

_DEEDS = {
    "view": "view",
    "stream": "stream",
    "download": "download",
    "cite": "citation",
    "share": "share",
    "retweet": "retweet",
    "play": "play",
}
"""Verb -> the noun for one time that it is done."""

_HAVING = frozenset({"have", "receive", "get", "amass", "accumulate", "attract", "garner", "gain"})


def as_viewed(stated: Predication, claim: Predication) -> Predication | None:
    """Read "was viewed 50 times" as "had 50 views", and the other way round, as the claim has it."""
    if stated.negated or claim.negated:
        return None
    return _as_had(stated, claim) or _as_done(stated, claim)


def views_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say how often something was called up."""
    if claim.verb.passive and claim.verb.lemmas[0] in _DEEDS:
        return _HAVING
    if claim.verb.lemmas[0] not in _HAVING:
        return frozenset()
    return frozenset(verb for verb, noun in _DEEDS.items() if any(word.lemma == noun for word in claim.words))


def views_unsaid(claim: Predication) -> frozenset[str]:
    """Return the nouns of a claim that the other wording leaves unsaid."""
    if claim.verb.passive and claim.verb.lemmas[0] in _DEEDS:
        return frozenset({"time"})
    return frozenset(_DEEDS.values()) if views_instead(claim) else frozenset()


def _as_had(stated: Predication, claim: Predication) -> Predication | None:
    noun = _DEEDS.get(stated.verb.lemmas[0]) if stated.verb.passive else None
    said = stated.complement
    asked = next((word for word in claim.complement if word.lemma == noun), None)
    if asked is None or claim.verb.lemmas[0] not in _HAVING or not _counts(stated, "time"):
        return None
    told = replace(asked, index=said[1].index, start=said[1].start, end=said[1].end, atom=None)
    return replace(
        stated,
        verb=Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words),
        complement=(said[0], told, *said[2:]),
    )


def _as_done(stated: Predication, claim: Predication) -> Predication | None:
    noun = _DEEDS.get(claim.verb.lemmas[0]) if claim.verb.passive else None
    said = stated.complement
    times = next((word for word in claim.complement if word.lemma == "time"), None)
    if noun is None or times is None or stated.verb.lemmas[0] not in _HAVING or not _counts(stated, noun):
        return None
    told = replace(times, index=said[1].index, start=said[1].start, end=said[1].end, atom=None)
    verb = replace(claim.verb, words=stated.verb.words)
    return replace(stated, verb=verb, complement=(said[0], told, *said[2:]))


def _counts(stated: Predication, noun: str) -> bool:
    """Tell whether a figure and what it counts are all that opens a complement."""
    said = stated.complement
    return len(said) > 1 and said[0].tag is Tag.NUMBER and said[1].lemma == noun
