"""All times a text names, in order of place."""

import itertools
from collections.abc import Iterable
from datetime import date

from claimcheck.model.period import Period
from claimcheck.periods import (
    ages,
    days,
    feasts,
    fiscal_years,
    months,
    named,
    numeric_days,
    spelled_years,
    weeks,
    years,
)
from claimcheck.periods.bounds import bind
from claimcheck.periods.chinese import ages as chinese_ages
from claimcheck.periods.chinese import days as chinese
from claimcheck.periods.chinese import relative as chinese_relative
from claimcheck.periods.mention import Mention, Standing
from claimcheck.periods.orders import in_shown_order
from claimcheck.periods.ranges import join
from claimcheck.periods.reader import plainly
from claimcheck.periods.relative import counted as relative
from claimcheck.periods.relative import days as relative_days
from claimcheck.periods.relative.reaching import reach_back
from claimcheck.periods.resolving import resolve
from claimcheck.periods.sharing import without_guessed_years

_READERS = (
    numeric_days.READER,
    days.READER,
    weeks.READER,
    feasts.READER,
    months.READER,
    years.READER,
    named.READER,
    ages.READER,
    fiscal_years.READER,
    relative.READER,
    relative_days.READER,
    spelled_years.READER,
    chinese.READER,
    chinese_ages.READER,
    chinese_relative.READER,
)


def find_periods(text: str, *, reference: date | None = None) -> tuple[Period, ...]:
    """Return the times that `text` names, in order of place and not overlapping.

    Relative and yearless times are resolved by `reference`, the document's own date; without one their `start`
    and `end` are None. So are those of times whose borders nobody can tell from the text: fiscal years, winters,
    "most of 2024", and days that no calendar has. "5/3/2018" is read month first unless another date of the text
    shows the other order; where nothing does, the other reading is its `alternative`. Under a bound the interval
    is open: "since 2001" has no `end`, "before 2020" ends with 2019. Durations, clock times and ages are no times
    in this sense.
    """
    plain = plainly(text)
    found = _widest(itertools.chain.from_iterable(reader.mentions(text, plain) for reader in _READERS))
    if not found:
        return ()
    joined = [
        mention for mention in join(in_shown_order(found), text) if mention.standing is Standing.CERTAIN
    ]
    # "The last Monday in 2024" reaches back over "last Monday", which by itself would be a day of this week.
    reached = _widest(reach_back(mention, text) for mention in joined)
    bound = [bind(mention, text) for mention in reached]
    return tuple(resolve(mention, text, reference) for mention in without_guessed_years(bound, text))


def _widest(mentions: Iterable[Mention]) -> list[Mention]:
    """Where readings overlap, keep the widest: "June 15, 2001" is one day, not a month and a year."""
    taken: set[int] = set()
    kept = []
    for mention in sorted(mentions, key=lambda found: (-len(found.span), found.span.start)):
        places = range(mention.span.start, mention.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    return sorted(kept, key=lambda found: found.span)
