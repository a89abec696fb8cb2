"""From what is written of a time to an interval of dates, by the document's own date."""

from dataclasses import replace
from datetime import date

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.periods.intervals import (
    Interval,
    add_days,
    add_months,
    day_interval,
    months_interval,
    narrowed,
    safe_date,
    years_interval,
)
from claimcheck.periods.mention import Mention
from claimcheck.periods.shifting import shifted

OpenInterval = tuple[date | None, date | None]

_MONTHS = {Granularity.QUARTER: 3, Granularity.HALF: 6, Granularity.SEASON: 3}
_YEARS = {Granularity.YEAR: 1, Granularity.RANGE: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}


def resolve(mention: Mention, text: str, reference: date | None) -> Period:
    """Return the period that `mention` names; what neither the text nor `reference` settles is None."""
    start, end = _bounded(mention.bound, _interval(mention, reference))
    return Period(
        start=start,
        end=end,
        granularity=mention.granularity,
        span=mention.span,
        bound=mention.bound,
        month=mention.month,
        day=mention.day,
        yearless=mention.takes_year,
        relative=mention.shift is not None,
        part=mention.part,
        text=mention.span.of(text),
    )


def _interval(mention: Mention, reference: date | None) -> OpenInterval:
    if not mention.known:
        return None, None
    if mention.last is not None:
        return _stretch(mention, mention.last, reference)
    return _single(mention, reference) or (None, None)


def _stretch(mention: Mention, last: Mention, reference: date | None) -> OpenInterval:
    first = _single(replace(mention, last=None, granularity=_granularity(mention)), reference)
    if last.takes_year and first is not None:
        last = _placed_from(last, first[0])
    end = _single(last, reference) if last.known else None
    if first and end and first[0] >= end[1]:
        return None, None
    return (first[0] if first else None), (end[1] if end else None)


def _granularity(mention: Mention) -> Granularity:
    """Return what the first end of a range names by itself."""
    if mention.granularity is not Granularity.RANGE or mention.number:
        return mention.granularity
    if mention.day is not None:
        return Granularity.DAY
    return Granularity.MONTH if mention.month is not None else Granularity.YEAR


def _placed_from(mention: Mention, start: date) -> Mention:
    """Return `mention` in the first year that lets it end after `start`."""
    same_year = replace(mention, year=start.year)
    interval = calendar_interval(same_year, start.year)
    return same_year if interval and interval[1] > start else replace(mention, year=start.year + 1)


def _single(mention: Mention, reference: date | None) -> Interval | None:
    if mention.shift is not None:
        found = shifted(mention.shift, reference) if reference else None
        return found and narrowed(found, mention.part)
    year = mention.year if mention.year is not None else latest_year(mention, reference)
    found = calendar_interval(mention, year) if year is not None else None
    if found is None or not mention.back:
        return found
    return add_months(found[1], -mention.back), found[1]


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


def calendar_interval(mention: Mention, year: int) -> Interval | None:
    """Return the interval that `mention` names in `year`, or None where the calendar has none."""
    found = _whole(mention, year)
    return found and narrowed(found, mention.part)


def _whole(mention: Mention, year: int) -> Interval | None:
    if mention.granularity is Granularity.DAY:
        day = safe_date(year, mention.month or 1, mention.day or 1)
        return day and day_interval(day)
    if mention.granularity is Granularity.MONTH:
        return months_interval(year, mention.month or 1, 1)
    if mention.granularity in _MONTHS:
        months = _MONTHS[mention.granularity]
        first = 3 if mention.granularity is Granularity.SEASON else 1
        return _from_month(year, first + (mention.number - 1) * months, months)
    return years_interval(year, _YEARS[mention.granularity])


def _from_month(year: int, month: int, months: int) -> Interval:
    return months_interval(year, month, months)


def _bounded(bound: Bound, interval: OpenInterval) -> OpenInterval:
    """Return the days on which a thing said of the period under this bound may lie; None is open."""
    start, end = interval
    if bound is Bound.SINCE:
        return start, None
    if bound is Bound.AFTER:
        return end, None
    if bound is Bound.BEFORE:
        return None, start
    if bound in {Bound.UNTIL, Bound.BY}:
        return None, end
    return start, end
