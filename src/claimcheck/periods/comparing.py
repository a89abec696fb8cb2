"""How two periods lie to one another."""

import re
from datetime import date, timedelta
from enum import StrEnum

from claimcheck.model.period import Granularity, Period
from claimcheck.periods.finding import find_periods


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


_FISCAL_LABEL = re.compile(r"\d{2,4}(?:[-–/]\d{2,4})?")


def compare_periods(claim: Period, source: Period) -> PeriodRelation:
    """Return how `source` lies to `claim`, open sides of bounds included.

    A claim without a year takes the source's. Fiscal years have no known borders: they equal only the fiscal
    year of the same name, and are unknown against all else.
    """
    if Granularity.FISCAL_YEAR in {claim.granularity, source.granularity}:
        return _compare_fiscal(claim, source)
    claim, source = _placed(claim, source)
    if not (_is_known(claim) and _is_known(source)):
        return PeriodRelation.UNKNOWN
    return _compare_known(claim, source)


def _compare_fiscal(claim: Period, source: Period) -> PeriodRelation:
    labels = {_label(claim), _label(source)}
    if None in labels or claim.bound is not source.bound or claim.granularity is not source.granularity:
        return PeriodRelation.UNKNOWN
    return PeriodRelation.EQUAL if len(labels) == 1 else PeriodRelation.UNKNOWN


def _label(period: Period) -> str | None:
    found = _FISCAL_LABEL.search(period.text)
    return found[0].replace("–", "-").replace("/", "-") if found else None


def _placed(claim: Period, source: Period) -> tuple[Period, Period]:
    """Read a yearless claim in the source's year; in a leap year where neither names one."""
    if not claim.yearless:
        return claim, source
    anchor = source.start or source.end
    if anchor is None:
        return _in_year(claim, 2000), _in_year(source, 2000) if source.yearless else source
    return _in_year(claim, anchor.year), source


def _in_year(period: Period, year: int) -> Period:
    found = find_periods(period.text, reference=date(year, 12, 31))
    return found[0] if len(found) == 1 else period


def _is_known(period: Period) -> bool:
    return period.start is not None or period.end is not None


def _compare_known(claim: Period, source: Period) -> PeriodRelation:
    (low, high), (start, end) = _borders(claim), _borders(source)
    if (low, high) == (start, end):
        return PeriodRelation.EQUAL
    if low <= start and end <= high:
        return PeriodRelation.INSIDE
    if start <= low and high <= end:
        return PeriodRelation.COVERS
    if _are_apart(claim, source):
        return PeriodRelation.DISJOINT
    return PeriodRelation.OVERLAP


def _are_apart(claim: Period, source: Period) -> bool:
    """Nobody draws the borders of "early" and "late" sharply: each gets half its length before two are apart."""
    (low, high), (start, end) = _slackened(claim), _slackened(source)
    return high <= start or end <= low


def _borders(period: Period) -> tuple[date, date]:
    return period.start or date.min, period.end or date.max


def _slackened(period: Period) -> tuple[date, date]:
    low, high = _borders(period)
    if period.part is None or period.start is None or period.end is None:
        return low, high
    slack = timedelta(days=(high - low).days // 2)
    return low - slack, high + slack
