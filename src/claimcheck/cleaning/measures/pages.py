"""Pages that are measured together, so that they share what each step costs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from claimcheck.cleaning.regions import Region
from claimcheck.model.source import Hint

MOST_TOGETHER, MOST_CHARACTERS_TOGETHER = 16, 128_000
"""Pages and characters of a group. A step takes about a microsecond before it has done anything, and there are some
hundreds of steps: pages of 4,000 characters are measured and scored in a third of the time sixteen at once, those of
15,000 in little more than half. Of larger pages the numbers themselves are the work."""


class Page(NamedTuple):
    """A text as it was cut, in columns: a page has hundreds of blocks, and an object for each would take its time."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    """Of the blocks, in order; none is empty, and none overlaps another."""
    hints: Sequence[Hint | None]
    """For each block what its markup tells, if it has any."""
    regions: Sequence[Region | None]
    """For each block the set-apart element that it stands in, if any."""

    @property
    def size(self) -> int:
        """How many blocks there are."""
        return len(self.starts)

    def part(self, at: slice) -> "Page":
        """Return the page with the blocks `at` alone."""
        return Page(self.text, self.starts[at], self.ends[at], self.hints[at], self.regions[at])


def unmarked(text: str, bounds: Sequence[tuple[int, int]]) -> Page:
    """Return the page of a text without markup, the blocks of which have these starts and ends."""
    nothing = [None] * len(bounds)
    return Page(text, [start for start, _ in bounds], [end for _, end in bounds], nothing, nothing)


def groups(pages: Iterable[Page]) -> Iterator[list[Page]]:
    """Divide `pages`, in their order, into those that are measured together."""
    group: list[Page] = []
    size = 0
    for page in pages:
        size += len(page.text)
        if group and (len(group) == MOST_TOGETHER or size > MOST_CHARACTERS_TOGETHER):
            yield group
            group, size = [], len(page.text)
        group.append(page)
    if group:
        yield group


def blocks_of(pages: Iterable[Page]) -> list[slice]:
    """Return where among the blocks of all pages those of each stand."""
    bounds = accumulate((page.size for page in pages), initial=0)
    return [slice(start, stop) for start, stop in pairwise(bounds)]
