"""All times a text names, in order of place."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.model.period import Period
from claimcheck.periods import chinese, days, months, named, relative, years
from claimcheck.periods.bounds import bind
from claimcheck.periods.mention import Mention, Standing
from claimcheck.periods.ranges import join
from claimcheck.periods.reaching import reach_back
from claimcheck.periods.resolving import resolve

_READERS = (*days.READERS, *months.READERS, *years.READERS, *named.READERS, *relative.READERS, *chinese.READERS)


def find_periods(text: str, *, reference: date | None = None) -> tuple[Period, ...]:
    """Return the times that `text` names, in order of place and not overlapping.

    Relative and yearless times are resolved by `reference`, the document's own date; without one their `start`
    and `end` are None. Durations, clock times and ages are no times in this sense.
    """
    joined = join(_widest(_mentions(text)), text)
    return tuple(
        resolve(bind(reach_back(mention, text), text), text, reference)
        for mention in joined
        if mention.standing is Standing.CERTAIN
    )


def _mentions(text: str) -> Iterator[Mention]:
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            mention = read(match)
            if mention is not None:
                yield mention


def _widest(mentions: Iterator[Mention]) -> list[Mention]:
    """Where readings overlap, keep the widest: "June 15, 2001" is one day, not a month and a year."""
    taken: set[int] = set()
    kept = []
    for mention in sorted(mentions, key=lambda found: (-len(found.span), found.span.start)):
        places = range(mention.span.start, mention.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    return sorted(kept, key=lambda found: found.span)
