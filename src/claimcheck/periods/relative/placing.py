"""Where in a given year of the calendar a time lies, and which year is meant where none is named."""

from datetime import MAXYEAR, MINYEAR, date

from claimcheck.model.period import Granularity
from claimcheck.periods.feast_dates import feast_day
from claimcheck.periods.intervals import (
    Interval,
    day_interval,
    months_interval,
    narrowed,
    safe_date,
    years_interval,
)
from claimcheck.periods.mention import Mention, Order

_MONTHS = {Granularity.QUARTER: 3, Granularity.HALF: 6, Granularity.SEASON: 3}
_YEARS = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}


def latest_year(mention: Mention, reference: date | None) -> int | None:
    """Return the latest year in which `mention` starts no later than `reference`.

    A news text that names no year speaks of the nearest past; the 29th of February may lie eight years back.
    """
    if reference is None:
        return None
    for year in range(reference.year, max(reference.year - 9, 1), -1):
        found = calendar_interval(mention, year)
        if found is not None and found[0] <= reference:
            return year
    return None


def next_year(mention: Mention, reference: date) -> int | None:
    """Return the first year in which `mention` starts on the reference or after it."""
    for year in range(reference.year, min(reference.year + 9, MAXYEAR)):
        found = calendar_interval(mention, year)
        if found is not None and found[0] >= reference:
            return year
    return None


def calendar_interval(mention: Mention, year: int) -> Interval | None:
    """Return the interval that `mention` names in `year`, or None where the calendar has none."""
    found = _whole(mention, year) if MINYEAR <= year <= MAXYEAR else None
    return found and narrowed(found, mention.part)


def _whole(mention: Mention, year: int) -> Interval | None:
    if mention.granularity is Granularity.DAY:
        day = _day(mention, year)
        return None if day is None else day_interval(day)
    if mention.granularity is Granularity.MONTH:
        return months_interval(year, mention.month or 1, 1)
    if mention.granularity is Granularity.RANGE:
        return months_interval(year, mention.month or 1, mention.number)
    if mention.granularity in _MONTHS:
        months = _MONTHS[mention.granularity]
        spring = 2 if mention.granularity is Granularity.SEASON else 0
        return months_interval(year, 1 + spring + (mention.number - 1) * months, months)
    return years_interval(year, _YEARS[mention.granularity])


def _day(mention: Mention, year: int) -> date | None:
    if mention.feast is not None:
        return feast_day(mention.feast, year, second=mention.second)
    month, day = mention.month or 1, mention.day or 1
    if mention.order is Order.EITHER and mention.second:
        month, day = day, month
    return safe_date(year, month, day)
