"""Documents -> origins."""

from collections.abc import Sequence

from claimcheck.model.document import Document
from claimcheck.origins.candidates import candidate_pairs
from claimcheck.origins.copies import are_copies
from claimcheck.origins.fingerprint import Fingerprint, fingerprint


def group_origins(documents: Sequence[Document]) -> tuple[str, ...]:
    """Return for each document the id of its origin: the smallest source id (by code point) of its group.

    Two documents are one origin when one holds at least half of the other's 5-word shingles, or a third where both are
    credited to the same agency; so are all that hang together by such pairs. The order of `documents` does not matter.
    """
    return group_fingerprints([fingerprint(document) for document in documents])


def group_fingerprints(prints: Sequence[Fingerprint]) -> tuple[str, ...]:
    """Return for each fingerprint the smallest id of its group."""
    order = sorted(range(len(prints)), key=lambda index: prints[index].id)
    ordered = [prints[index] for index in order]
    parents = list(range(len(ordered)))
    for first, second in candidate_pairs(ordered):
        low, high = sorted((_root(parents, first), _root(parents, second)))
        if low != high and are_copies(ordered[first], ordered[second]):
            parents[high] = low
    origins = {ordered[place].id: ordered[_root(parents, place)].id for place in range(len(ordered))}
    return tuple(origins[one.id] for one in prints)


def _root(parents: list[int], index: int) -> int:
    while parents[index] != index:
        parents[index] = parents[parents[index]]
        index = parents[index]
    return index
