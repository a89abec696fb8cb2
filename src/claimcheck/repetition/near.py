"""Lines that differ in one place: another name in front, another figure and word in the middle.

Lines that share their first or their last words are sorted, so that near-duplicates come to stand near each other, and
each is compared with the few leaders right above it (the sorted-neighbourhood method, Hernández and Stolfo 1995).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.repetition.sightings import ENOUGH_ORIGINS

ALIKE = 85
"""Similarity by rapidfuzz, of 100, from which on two lines are one. A name in a line of 90 characters costs 10."""

LEADERS = 8
"""So many different lines above a line are compared with it. A band that many lines share stays cheap."""


@dataclass(frozen=True, slots=True)
class BandedLine:
    """A line that may be near-duplicated."""

    row: int
    """Its number among all lines."""
    text: str
    """Its folded words, joined by blanks."""
    origin: int


Group = list[BandedLine]
"""Near-duplicates of one another."""


def near_groups(bands: Iterable[Sequence[BandedLine]], *, backwards: bool) -> list[Group]:
    """Return the groups of enough origins among the lines of each band; `backwards` where it is their last words."""
    groups = (group for band in bands for group in _grouped(band, backwards=backwards))
    return [group for group in groups if origins_of(group) >= ENOUGH_ORIGINS]


def origins_of(group: Group) -> int:
    """Return how many distinct origins hold a line of the group."""
    return len({line.origin for line in group})


def _grouped(band: Sequence[BandedLine], *, backwards: bool) -> Iterator[Group]:
    step = -1 if backwards else 1
    leaders: list[tuple[str, Group]] = []
    before: tuple[str, Group] = ("", [])
    for line in sorted(band, key=lambda line: line.text[::step]):
        group = before[1] if line.text == before[0] else _led(line.text, leaders[-LEADERS:])
        if group is None:
            group = []
            leaders.append((line.text, group))
        group.append(line)
        before = line.text, group
    for _, group in leaders:
        yield group


def _led(text: str, leaders: Sequence[tuple[str, Group]]) -> Group | None:
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - most corpora have no band that repeats

    for leader, group in reversed(leaders):
        if ratio(leader, text, score_cutoff=ALIKE) >= ALIKE:
            return group
    return None
