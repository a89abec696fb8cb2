"""What times are counted in, and where from: the reference date, the start of a longer time, another time."""

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.period import Granularity


class Unit(StrEnum):
    """What relative times are counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


GRANULARITIES = {
    Unit.DAY: Granularity.DAY,
    Unit.WEEK: Granularity.WEEK,
    Unit.MONTH: Granularity.MONTH,
    Unit.QUARTER: Granularity.QUARTER,
    Unit.YEAR: Granularity.YEAR,
    Unit.DECADE: Granularity.DECADE,
    Unit.CENTURY: Granularity.CENTURY,
}
"""How exact a time is that is one such unit."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance from the reference date: `amount` units before (negative) or after it."""

    unit: Unit
    amount: int = 0
    weekday: int | None = None
    """Monday is 0: the weekday looked for, in the direction of `amount` (0: the latest)."""
    rolling: bool = False
    """A stretch that ends or starts at the reference: "the past 30 years"."""
    rest: str | None = None
    """What of it is meant: "earlier" than the reference, or "later"."""
    nearest: bool = False
    """A named month or season: "last May" is open where May of the reference's year is over."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a time that is counted from its start or end: "the third week", "the last ten days"."""

    unit: Unit
    number: int = 1
    """Which run of `count` units, from 1; -1 is the last."""
    count: int = 1
    weekday: int | None = None
    """Monday is 0: `count` days from such a day on, where not weeks but these days are counted."""
    exact: bool = False
    """A numbered week of ISO 8601; others may also be counted from the first day."""

    @property
    def is_vague(self) -> bool:
        """Whether two ways of counting give different days."""
        return self.unit is Unit.WEEK and not self.exact


class Side(StrEnum):
    """Where the time meant lies, seen from the one that is named."""

    APART = "apart"
    """Two weeks after it."""
    FROM = "from"
    """Ten days from it: the tenth day, or all ten."""
    STARTING = "starting"
    """The week that starts with it."""
    ENDING = "ending"
    AROUND = "around"
    """The week of it: which holds it, or starts with it."""


@dataclass(frozen=True, slots=True)
class Distance:
    """How far another time reaches, or lies, from the one that is named."""

    unit: Unit
    amount: int
    side: Side = Side.APART
