"""Works called by their genre: "Karda is a comedy" of "Karda is a 2007 comedy film".

The other way round it does not hold: a comedy may be a play.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Words

_GENRES = frozenset("comedy drama thriller western musical documentary sitcom romance melodrama".split())
_WORKS = frozenset({"film", "movie", "series", "serial", "miniseries"})
_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.DATE})


def as_genre(stated: Predication, claim: Predication) -> Predication | None:
    """Return what a work is without the noun behind its genre, for a claim that ends in one; None for others."""
    if stated.verb.lemmas != ("be",) or not _is_genre(claim.complement):
        return None
    end = _phrase_end(stated.complement)
    named = end > 1 and stated.complement[end - 1].lemma in _WORKS and _is_genre(stated.complement[: end - 1])
    if not named:
        return None
    return replace(stated, complement=(*stated.complement[: end - 1], *stated.complement[end:]))


def _is_genre(said: Words) -> bool:
    end = _phrase_end(said)
    return end > 1 and said[0].folded in ("a", "an") and said[end - 1].lemma in _GENRES


def _phrase_end(said: Words) -> int:
    return next((at for at, word in enumerate(said) if word.tag not in _INSIDE), len(said))
