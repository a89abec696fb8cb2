"""Times placed by another: "two weeks after 5 May 2010", "the week ending 6 June", "three years before 2015"."""

from claimcheck.model.period import Granularity
from claimcheck.periods.intervals import Interval, add_days
from claimcheck.periods.relative.counting import GRANULARITIES, Distance, Side, Unit
from claimcheck.periods.relative.shifting import moved, unit_interval

_UNITS = {granularity: unit for unit, granularity in GRANULARITIES.items()}
_FINEST_FIRST = tuple(Unit)
_SLACK = {Unit.WEEK: 3, Unit.MONTH: 15, Unit.QUARTER: 45, Unit.YEAR: 183, Unit.DECADE: 1826}
"""Half a unit, in days: "two months after" is seldom meant to the day."""


def away(
    interval: Interval, granularity: Granularity, distance: Distance, *, second: bool = False
) -> Interval | None:
    """Return the interval at `distance`; None for "two weeks after June", which names no week.

    Days are counted exactly, and so are units as long as the time itself ("three years after 2011"). All else is
    rounded by those who write it: the second reading is half a unit longer on either side.
    """
    own = _UNITS.get(granularity)
    if own is None or _FINEST_FIRST.index(distance.unit) < _FINEST_FIRST.index(own):
        return None
    if distance.side is Side.APART or (distance.side is Side.FROM and not second):
        return _apart(interval, distance, 0 if own is distance.unit or not second else _SLACK[distance.unit])
    if distance.side is Side.AROUND and not second:
        return unit_interval(distance.unit, interval[0])
    return _reaching(interval, distance)


def _apart(interval: Interval, distance: Distance, slack: int) -> Interval:
    start = moved(interval[0], distance.unit, distance.amount)
    # The end of January, a month on, may fall on its start's day.
    end = max(moved(interval[1], distance.unit, distance.amount), add_days(start, 1))
    return add_days(start, -slack), add_days(end, slack)


def _reaching(interval: Interval, distance: Distance) -> Interval:
    if distance.side is Side.ENDING:
        return moved(interval[1], distance.unit, -distance.amount), interval[1]
    return interval[0], moved(interval[0], distance.unit, distance.amount)


def distance_granularity(granularity: Granularity, distance: Distance | None) -> Granularity:
    """Return how exact a time at a distance is: a day two weeks after a day, but a week that ends with one."""
    if distance is None or distance.side in {Side.APART, Side.FROM}:
        return granularity
    is_week = distance.unit is Unit.WEEK and abs(distance.amount) == 1
    return Granularity.WEEK if is_week else Granularity.RANGE
