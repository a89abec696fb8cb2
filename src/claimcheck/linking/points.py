"""What a claim is recognised by in a sentence, and how many points each mark of it is worth."""

import itertools
from collections.abc import Mapping, Sequence
from enum import StrEnum

from claimcheck.language import index_terms
from claimcheck.linking.claim_terms import claim_terms, name_terms
from claimcheck.linking.collection import Collection
from claimcheck.model.claim import Claim

Mark = str | tuple[str, str]
"""An index term, or two that follow each other."""

# Over WiCE a bonus of 15 to 30 % for numbers and names ranks best; 50 % loses a point of hit@1.
_BONUS_NUMERATOR, _BONUS_DENOMINATOR = 13, 10


class Part(StrEnum):
    """The named parts of a score, in the order in which they are shown."""

    WORDS = "words"
    NUMBERS = "numbers"
    NAMES = "names"
    PAIRS = "pairs"
    """Two terms of the claim that follow each other in the sentence too."""
    REPEATED = "repeated"
    """Deducted for what better sentences have said already."""
    LENGTH = "length"
    """Deducted from a sentence so long that it has much of everything."""
    METADATA = "metadata"
    """Deducted from a line that is about the page rather than about the world."""


Points = Mapping[Mark, tuple[Part, int]]
"""For each mark of a claim the part of the score it counts in, and what it is worth."""


def weigh(claim: Claim, collection: Collection) -> Points:
    """Return for each mark of the claim its part of the score and its points: idf weights over the collection."""
    names = name_terms(claim)
    points: dict[Mark, tuple[Part, int]] = {
        term: _points(term, names, collection) for term in sorted(claim_terms(claim))
    }
    for first, second in itertools.pairwise(index_terms(claim.text)):
        if first != second:
            points[first, second] = Part.PAIRS, min(points[first][1], points[second][1])
    return points


def _points(term: str, names: frozenset[str], collection: Collection) -> tuple[Part, int]:
    weight = collection.weight(term)
    if term[0].isdigit():
        return Part.NUMBERS, _with_bonus(weight)
    return (Part.NAMES, _with_bonus(weight)) if term in names else (Part.WORDS, weight)


def _with_bonus(weight: int) -> int:
    return weight * _BONUS_NUMERATOR // _BONUS_DENOMINATOR


def marks_in(terms: Sequence[str], points: Points) -> tuple[Mark, ...]:
    """Return the distinct marks of a claim that a sentence with these terms has, in order of place."""
    marks: tuple[Mark, ...] = (*terms, *itertools.pairwise(terms))
    return tuple(mark for mark in dict.fromkeys(marks) if mark in points)
