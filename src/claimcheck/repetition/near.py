"""Lines that differ in one place: another name in front, another figure and word in the middle.

Lines that share their first or their last words are sorted, so that near-duplicates come to stand near each other, and
each is compared with the few leaders right above it (the sorted-neighbourhood method, Hernández and Stolfo 1995).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.repetition.prints import NOTHING
from claimcheck.repetition.sightings import Sighting, repeated_keys

ALIKE = 85
"""Similarity by rapidfuzz, of 100, from which on two lines are one. A name in a line of 90 characters costs 10."""

LEADERS = 8
"""So many different lines above a line are compared with it. A band that many lines share stays cheap."""


@dataclass(frozen=True, slots=True)
class BandedLine:
    """A line that may be near-duplicated."""

    document: int
    block: int
    text: str
    """Its folded words, joined by blanks."""
    origin: str
    source_id: str


def repeated_bands(held: Sequence[tuple[str, Iterable[int]]]) -> set[int]:
    """Return the bands that enough origins hold, NOTHING left out."""
    return repeated_keys(held) - {NOTHING}


def near_sightings(
    heads: Iterable[tuple[int, BandedLine]], tails: Iterable[tuple[int, BandedLine]]
) -> dict[tuple[int, int], Sighting]:
    """Return the sightings of near-duplicated lines, by (document, block), from (band, line) pairs.

    A line that is in two groups belongs to the one of more origins.
    """
    found: dict[tuple[int, int], Sighting] = {}
    for pairs, backwards in ((heads, False), (tails, True)):
        for bucket in _buckets(pairs):
            for line, sighting in _grouped(bucket, backwards=backwards):
                before = found.get((line.document, line.block))
                if sighting.repeats and (before is None or sighting.origins > before.origins):
                    found[line.document, line.block] = sighting
    return found


def _buckets(pairs: Iterable[tuple[int, BandedLine]]) -> Iterator[list[BandedLine]]:
    buckets: defaultdict[int, list[BandedLine]] = defaultdict(list)
    for band, line in pairs:
        buckets[band].append(line)
    yield from buckets.values()


def _grouped(bucket: Sequence[BandedLine], *, backwards: bool) -> list[tuple[BandedLine, Sighting]]:
    """Return each line with the sighting of its group; complete only when all of the bucket went through."""
    step = -1 if backwards else 1
    leaders: list[tuple[str, Sighting]] = []
    grouped = []
    for line in sorted(bucket, key=lambda line: line.text[::step]):
        sighting = _led(line.text, leaders[-LEADERS:])
        if sighting is None:
            sighting = Sighting()
            leaders.append((line.text, sighting))
        sighting.add(line.origin, line.source_id)
        grouped.append((line, sighting))
    return grouped


def _led(text: str, leaders: Sequence[tuple[str, Sighting]]) -> Sighting | None:
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - most corpora have no band that repeats

    for leader, sighting in reversed(leaders):
        if ratio(leader, text, score_cutoff=ALIKE) >= ALIKE:
            return sighting
    return None
