"""The head of a row or column -> what it says of the figures beside or below it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from claimcheck.language.lexicon import is_common
from claimcheck.model.period import Bound, Granularity, Period
from claimcheck.names import Name, find_names
from claimcheck.periods import find_periods
from claimcheck.sentences.tables.column_words import PERIOD_HEADS
from claimcheck.sentences.tables.head_words import (
    FORECASTS,
    NOTHING_SAID,
    OF_WHAT,
    SUMS,
    SYMBOLS,
)
from claimcheck.sentences.tables.units import Unit, read_unit

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]]")
_DIGIT = re.compile(r"(?<![^\W_])\d")
_WORD = re.compile(r"[^\W\d_]+")
_DANGLING = re.compile(
    r"(?:[\s,;:\u2013\u2014-]|\b(?:in|during|for|at|on|as of|the|of|by|end)\b)+$", re.IGNORECASE
)
_LEADING = re.compile(r"^[\s,;:\u2013\u2014-]+")
_YEAR_BESIDE = re.compile(r"^((?:19|20)\d\d)\s|\s((?:19|20)\d\d)$")
"""In running text a number behind a capitalised word may belong to a name: "Exports 2023", "Expo 2017"."""

_JOINING = frozenset({"and", "of", "the", "&"})
_PLAIN = frozenset(
    {Granularity.YEAR, Granularity.QUARTER, Granularity.HALF, Granularity.MONTH, Granularity.DAY}
)
_LONGEST, _LONGEST_PERIOD = 120, 40


@dataclass(frozen=True, slots=True)
class Heading:
    """What one heading says. All empty where it says nothing that could be read."""

    measure: str = ""
    """What is measured ("exports of grain"); for a row also what may be a thing ("grain")."""
    name: str = ""
    """Whose figures they are ("Kazakhstan")."""
    period: str = ""
    """As it goes into a sentence ("In 2024")."""
    unit: Unit | None = None

    def __bool__(self) -> bool:
        return bool(self.measure or self.name or self.period)


NOTHING = Heading()


@lru_cache(maxsize=8192)
def read_heading(text: str) -> Heading:
    """Return what the head of a row or column says; nothing where a part of it cannot be told."""
    if not text or len(text) > _LONGEST or text[0] in "<>+=~":
        return NOTHING
    if not FORECASTS.isdisjoint(word.lower() for word in _WORD.findall(text)):
        return NOTHING
    unit, rest = without_unit(text)
    period, rest = _without_period(rest)
    measure = _DANGLING.sub("", _LEADING.sub("", " ".join(rest.split())))
    if _BRACKETS.search(measure) or _DIGIT.search(measure) or any(sign in measure for sign in SYMBOLS):
        return NOTHING
    if not measure:
        return Heading(period=period, unit=unit)
    if is_name(measure):
        return Heading(name=measure, period=period, unit=unit)
    return _measuring(measure, period, unit)


def _measuring(measure: str, period: str, unit: Unit | None) -> Heading:
    words = measure.lower().split()
    if words[0] in SUMS and len(words) == 1:
        return NOTHING
    if words[0] in NOTHING_SAID or not _WORD.search(measure) or measure.lower().startswith(OF_WHAT):
        return NOTHING
    return Heading(measure, period=period, unit=unit)


def is_generic(heading: Heading) -> bool:
    """Tell whether a heading names no measure but only that there are figures: "Value", "Amount"."""
    return heading.measure.lower() in {"value", "values", "amount", "figure", "data", "level", "obs_value"}


def is_period_head(text: str) -> bool:
    """Tell whether a column is headed "Year" or the like."""
    return text.strip().lower() in PERIOD_HEADS


def is_name(text: str) -> bool:
    """Tell whether all of `text` is a name: "Republic of Korea", "Bosnia and Herzegovina"."""
    names = find_names(text)
    if not names or names[0].start > 0 or names[-1].end < len(text.rstrip(".")):
        return False
    if not any(map(_is_telling, names)):
        return False
    between = [text[left.end : right.start].strip().lower() for left, right in pairwise(names)]
    return all(word in _JOINING for word in between)


def _is_telling(name: Name) -> bool:
    """Tell a name from the capitals of a head: "Parse Time" is made of words that are no names by themselves."""
    return name.is_place or not all(is_common(word) for word in name.words)


@lru_cache(maxsize=4096)
def period_words(text: str) -> str:
    """Return how a time that is all of `text` goes into a sentence; empty where it is none, or no plain one."""
    found = find_periods(text) if len(text) <= _LONGEST_PERIOD else ()
    if len(found) != 1 or found[0].span.start > 0 or found[0].span.end < len(text):
        return ""
    return _in_sentence(found[0], text)


def _in_sentence(period: Period, text: str) -> str:
    plain = period.granularity in _PLAIN and period.bound in {Bound.IN, Bound.AS_OF} and not period.part
    if not plain or period.start is None or period.end is None or period.yearless or period.relative:
        return ""
    return f"{'On' if period.granularity is Granularity.DAY else 'In'} {text}"


def without_unit(text: str) -> tuple[Unit | None, str]:
    """Take a unit out of brackets, or from behind the last comma: "Area, km²"."""
    for match in _BRACKETS.finditer(text):
        unit = read_unit(match[1])
        if unit is not None:
            return unit, f"{text[: match.start()]} {text[match.end() :]}".strip()
    before, comma, behind = text.rpartition(",")
    unit = read_unit(behind) if comma else None
    return (unit, before) if unit else (None, text)


def _without_period(text: str) -> tuple[str, str]:
    """Take the time out of a heading; a heading with two times keeps them, and so says nothing."""
    found = find_periods(text)
    if not found and (year := _YEAR_BESIDE.search(text)):
        return f"In {year[1] or year[2]}", f"{text[: year.start()]} {text[year.end() :]}"
    if len(found) != 1:
        return "", text
    span = found[0].span
    written = text[span.start : span.end]
    period = _in_sentence(found[0], written)
    if not period:
        return "", f"{text} 0"  # a digit that is left over: the heading says nothing
    before, behind = text[: span.start].rstrip("([ "), text[span.end :].lstrip(")] ")
    return period, f"{_DANGLING.sub('', before)} {behind}"
