"""A month without a year in a clause that has one: "in 2020 trade fell 5 percent *in March*" tells of March 2020."""

from dataclasses import replace
from datetime import date

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.verification.reading.analysis import Dated, Words

_TOGETHER = 2
_DECEMBER = 12


def with_year(dated: tuple[Dated, ...], opening: Words) -> tuple[Dated, ...]:
    """Return the month of a clause in the year that its `opening` names; any other periods as they are."""
    years = [
        period
        for word, period in dated
        if word in opening and period.granularity is Granularity.YEAR and period.bound is Bound.IN
    ]
    yearless = [(word, period) for word, period in dated if period.yearless and period.bound is Bound.IN]
    if len(dated) != _TOGETHER or len(years) != 1 or len(yearless) != 1 or years[0].start is None:
        return dated
    word, period = yearless[0]
    placed = _in_year(period, years[0].start.year)
    return ((word, placed),) if placed is not None else dated


def _in_year(period: Period, year: int) -> Period | None:
    if period.month is None or period.granularity is not Granularity.MONTH:
        return None
    begin = date(year, period.month, 1)
    end = date(year + 1, 1, 1) if period.month == _DECEMBER else date(year, period.month + 1, 1)
    return replace(period, start=begin, end=end, yearless=False)
