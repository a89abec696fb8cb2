"""Pages that are measured together, so that they share what each step costs."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from claimcheck.cleaning.regions import Region
from claimcheck.model.source import Hint
from claimcheck.model.span import Span

MOST_TOGETHER, MOST_CHARACTERS_TOGETHER = 16, 128_000
"""Pages and characters of a group. A step takes about a microsecond before it has done anything, and there are some
hundreds of steps: pages of 4,000 characters are measured in half the time sixteen at once, those of 15,000 in two
thirds. Of larger pages the numbers themselves are the work."""


class Page(NamedTuple):
    """A text as it was cut, with the hint and the set-apart element, if any, of each block."""

    text: str
    spans: Sequence[Span]
    hints: Sequence[Hint | None]
    regions: Sequence[Region | None]


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
    bounds = accumulate((len(page.spans) for page in pages), initial=0)
    return [slice(start, stop) for start, stop in pairwise(bounds)]
