"""Pages made of lines, each of which is a block."""

from collections.abc import Sequence
from itertools import accumulate

from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.regions import Region
from claimcheck.model.source import Hint


def page_of(
    lines: Sequence[str], *, hints: Sequence[Hint | None] = (), regions: Sequence[Region | None] = ()
) -> Page:
    """Return the page whose text is `lines`, one below the other."""
    starts = [*accumulate((len(line) + 1 for line in lines), initial=0)][:-1]
    ends = [start + len(line) for start, line in zip(starts, lines, strict=True)]
    nothing = [None] * len(lines)
    return Page("\n".join(lines), starts, ends, hints or nothing, regions or nothing)
