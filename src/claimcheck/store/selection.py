"""What may speak to a claim: which texts, and where they stand; none of them has been read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.store.grounds import floor_of
from claimcheck.store.ledger.places import TextPlace

Ranked = tuple[int, tuple[TextPlace, ...]]
"""A score, and all places of a text of that score."""


@dataclass(frozen=True, slots=True)
class Found:
    """The texts that may speak to a claim."""

    scores: Mapping[int, int]
    """Number of a text -> its score."""
    unproved: frozenset[int]
    """Those that are candidates only if they have a figure of one of `dimensions`."""
    dimensions: frozenset[str]
    weights: Mapping[str, int]
    """Of the claim's terms."""
    capped: bool
    """Whether some were left out."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The places that may speak to a claim."""

    ranked: tuple[Ranked, ...]
    """Best first."""
    unproved: Mapping[int, int]
    """Rank -> number of a text that is a candidate only if it has a figure of one of `dimensions`."""
    dimensions: frozenset[str]
    weights: Mapping[str, int]
    """Of the claim's terms."""
    capped: bool
    """Whether some were left out."""
    floor: int
    """The score of the last of the best, as `floor_of` has it."""
    is_sifted: bool
    """Whether what stands in documents that decide nothing is left out."""

    def __len__(self) -> int:
        return len(self.ranked)


def select(found: Found, places: Mapping[int, tuple[TextPlace, ...]]) -> Selection:
    """Put the places of all texts in order."""
    texts = sorted(found.scores, key=lambda text: rank(found.scores[text], places[text]))
    return selection_of(found, [(text, places[text]) for text in texts])


def selection_of(
    found: Found, in_order: Sequence[tuple[int, tuple[TextPlace, ...]]], *, is_sifted: bool = False
) -> Selection:
    """Make a selection of texts that are in order, each with its places."""
    return Selection(
        ranked=tuple((found.scores[text], places) for text, places in in_order),
        unproved={at: text for at, (text, _) in enumerate(in_order) if text in found.unproved},
        dimensions=found.dimensions,
        weights=found.weights,
        capped=found.capped,
        floor=floor_of(found.scores.values()),
        is_sifted=is_sifted,
    )


def rank(score: int, places: tuple[TextPlace, ...]) -> tuple[int, bytes, int]:
    """Return what texts are ordered by: the score, then the first place."""
    return -score, places[0].source, places[0].number
