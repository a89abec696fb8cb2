"""Periods as a person reads them."""

from collections.abc import Callable
from datetime import date

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.periods.intervals import DECEMBER, Interval, add_days, months_around
from claimcheck.periods.vocabulary import MONTHS, ORDINALS

_MONTH_NAMES = tuple(name.capitalize() for name in list(MONTHS)[:12])
_SPELLED = tuple(ORDINALS)
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_BOUNDS = {
    Bound.SINCE: "since ",
    Bound.UNTIL: "until ",
    Bound.BY: "by ",
    Bound.BEFORE: "before ",
    Bound.AFTER: "after ",
    Bound.AS_OF: "as of ",
}
_DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7}
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}
_PARTS = {"early": "early ", "mid": "mid-", "late": "late "}


def period_text(period: Period) -> str:
    """Return the period in words, the same for the same period: "15 June 2001", "early 2022", "since 2001".

    Where the dates are not known, or may be others, the text's own words are returned.
    """
    anchor = _anchor(period)
    if anchor is None or period.alternative is not None:
        return _BOUNDS.get(period.bound, "") + (" ".join(period.text.split()) or period.granularity.value)
    if _is_whole(period, anchor):
        named = _NAMERS[period.granularity](anchor)
        return _BOUNDS.get(period.bound, "") + _PARTS.get(period.part or "", "") + named
    return _stretch(period)


def _anchor(period: Period) -> date | None:
    """Return a day of the time that is named: under a bound it lies on one side of the interval."""
    if period.bound is Bound.AFTER:
        return period.start and add_days(period.start, -1)
    if period.bound is Bound.BEFORE:
        return period.end
    if period.bound in {Bound.UNTIL, Bound.BY}:
        return period.end and add_days(period.end, -1)
    return period.start or period.end


def _is_whole(period: Period, anchor: date) -> bool:
    """Tell whether the unit's name says all: not of a range, nor of "earlier this year"."""
    unit = _unit(period.granularity, anchor)
    if unit is None:
        return False
    return period.part is not None or None in {period.start, period.end} or unit == (period.start, period.end)


def _unit(granularity: Granularity, day: date) -> Interval | None:
    """Return the unit that `day` lies in; a day and a week start with it. None for what has no units."""
    if granularity in _DAYS:
        return day, add_days(day, _DAYS[granularity])
    if granularity is Granularity.SEASON:
        return months_around(day, 3, offset=2)
    return months_around(day, _MONTHS[granularity]) if granularity in _MONTHS else None


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{_MONTH_NAMES[day.month - 1]} {day.year}"


def _season(day: date) -> str:
    """A winter is called by both its years."""
    start = months_around(day, 3, offset=2)[0]
    years = f"{start.year}/{(start.year + 1) % 100:02}" if start.month == DECEMBER else str(start.year)
    return f"{_SEASONS[start.month]} {years}"


def _century(day: date) -> str:
    number = day.year // 100 + 1
    ending = "th" if number // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


_NAMERS: dict[Granularity, Callable[[date], str]] = {
    Granularity.DAY: _day,
    Granularity.WEEK: lambda day: f"the week of {_day(day)}",
    Granularity.MONTH: _month,
    Granularity.SEASON: _season,
    Granularity.QUARTER: lambda day: f"{_SPELLED[(day.month - 1) // 3]} quarter of {day.year}",
    Granularity.HALF: lambda day: f"{_SPELLED[(day.month - 1) // 6]} half of {day.year}",
    Granularity.YEAR: lambda day: str(day.year),
    Granularity.DECADE: lambda day: f"{day.year - day.year % 10}s",
    Granularity.CENTURY: _century,
}


def _stretch(period: Period) -> str:
    start, end = period.start, period.end
    if start is None or end is None:
        return f"from {_day(start)}" if start else f"until {_day(add_days(end or date.max, -1))}"
    first, last = _ends((start, end))
    return first if first == last else f"{_without_shared(first, last)} to {last}"


def _without_shared(first: str, last: str) -> str:
    """Drop from the first end what the last says again: "6 June 2022" of "9 June 2022" leaves "6"."""
    head, tail = first.split(" "), last.split(" ")
    while len(head) > 1 and head[-1] == tail[-1]:
        head.pop()
        tail.pop()
    return " ".join(head)


def _ends(interval: Interval) -> tuple[str, str]:
    """Name the first and last day, month or year, whichever the interval is made of whole ones of."""
    start, last = interval[0], add_days(interval[1], -1)
    if (start.month, start.day) == (1, 1) and (last.month, last.day) == (12, 31):
        return str(start.year), str(last.year)
    if start.day == 1 and interval[1].day == 1:
        return _month(start), _month(last)
    return _day(start), _day(last)
