"""Intervals of dates, [start, end), for the units of the calendar."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

Interval = tuple[date, date]
DECEMBER = 12


def safe_date(year: int, month: int = 1, day: int = 1) -> date | None:
    """Return the date, or None where the calendar has none ("30 February")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date:
    """Return a date `days` later; the calendar's first or last day where it ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.min if days < 0 else date.max


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or that month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if months < 0 else date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_interval(day: date) -> Interval:
    """Return the one day."""
    return day, add_days(day, 1)


def week_interval(day: date) -> Interval:
    """Return the week, from Monday, that `day` lies in."""
    monday = add_days(day, -day.weekday())
    return monday, add_days(monday, 7)


def months_interval(year: int, month: int, months: int) -> Interval:
    """Return `months` whole months from the first of `month`."""
    start = date(year, month, 1)
    return start, add_months(start, months)


def months_around(day: date, months: int, offset: int = 0) -> Interval:
    """Return the run of `months` that `day` lies in, where runs start `offset` months into year 0."""
    index = day.year * 12 + day.month - 1 - offset
    first = index - index % months + offset
    start = date(first // 12, first % 12 + 1, 1) if first >= MINYEAR * 12 else date.min
    return start, add_months(date.min, first + months - MINYEAR * 12)


def years_interval(year: int, years: int = 1) -> Interval:
    """Return `years` whole years from the first of January."""
    return months_interval(year, 1, 12 * years)


# A third of a year or month is what "early", "mid" and "late" are commonly taken for; nobody draws these borders
# sharply, so the comparison gives them slack before it calls two times apart.
def narrowed(interval: Interval, part: str | None) -> Interval:
    """Return the first, middle or last third of an interval: whole years, months or days, as its length allows."""
    if part is None:
        return interval
    first, second = _thirds(interval)
    return {"early": (interval[0], first), "mid": (first, second), "late": (second, interval[1])}[part]


def _thirds(interval: Interval) -> Interval:
    """Return the two inner borders: of 12 months 4 and 8, of 10 years 4 and 7, of a month the 11th and 21st."""
    start, end = interval
    months = (end.year - start.year) * 12 + end.month - start.month
    if months < len(("early", "mid", "late")):
        tenths = (end - start).days // 3
        return add_days(start, tenths), add_days(start, 2 * tenths)
    step = 12 if months % 12 == 0 and months // 12 > 1 else 1
    count = months // step
    return add_months(start, -(-count // 3) * step), add_months(start, -(-2 * count // 3) * step)
