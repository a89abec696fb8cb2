"""Times counted from the document's own date."""

from datetime import date

from claimcheck.periods.intervals import (
    Interval,
    add_days,
    add_months,
    day_interval,
    months_around,
    week_interval,
)
from claimcheck.periods.relative.counting import Shift, Unit

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}


def shifted(shift: Shift, reference: date) -> Interval | None:
    """Return the interval that lies `shift` away from `reference`; None where it would hold no day."""
    if shift.weekday is not None:
        return day_interval(_weekday(shift, shift.weekday, reference))
    if shift.rolling:
        return _rolling(shift, reference)
    start, end = unit_interval(shift.unit, moved(reference, shift.unit, shift.amount))
    if shift.rest == "earlier":
        end = min(end, reference)
    elif shift.rest == "later":
        start = max(start, add_days(reference, 1))
    return (start, end) if start < end else None


def moved(day: date, unit: Unit, amount: int) -> date:
    """Return the day `amount` units later."""
    if unit is Unit.DAY:
        return add_days(day, amount)
    if unit is Unit.WEEK:
        return add_days(day, 7 * amount)
    return add_months(day, _MONTHS[unit] * amount)


def unit_interval(unit: Unit, day: date) -> Interval:
    """Return the day, week, month, quarter, year, decade or century that `day` lies in."""
    if unit is Unit.DAY:
        return day_interval(day)
    return week_interval(day) if unit is Unit.WEEK else months_around(day, _MONTHS[unit])


def _rolling(shift: Shift, reference: date) -> Interval:
    """The past ones end with the reference day, the coming ones start on the day after it."""
    tomorrow = add_days(reference, 1)
    other = moved(tomorrow, shift.unit, shift.amount)
    return (other, tomorrow) if shift.amount < 0 else (tomorrow, other)


def _weekday(shift: Shift, weekday: int, reference: date) -> date:
    """Return that day of the week meant, else the latest up to the reference, before it, or the first after it."""
    if shift.unit is Unit.WEEK:
        return add_days(week_interval(moved(reference, Unit.WEEK, shift.amount))[0], weekday)
    if shift.amount > 0:
        return add_days(reference, (weekday - reference.weekday() - 1) % 7 + 1)
    back = (reference.weekday() - weekday) % 7
    return add_days(reference, -(back or (7 if shift.amount < 0 else 0)))
