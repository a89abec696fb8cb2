"""Losses: "Tarvik made a loss of 41 million euros" says that it lost so much, and the other way round."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_MAKING = frozenset({"make", "post", "report", "record", "book", "suffer", "incur", "have", "sustain"})
_LOSING = frozenset({"lose"})
_WHOLE = frozenset({"net", "total", "overall"})
"""Say of a loss that it is what was lost; an "operating" loss is only a part of the account."""


def as_lost(stated: Predication, claim: Predication) -> Predication | None:
    """Read "made a loss of 5 million" as "lost 5 million", and the other way round, as the claim has it."""
    if stated.negated or claim.negated or stated.verb.passive or claim.verb.passive:
        return None
    if claim.verb.lemmas[0] in _LOSING:
        place = _loss(stated)
        verb = Verb(("lose",), families_of(("lose",)), (*stated.verb.words, *stated.complement[:place]))
        return replace(stated, verb=verb, complement=stated.complement[place:]) if place else None
    place = _loss(claim)
    if not place or stated.verb.lemmas != ("lose",) or not _opens_with_figure(stated.complement):
        return None
    at = stated.verb.words[-1]
    told = tuple(_in_place_of(at, word) for word in claim.complement[place - 2 : place])
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(stated, verb=verb, complement=(*told, *stated.complement))


def losses_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what a claim says was lost; empty for any other claim."""
    if claim.verb.lemmas == ("lose",):
        return _MAKING if _opens_with_figure(claim.complement) else frozenset()
    return _LOSING if _loss(claim) else frozenset()


def loss_unsaid(claim: Predication) -> frozenset[str]:
    """Return the noun that "lost 5 million" leaves unsaid."""
    return frozenset({"loss"}) if _loss(claim) else frozenset()


def _loss(statement: Predication) -> int:
    """Return the place of the figure in "a net loss of 5 million", where a verb says that one was made; else 0."""
    said = statement.complement
    place = next((at for at, word in enumerate(said) if word.lemma == "loss"), None)
    if place is None or statement.verb.lemmas[0] not in _MAKING or statement.verb.passive:
        return 0
    plain = all(word.tag is Tag.DETERMINER or word.folded in _WHOLE for word in said[:place])
    behind = said[place + 1 : place + 3]
    counted = len(behind) > 1 and behind[0].folded == "of" and behind[1].tag is Tag.NUMBER
    return place + 2 if plain and counted else 0


def _opens_with_figure(said: Words) -> bool:
    return bool(said) and said[0].tag is Tag.NUMBER


def _in_place_of(at: Word, word: Word) -> Word:
    return replace(at, text=word.text, folded=word.folded, lemma=word.lemma, tag=word.tag, form="", atom=None)
