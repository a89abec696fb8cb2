"""The time a statement is about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.model.span import Span


class Granularity(StrEnum):
    """How exactly a time was written."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    FISCAL_YEAR = "fiscal-year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class Bound(StrEnum):
    """How a time limits what is said of it."""

    IN = "in"
    """In, on, during: the thing lies within."""
    SINCE = "since"
    """From the start of the period until now."""
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    AS_OF = "as-of"
    LASTING = "lasting"
    """From … to …: the thing happened on each day of it."""


@dataclass(frozen=True, slots=True)
class Period:
    """A date interval [start, end). A side that the text and the reference date leave open is None."""

    start: date | None
    end: date | None
    granularity: Granularity
    span: Span
    bound: Bound = Bound.IN
    month: int | None = None
    day: int | None = None
    """Written month and day, also where the year is unknown."""
    yearless: bool = False
    """The text names no year; start and end come from the reference date, or are None."""
    relative: bool = False
    """"this year", "last month": resolved by the reference date, or None."""
    part: str | None = None
    """"early", "late", "mid"."""
    text: str = ""
    alternative: tuple[date | None, date | None] | None = None
    """Start and end by the other reading that the words allow: "10/1/2018" is 1 October or 10 January."""
