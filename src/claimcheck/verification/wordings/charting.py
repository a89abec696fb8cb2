"""Places on a chart: who "peaked at number three" or "debuted at number three" was number three, and reached it.

The other way round it does not hold: who was number three may have peaked higher, and debuted lower. Who was number one
topped the chart, and who topped it was number one.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_ARRIVING = frozenset({"peak", "debut", "chart", "enter", "open", "land"})
_PLACES = frozenset({"number", "no", "spot", "position", "place"})
_CHARTS = frozenset({"chart", "ranking", "hot", "albums", "singles", "billboard"})
"""Nouns and names of what is topped by being number one on it; a bill and a poll are topped otherwise."""

_FIRST = ("one", "1")


def as_topped(stated: Predication, claim: Predication) -> Predication | None:
    """Read "topped the chart" as "was number one on the chart", and the other way round, as the claim has it."""
    if stated.verb.passive or stated.negated:
        return None
    if _is_placed(claim) and _tops(stated):
        first = (_small("number", Tag.NOUN, stated), _small("one", Tag.NOUN, stated))
        on = _small("on", Tag.PREPOSITION, stated)
        return replace(stated, verb=_verb_of(claim, stated), complement=(*first, on, *stated.complement))
    if not _tops(claim) or not (_is_placed(stated) or stated.verb.lemmas[0] in _ARRIVING):
        return None
    chart = _first_on(stated.complement)
    return replace(stated, verb=_verb_of(claim, stated), complement=chart) if chart else None


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
    if _tops(claim):
        return _ARRIVING | {"be", "reach", "hit"}
    return _ARRIVING | {"top"} if _is_placed(claim) else frozenset()


def places_unsaid(claim: Predication) -> frozenset[str]:
    """Return the words of "number one on the chart" that "topped the chart" leaves unsaid."""
    first = _is_placed(claim) and bool(_first_on(claim.complement))
    return _PLACES.union(_FIRST) if first else frozenset()


def _verb_of(claim: Predication, stated: Predication) -> Verb:
    return Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)


def _tops(statement: Predication) -> bool:
    """Tell "topped the UK chart" from "topped 50 percent"."""
    if statement.verb.lemmas != ("top",) or statement.verb.passive:
        return False
    end = next((at for at, word in enumerate(statement.complement) if word.tag is Tag.PREPOSITION), None)
    thing = statement.complement[:end]
    return any({word.lemma, *word.folded.split()} & _CHARTS for word in thing)


def _first_on(said: Words) -> Words:
    """Return the chart of "(at) number one on the chart"; empty where another place or none is named."""
    opened = int(any(word.folded in ("at", "on") for word in said[:1]))
    place = [word.folded for word in said[opened : opened + 3]]
    first = len(place) > 2 and place[0] in _PLACES and place[1] in _FIRST and place[2] in ("on", "in")  # noqa: PLR2004
    return said[opened + 3 :] if first else ()


def _small(folded: str, tag: Tag, stated: Predication) -> Word:
    word = stated.verb.words[0]
    return replace(word, text=folded, folded=folded, lemma=folded, tag=tag, form="", atom=None)


def _is_placed(claim: Predication) -> bool:
    """Tell "was number three" in the past, and "reached number three"."""
    was = claim.verb.lemmas == ("be",) and any(word.folded == "was" for word in claim.verb.words)
    return (was or claim.verb.lemmas == ("reach",)) and _names_place(claim.complement)


def _names_place(said: Words) -> bool:
    named = [word for word in said[:3] if word.tag is not Tag.DETERMINER][:2]
    return (
        len(named) > 1 and named[0].lemma in _PLACES and named[1].tag in (Tag.NUMBER, Tag.NOUN, Tag.PRONOUN)
    )
