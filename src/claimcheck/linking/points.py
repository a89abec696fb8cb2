"""What a claim is recognised by in a sentence, and how many points each mark of it is worth."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from claimcheck.language import index_terms
from claimcheck.linking.claim_terms import claim_terms, name_terms
from claimcheck.linking.collection import Collection
from claimcheck.model.claim import Claim

Mark = str | tuple[str, str]
"""An index term, or two that stand side by side, sorted: "Chile's exports" is "exports of Chile"."""

# Found by cross-validation over claims of WiCE and FoolMeTwice, in the cited pages and pooled. What tells one sentence
# about a person from the others is a year or a figure; most of them have the name. Twice the weight ranks no better.
_NUMBER_PERCENT, _NAME_PERCENT = 170, 130
_PAIR_PERCENT = 50
"""Of the lighter term. At its full weight, phrases that every page has ("first time") win by two or three of them."""


class Part(StrEnum):
    """The named parts of a score, in the order in which they are shown."""

    WORDS = "words"
    NUMBERS = "numbers"
    NAMES = "names"
    PAIRS = "pairs"
    """Two terms that stand side by side in the claim and in the sentence, whichever comes first."""
    CONTEXT = "context"
    """Terms of the claim that the sentence lacks and those around it have."""
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
    for first, second in _pairs(index_terms(claim.text)):
        lighter = min(collection.weight(first), collection.weight(second))
        points[first, second] = Part.PAIRS, lighter * _PAIR_PERCENT // 100
    return points


def _pairs(terms: Sequence[str]) -> Iterator[tuple[str, str]]:
    for first, second in itertools.pairwise(terms):
        if first != second:
            yield (first, second) if first < second else (second, first)


def _points(term: str, names: frozenset[str], collection: Collection) -> tuple[Part, int]:
    weight = collection.weight(term)
    if term[0].isdigit():
        return Part.NUMBERS, weight * _NUMBER_PERCENT // 100
    return (Part.NAMES, weight * _NAME_PERCENT // 100) if term in names else (Part.WORDS, weight)


def marks_in(terms: Sequence[str], points: Points) -> tuple[Mark, ...]:
    """Return the distinct marks of a claim that a sentence with these terms has, in order of place."""
    marks: tuple[Mark, ...] = (*terms, *_pairs(terms))
    return tuple(mark for mark in dict.fromkeys(marks) if mark in points)
