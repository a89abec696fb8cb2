"""Places on a chart: who "peaked at number three" or "debuted at number three" was number three, and reached it.

The other way round it does not hold: who was number three may have peaked higher, and debuted lower.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_ARRIVING = frozenset({"peak", "debut", "chart", "enter", "open", "land"})
_PLACES = frozenset({"number", "no", "spot", "position", "place"})


def as_charted(stated: Predication, claim: Predication) -> Predication | None:
    """Return a place that was reached in the words of a claim on who was there; None for anything else."""
    if not _is_placed(claim) or stated.verb.passive or stated.verb.lemmas[0] not in _ARRIVING:
        return None
    said = stated.complement
    if len(said) < 3 or said[0].folded not in ("at", "on") or not _names_place(said[1:]):  # noqa: PLR2004
        return None
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(stated, verb=verb, complement=said[1:])


def arrivals_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say that a place on a chart was reached."""
    return _ARRIVING if _is_placed(claim) else frozenset()


def _is_placed(claim: Predication) -> bool:
    """Tell "was number three" in the past, and "reached number three"."""
    was = claim.verb.lemmas == ("be",) and any(word.folded == "was" for word in claim.verb.words)
    return (was or claim.verb.lemmas == ("reach",)) and _names_place(claim.complement)


def _names_place(said: Words) -> bool:
    named = [word for word in said[:3] if word.tag is not Tag.DETERMINER][:2]
    return (
        len(named) > 1 and named[0].lemma in _PLACES and named[1].tag in (Tag.NUMBER, Tag.NOUN, Tag.PRONOUN)
    )
