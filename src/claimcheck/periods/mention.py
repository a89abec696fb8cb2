"""What a piece of text says of a time, before a reference date makes an interval of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span


class Standing(StrEnum):
    """How sure the words themselves make it that a time is meant."""

    CERTAIN = "certain"
    WEAK = "weak"
    """A time only beside another: "2012" in "2012 to 2019", "May" in "May and June 2020"."""
    VOID = "void"
    """Looks like a time and is none ("2000 soldiers", "10:30"): it keeps others from reading it as one."""


class Unit(StrEnum):
    """What relative times are counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


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
class Mention:
    """A time as it is written.

    `number` counts a quarter, half or season from 1, and the months of a stretch that starts with `month`.
    A decade or century stands under its first year. A range has its two ends in `first` and `last`.
    """

    span: Span
    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int = 0
    part: str | None = None
    shift: Shift | None = None
    first: "Mention | None" = None
    last: "Mention | None" = None
    back: int = 0
    """Months that the time reaches back from its own end: 6 in "the six months to June 2024"."""
    bound: Bound = Bound.IN
    standing: Standing = Standing.CERTAIN
    open_year: bool = False
    """A year stands nearby, so that the reference date must not be taken for it."""
    known: bool = True
    """False where the text leaves the borders open: fiscal years, "5/3/2018", "a year earlier"."""

    @property
    def takes_year(self) -> bool:
        """Whether no year is named that would place it."""
        if self.first is not None and self.last is not None:
            return self.first.takes_year and self.last.takes_year
        return self.known and self.year is None and self.shift is None

    @property
    def is_relative(self) -> bool:
        """Whether it is counted from the reference date, at either end."""
        return any(part is not None and part.shift is not None for part in (self, self.first, self.last))

    def covering(self, start: int, end: int) -> "Mention":
        """Return the same time with another span."""
        return replace(self, span=Span(start, end))


def stretch(first: Mention, last: Mention, *, span: Span, bound: Bound = Bound.LASTING) -> Mention:
    """Return the range from one time to another."""
    return Mention(
        span, Granularity.RANGE, month=first.month, day=first.day, first=first, last=last, bound=bound
    )


def in_year_of(mention: Mention, other: Mention) -> Mention:
    """Return `mention`, or both its ends, in the year that `other` names or steps to."""
    if mention.first is not None and mention.last is not None:
        ends = in_year_of(mention.first, other), in_year_of(mention.last, other)
        return replace(mention, first=ends[0], last=ends[1], standing=Standing.CERTAIN)
    return replace(mention, year=other.year, shift=other.shift, standing=Standing.CERTAIN)


def void(start: int, end: int) -> Mention:
    """Return a mention that only keeps others away."""
    return Mention(Span(start, end), Granularity.RANGE, standing=Standing.VOID)
