"""How two periods lie to one another."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.periods.finding import find_periods
from claimcheck.periods.fiscal import fiscal_label
from claimcheck.periods.vocabulary import WEEKDAYS


class PeriodRelation(StrEnum):
    """How a source's period lies to the claim's."""

    EQUAL = "equal"
    INSIDE = "inside"
    """The source's lies within the claim's."""
    COVERS = "covers"
    """The source's is coarser: the claim's lies within it."""
    OVERLAP = "overlap"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"
    """One of them has no known borders."""


_CLOSED = frozenset({Bound.IN, Bound.LASTING, Bound.AS_OF})
_ANY_LEAP_YEAR = 2000


def compare_periods(claim: Period, source: Period) -> PeriodRelation:
    """Return how `source` lies to `claim`, the open sides of bounds included.

    A claim without a year takes the source's, and agrees with the same day and month of any year; so does its
    "before 17 March". One on a mere weekday takes the source's week. Fiscal years have no known borders: they equal
    only the fiscal year of the same name, and are unknown against all else.
    What may be read in two ways lies so only where it does in both, unless both sides are written alike.
    """
    if _span_of_time(claim) == _span_of_time(source):
        return _compare_read(claim, source)
    return _agreed({_compare_read(ours, theirs) for ours in _readings(claim) for theirs in _readings(source)})


def _span_of_time(period: Period) -> tuple[object, ...]:
    return period.start, period.end, period.alternative


def _readings(period: Period) -> tuple[Period, ...]:
    if period.alternative is None:
        return (period,)
    plain, (start, end) = replace(period, alternative=None), period.alternative
    return plain, replace(plain, start=start, end=end)


def _agreed(relations: set[PeriodRelation]) -> PeriodRelation:
    return relations.pop() if len(relations) == 1 else PeriodRelation.UNKNOWN


def _compare_read(claim: Period, source: Period) -> PeriodRelation:
    if Granularity.FISCAL_YEAR in {claim.granularity, source.granularity}:
        return _compare_fiscal(claim, source)
    if claim.relative and not _is_known(claim) and (weekday := _weekday(claim)) is not None:
        return _compare_weekday(weekday, source)
    if claim.yearless and not _is_known(claim):
        return _compare_yearless(claim, source)
    if not (_is_known(claim) and _is_known(source)):
        return PeriodRelation.UNKNOWN
    return _compare_known(claim, source)


def _compare_fiscal(claim: Period, source: Period) -> PeriodRelation:
    label = fiscal_label(claim)
    same = label is not None and label == fiscal_label(source)
    bounds = {claim.bound, source.bound}
    told = len(bounds) == 1 or bounds == {Bound.IN, Bound.LASTING}
    return PeriodRelation.EQUAL if same and told else PeriodRelation.UNKNOWN


def _weekday(period: Period) -> int | None:
    """Return which day of the week a bare "on Thursday" names; None for "last Thursday" and all else."""
    words = period.text.lower().split()
    bare = len(words) == 1 or (len(words) == 2 and words[0] == "on")  # noqa: PLR2004  "on" and the day
    return WEEKDAYS.get(words[-1]) if bare else None


def _compare_weekday(weekday: int, source: Period) -> PeriodRelation:
    """A weekday of no known week takes the source's week, as a day without a year takes its year."""
    if source.granularity is not Granularity.DAY:
        return PeriodRelation.UNKNOWN
    theirs = source.start.weekday() if source.start is not None and _is_known(source) else _weekday(source)
    if theirs is None:
        return PeriodRelation.UNKNOWN
    return PeriodRelation.EQUAL if theirs == weekday else PeriodRelation.DISJOINT


def _compare_yearless(claim: Period, source: Period) -> PeriodRelation:
    """A source that lies in two years agrees with the claim in either: December to March holds a February."""
    if source.yearless and not _is_known(source):
        source = _in_year(source, _ANY_LEAP_YEAR)
    if not _is_known(source):
        return PeriodRelation.UNKNOWN
    relations = [
        _agreed({_compare_known(ours, source) for ours in _readings(_in_year(claim, year))})
        for year in _years_of(source)
    ]
    return next((found for found in relations if found is not PeriodRelation.DISJOINT), relations[0])


def _years_of(period: Period) -> tuple[int, int]:
    start, end = _borders(period)
    first = start if period.start else end
    return first.year, (end if period.end else start).year


def _in_year(period: Period, year: int) -> Period:
    """Read a yearless period as if it stood in a text of the end of `year`."""
    found = _found_in(period.text, year)
    if len(found) != 1:
        return period
    if period.bound in _CLOSED:
        return replace(period, start=found[0].start, end=found[0].end, alternative=found[0].alternative)
    return _opened(period, found[0]) if found[0].alternative is None else period


@lru_cache(maxsize=4096)
def _found_in(text: str, year: int) -> tuple[Period, ...]:
    """Read what is written of a day; reports of one matter name the same days again and again."""
    return find_periods(text, reference=date(year, 12, 31))


def _opened(period: Period, day: Period) -> Period:
    """Return "before 17 March" with the borders that 17 March has in its year."""
    borders = {
        Bound.BEFORE: (None, day.start),
        Bound.BY: (None, day.end),
        Bound.AFTER: (day.end, None),
        Bound.SINCE: (day.start, None),
    }
    start, end = borders.get(period.bound, (None, None))
    return replace(period, start=start, end=end)


def _is_known(period: Period) -> bool:
    return period.start is not None or period.end is not None


def _compare_known(claim: Period, source: Period) -> PeriodRelation:
    if not (_is_known(claim) and _is_known(source)):
        return PeriodRelation.UNKNOWN
    (low, high), (start, end) = _borders(claim), _borders(source)
    if (low, high) == (start, end):
        return PeriodRelation.EQUAL
    if low <= start and end <= high:
        return PeriodRelation.INSIDE
    if start <= low and high <= end:
        return PeriodRelation.COVERS
    return PeriodRelation.DISJOINT if _are_apart(claim, source) else PeriodRelation.OVERLAP


def _are_apart(claim: Period, source: Period) -> bool:
    (low, high), (start, end) = _slackened(claim), _slackened(source)
    return high <= start or end <= low


def _borders(period: Period) -> tuple[date, date]:
    return period.start or date.min, period.end or date.max


def _slackened(period: Period) -> tuple[date, date]:
    """Nobody draws the borders of "early" and "late" sharply: each gets half its length before two are apart."""
    low, high = _borders(period)
    if period.part is None or period.start is None or period.end is None:
        return low, high
    slack = (high - low) // 2
    return max(low, date.min + slack) - slack, min(high, date.max - slack) + slack
