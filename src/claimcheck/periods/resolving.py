"""From what is written of a time to an interval of dates, by the document's own date."""

from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.periods.cutting import cut, piece_granularity
from claimcheck.periods.intervals import (
    Interval,
    add_months,
    day_interval,
    narrowed,
    safe_date,
)
from claimcheck.periods.mention import Mention
from claimcheck.periods.relative.counting import Shift, Unit
from claimcheck.periods.relative.distances import away, distance_granularity
from claimcheck.periods.relative.outlook import Outlook, outlook_before
from claimcheck.periods.relative.placing import calendar_interval, latest_year, next_year
from claimcheck.periods.relative.shifting import moved, shifted

OpenInterval = tuple[date | None, date | None]

_MONTHS_BACK = 24
"""Every day of the month but the 31st has met every weekday in so many months."""


def resolve(mention: Mention, text: str, reference: date | None) -> Period:
    """Return the period that `mention` names; what neither the text nor `reference` settles is None."""
    yearless = mention.takes_year
    outlook = outlook_before(text, mention.span.start) if yearless and reference else Outlook.BACK
    nearest = None if mention.open_year or outlook is Outlook.OPEN else reference
    if outlook is Outlook.AHEAD and nearest:
        mention = _to_come(mention, nearest)
    start, end = _bounded(mention.bound, _interval(mention, nearest))
    return Period(
        start=start,
        end=end,
        granularity=_granularity(mention),
        span=mention.span,
        bound=mention.bound,
        month=mention.month,
        day=mention.day,
        yearless=yearless,
        relative=mention.is_relative,
        part=mention.part,
        text=mention.span.of(text),
        alternative=_alternative(mention, (start, end), nearest),
    )


def _to_come(mention: Mention, reference: date) -> Mention:
    """Return `mention` in the first year in which it is still to come."""
    if mention.first is not None:
        return (
            replace(mention, first=_to_come(mention.first, reference))
            if mention.first.takes_year
            else mention
        )
    return replace(mention, year=next_year(mention, reference))


def _granularity(mention: Mention) -> Granularity:
    own = piece_granularity(mention.piece) if mention.piece else mention.granularity
    return Granularity.RANGE if mention.back else distance_granularity(own, mention.distance)


def _alternative(mention: Mention, first: OpenInterval, reference: date | None) -> OpenInterval | None:
    """Return the interval of the other reading, if it has one and it differs."""
    if first == (None, None) or not mention.has_two_readings:
        return None
    second = _bounded(mention.bound, _interval(mention.read_again(), reference))
    return None if second in {first, (None, None)} else second


def _interval(mention: Mention, reference: date | None) -> OpenInterval:
    if not mention.known:
        return None, None
    if mention.first is not None and mention.last is not None:
        return _stretch(mention.first, mention.last, reference)
    return _single(mention, reference) or (None, None)


def _stretch(first: Mention, last: Mention, reference: date | None) -> OpenInterval:
    begin = _single(first, reference)
    if last.takes_year and begin is not None:
        last = _placed_from(last, begin[0])
    end = _single(last, reference)
    if begin and end and begin[0] >= end[1]:
        return None, None
    return (begin and begin[0]), (end and end[1])


def _placed_from(mention: Mention, start: date) -> Mention:
    """Return `mention` in the first year that lets it end after `start`."""
    interval = calendar_interval(mention, start.year)
    return replace(mention, year=start.year + (interval is None or interval[1] <= start))


def _single(mention: Mention, reference: date | None) -> Interval | None:
    if not mention.known:
        return None
    found = _named(mention, reference)
    if found and mention.piece:
        found = cut(found, mention.piece, second=mention.second)
    if found and mention.distance:
        own = piece_granularity(mention.piece) if mention.piece else mention.granularity
        found = away(found, own, mention.distance, second=mention.second)
    return _reaching_back(found, mention.back) if found and mention.back else found


def _named(mention: Mention, reference: date | None) -> Interval | None:
    """Return what is named by the calendar or by a step from the reference, before pieces and distances."""
    if mention.shift is not None:
        return _shifted(mention, mention.shift, reference) if reference else None
    year = mention.year if mention.year is not None else latest_year(mention, reference)
    return calendar_interval(mention, year) if year is not None else None


def _reaching_back(interval: Interval, months: int) -> Interval:
    """Return the `months` that end with `interval`: whole months where it ends with one."""
    return add_months(interval[1], -months), interval[1]


def _shifted(mention: Mention, shift: Shift, reference: date) -> Interval | None:
    """A named month, quarter or season of a relative year lies in that year; all else is the shift itself."""
    if shift.unit is Unit.MONTH and mention.day is not None:
        return _day_of_month(mention.day, shift, reference)
    if mention.granularity is Granularity.YEAR or shift.unit is not Unit.YEAR or shift.rolling:
        found = shifted(shift, reference)
        return found and narrowed(found, mention.part)
    year = reference.year + shift.amount
    if not MINYEAR < year < MAXYEAR:
        return None
    if shift.nearest and not _is_to_come(mention, shift.amount, reference):
        return None
    return calendar_interval(mention, year)


def _day_of_month(number: int, shift: Shift, reference: date) -> Interval | None:
    """Return that day of the month that `shift` names, else the latest up to the reference, on its weekday if any."""
    first = moved(date(reference.year, reference.month, 1), Unit.MONTH, shift.amount)
    for back in range(_MONTHS_BACK if shift.nearest else 1):
        month = moved(first, Unit.MONTH, -back)
        day = safe_date(month.year, month.month, number)
        if day is not None and (not shift.nearest or _fits(day, shift, reference)):
            return day_interval(day)
    return None


def _fits(day: date, shift: Shift, reference: date) -> bool:
    return day <= reference and shift.weekday in {None, day.weekday()}


def _is_to_come(mention: Mention, amount: int, reference: date) -> bool:
    """Only while this year's May is still to come, or is over, is it plain which May is the last or next."""
    this_year = calendar_interval(mention, reference.year)
    if this_year is None or amount == 0:
        return this_year is not None
    return this_year[0] > reference if amount < 0 else this_year[1] <= reference


def _bounded(bound: Bound, interval: OpenInterval) -> OpenInterval:
    """Return the days on which a thing said of the period under this bound may lie; None is open."""
    start, end = interval
    if start is not None and end is not None and start >= end:
        return None, None
    if bound is Bound.SINCE:
        return start, None
    if bound is Bound.AFTER:
        return end, None
    if bound is Bound.BEFORE:
        return None, start
    if bound in {Bound.UNTIL, Bound.BY}:
        return None, end
    return start, end
