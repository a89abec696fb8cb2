"""Dates that are only about right, one of two, or both ends of a time."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.periods.intervals import add_days, add_months
from claimcheck.predicates import Tag, Word
from claimcheck.verification.reading.analysis import Analysis

_ABOUT = frozenset({"around", "about", "circa", "c", "c.", "ca", "ca.", "approximately", "roughly"})
_AND = frozenset({"and", "&"})
_EACH = frozenset({"each", "both", "respectively", "apiece"})
_PAIR = 2
_REACH = 2
"""A stop may stand between "c" and its date, and "in" between "or" and the second."""


_MONTHS = {Granularity.YEAR: 12, Granularity.MONTH: 1}
_CLOSE = re.compile(r"\b(?:end|close)\b", re.IGNORECASE)


def close_together(claim: Period, source: Period) -> bool:
    """Tell "at the end of 2024" and "on 31 December 2024": what stands at the end of a time stands on its last day."""
    closing = [_CLOSE.search(period.text) is not None for period in (claim, source)]
    days = [period.granularity is Granularity.DAY for period in (claim, source)]
    last = any(closing) and all(map(any, zip(closing, days, strict=True)))
    return last and claim.end is not None and claim.end == source.end


def as_beginning(period: Period) -> Period:
    """Return when what is there "since 1961" began: in 1961; any other time as it stands."""
    if period.bound is not Bound.SINCE or period.start is None:
        return period
    months = _MONTHS.get(period.granularity)
    end = add_months(period.start, months) if months else add_days(period.start, 1)
    return replace(period, bound=Bound.IN, end=end)


def is_uncertain(date: Word, analysis: Analysis) -> bool:
    """Tell "*around* 1951", "*c.* 1951", "1950 *or* 1951"."""
    if date not in analysis.words[date.index : date.index + 1]:
        # It stands in the context.
        return False
    before = analysis.words[max(date.index - _REACH, 0) : date.index]
    nearest = [word.folded for word in before if word.tag is not Tag.MARK]
    return (nearest[-1:] != [] and nearest[-1] in _ABOUT) or _is_alternative(date, analysis)


def _is_alternative(date: Word, analysis: Analysis) -> bool:
    """Tell whether a date is joined to another by "or"."""
    words = analysis.words
    for place in range(max(date.index - _REACH, 0), date.index + _REACH + 1):
        if words[place : place + 1] and words[place].folded == "or":
            around = words[max(place - 1, 0) : place + _REACH + 1]
            return sum(word.tag is Tag.DATE for word in around) > 1
    return False


def shares_figure(date: Word, analysis: Analysis) -> bool:
    """Tell "$3 million in 2023 *and 2024*", which is no figure of one of the two, unless the sentence says "each"."""
    words = analysis.words
    if words[date.index : date.index + 1] != (date,) or any(word.folded in _EACH for word in words):
        return False
    figures = sum(word.tag is Tag.NUMBER for word in words)
    return (
        figures == 1
        and any(
            pair[0].tag is Tag.COORDINATOR and pair[0].folded in _AND and pair[1].tag is Tag.DATE
            for pair in (words[date.index + 1 : date.index + 3], words[date.index - 1 : date.index + 1])
            if len(pair) == _PAIR
        )
        and sum(word.tag is Tag.DATE for word in words[max(date.index - 2, 0) : date.index + 3]) > 1
    )


def lasts_throughout(period: Period) -> bool:
    """Tell "from 2001 to 2005", which gives both ends; "between" two dates lies only inside them."""
    return period.bound is Bound.LASTING and not period.text.lower().startswith("between")
