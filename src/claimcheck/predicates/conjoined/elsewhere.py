"""Conjuncts that say "elsewhere": after "5 ships in Norway", "3 in other countries" are outside Norway."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag, Word

_AREAS = frozenset(
    {"territory", "country", "region", "market", "area", "part", "place", "state", "city", "nation"}
)
_JOINED = frozenset({Tag.NAME, Tag.DETERMINER, Tag.COORDINATOR})


def with_elsewhere(conjuncts: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the conjuncts of one statement, those that say "in other countries" also as "outside" what went before."""
    found: list[Predication] = []
    named: Words = ()
    for conjunct in conjuncts:
        found.append(conjunct)
        if named and (place := _place_of_others(conjunct.complement)) is not None:
            found.append(replace(conjunct, complement=_outside(conjunct.complement, place, named)))
        named = (*named, *_named_places(conjunct.complement))
    return tuple(found)


def _place_of_others(complement: Words) -> int | None:
    """Return the place of "in" in "$3 million *in* other territories"."""
    for place in range(1, len(complement) - 2):
        opened, other, area = complement[place : place + 3]
        if opened.folded == "in" and other.folded == "other" and area.lemma in _AREAS:
            return place
    return None


def _outside(complement: Words, place: int, named: Words) -> Words:
    outside = replace(complement[place], folded="outside", lemma="outside")
    return (*complement[:place], outside, *named)


def _named_places(complement: Words) -> tuple[Word, ...]:
    """Return the names behind the last "in" of a conjunct."""
    opened = max((place for place, word in enumerate(complement) if word.folded == "in"), default=None)
    if opened is None:
        return ()
    behind = complement[opened + 1 :]
    end = next((at for at, word in enumerate(behind) if word.tag not in _JOINED), len(behind))
    return tuple(word for word in behind[:end] if word.tag is Tag.NAME)
