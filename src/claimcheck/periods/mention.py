"""What a piece of text says of a time, before a reference date makes an interval of it."""

from dataclasses import replace
from enum import StrEnum

from claimcheck.language.records import record
from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.relative.counting import GRANULARITIES, Distance, Piece, Shift


class Standing(StrEnum):
    """How sure the words themselves make it that a time is meant."""

    CERTAIN = "certain"
    WEAK = "weak"
    """A time only beside another: "2012" in "2012 to 2019", "May" in "May and June 2020"."""
    VOID = "void"
    """Looks like a time and is none ("2000 soldiers", "10:30"): it keeps others from reading it as one."""


class Order(StrEnum):
    """Which of two figures is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    EITHER = "either"
    """Both could be the month: "10/1/2018"."""


@record(frozen=True, slots=True)
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
    piece: Piece | None = None
    distance: Distance | None = None
    feast: str | None = None
    """A named day that moves with the year, as `feast_dates` calls it."""
    order: Order | None = None
    """How a day in figures is written; None for all else."""
    second: bool = False
    """To be read the other way, where there are two."""
    bound: Bound = Bound.IN
    standing: Standing = Standing.CERTAIN
    open_year: bool = False
    """A year stands nearby, so that the reference date must not be taken for it."""
    known: bool = True
    """False where the text leaves the borders open: fiscal years, winters, "a year earlier"."""

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

    @property
    def has_two_readings(self) -> bool:
        """Whether the words may mean another time as well, be it at one end only."""
        ends = (part for part in (self.first, self.last) if part is not None)
        return (
            self.order is Order.EITHER
            or (self.piece is not None and self.piece.is_vague)
            or self.distance is not None
            or self.feast is not None
            or any(part.has_two_readings for part in ends)
        )

    def read_again(self) -> "Mention":
        """Return the same words in their second reading, at both ends."""
        first, last = (part and part.read_again() for part in (self.first, self.last))
        return replace(self, second=True, first=first, last=last)

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


def counted(span: Span, shift: Shift, part: str | None = None, *, known: bool = True) -> Mention:
    """Return the unit of the calendar that lies `shift` away from the reference date."""
    return Mention(span, GRANULARITIES[shift.unit], shift=shift, part=part, known=known)
