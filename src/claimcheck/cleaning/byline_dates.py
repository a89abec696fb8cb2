"""The day that a byline or dateline states, absolute or counted back from a reference.

A wrong day is worse than none: dates in the text are counted from it. So a numeric date is read only where day and
month cannot be confused, and without a reference neither a day without a year nor a relative one is read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.cleaning.byline_months import DAYS_OF, MONTHS, TODAY, YESTERDAY
from claimcheck.language.datelines import Dateline

_NAME = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_YEAR = r"((?:19|20)\d\d)(?!\d)"
_ISO = re.compile(rf"(?<!\d){_YEAR}[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)")
_NUMERIC = re.compile(rf"(?<!\d)(\d{{1,2}})[-/.](\d{{1,2}})[-/.]{_YEAR}")
_MONTH_FIRST = re.compile(rf"\b({_NAME})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?")
_DAY_FIRST = re.compile(
    rf"(?<![\d:.])(\d{{1,2}})(?:st|nd|rd|th|er|\.|\u00ba)?[ -](?:de |of )?({_NAME})\b\.?(?:,?[ -](?:de )?{_YEAR})?"
)
_CHINESE = re.compile(r"(?:((?:19|20)\d\d)\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_AGO = re.compile(
    r"\b(?P<number>\d{1,3}|an?|one) ?(?P<unit>min(?:ute)?|h(?:ou)?r|day|week)s? ago\b"
    r"|\bvor (?P<n2>\d{1,3}) (?P<u2>minute|stunde|tag|woche)"
    r"|\b(?:il y a|hace|há) (?P<n3>\d{1,3}) (?P<u3>minut|heure|hora|jour|día|dia|semaine|semana)"
    r"|\b(?P<n4>\d{1,3}) (?P<u4>мин|час|дн|ден|недел)[^\W\d_]{0,5}\.? назад"
    r"|(?P<n5>\d{1,3})\s?(?P<u5>分钟|分鐘|分|小时|小時|时间|時間|天|日|周|週|星期)前"
)
_DAY_WORD = re.compile("|".join(sorted(YESTERDAY | TODAY)))
_UPDATED = re.compile(
    r"(?:updated?|modified|edited|revised|更新|修改|обновлен[оа]?|изменено|aktualisiert|mis à jour|actualizado"
    r"|atualizado|aggiornato)[^\d]{0,20}$"
)
_CLOCK = re.compile(r"[^\d]{0,12}\d{1,2}[:.点时h]\d\d(?!\d)")

_ALONE = re.compile(r"\s{0,3}(?:$|[,|()\u00b7\u2022\u2013\u2014-]|\d{1,2}[:.]\d\d|(?:at|um|в|à) \d)")
"""What stands after a day without a year; "may 5 million" is none."""

_SAME_DAY = 12
"""Hours ago that are most likely of the day of the reference, of which the hour is not known."""

_SHORT = 40
"""Characters of a line in which "yesterday" is its date and not part of a sentence."""


@dataclass(frozen=True, slots=True, order=True)
class StatedDay:
    """A date in a byline."""

    place: int
    day: date
    update: bool = False
    """It is the day of an update."""
    clock: bool = False
    """A time of day follows."""


def stated_days(folded: str, reference: date | None = None) -> list[StatedDay]:
    """Return the dates in a folded line, in order of place."""
    found = sorted({*_absolute(folded, reference), *_relative(folded, reference)})
    return [
        StatedDay(
            start, day, _UPDATED.search(folded[:start]) is not None, _CLOCK.match(folded, end) is not None
        )
        for start, end, day in found
    ]


def filed_on(line: Dateline, reference: date | None = None) -> date | None:
    """Return the day of a dateline; without its year the latest such day up to `reference`, if there is one."""
    if line.month is None or line.day is None:
        return None
    return _day(line.year, line.month, line.day, reference)


Place = tuple[int, int, date]
"""Where the date begins and ends, and which it is."""


def _absolute(folded: str, reference: date | None) -> Iterator[Place]:
    for match in _ISO.finditer(folded):
        yield from _placed(match, match[1], match[2], match[3], None)
    for match in _CHINESE.finditer(folded):
        yield from _placed(match, match[1], match[2], match[3], reference)
    for match in _NUMERIC.finditer(folded):
        first, second = int(match[1]), int(match[2])
        if first > 12 or first == second:  # noqa: PLR2004 - no month
            yield from _placed(match, match[3], second, first, None)
        elif second > 12:  # noqa: PLR2004
            yield from _placed(match, match[3], first, second, None)
    taken = -1
    for match in _DAY_FIRST.finditer(folded):
        if match[3]:
            taken = match.end()
        yield from _placed(match, match[3], MONTHS[match[2]], match[1], reference)
    for match in _MONTH_FIRST.finditer(folded):
        if match.start() >= taken or match[3]:
            yield from _placed(match, match[3], MONTHS[match[1]], match[2], reference)


def _placed(
    match: re.Match[str], year: str | None, month: str | int, day: str | int, reference: date | None
) -> Iterator[Place]:
    found = _day(int(year) if year else None, int(month), int(day), reference)
    if found is not None and (year or _ALONE.match(match.string, match.end())):
        yield match.start(), match.end(), found


def _day(year: int | None, month: int, day: int, reference: date | None) -> date | None:
    """The day; without a year the latest such day up to `reference`."""
    years = [year] if year else [reference.year, reference.year - 1] if reference else []
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year or reference is None or found <= reference:
            return found
    return None


def _relative(folded: str, reference: date | None) -> Iterator[Place]:
    if reference is None:
        return
    for match in _AGO.finditer(folded):
        number, unit = [group for group in match.groups() if group is not None]
        days = _days_ago(int(number) if number.isdigit() else 1, unit)
        try:
            if days is not None:
                yield match.start(), match.end(), reference - timedelta(days=days)
        except OverflowError:
            continue
    if len(folded) <= _SHORT and (word := _DAY_WORD.search(folded)):
        yield word.start(), word.end(), reference - timedelta(days=word[0] in YESTERDAY)


def _days_ago(number: int, unit: str) -> int | None:
    days = next((days for name, days in DAYS_OF.items() if unit.startswith(name)), 0)
    if days == 0 and unit.startswith(("h", "stunde", "ч", "小", "时", "時")) and number >= _SAME_DAY:
        return None
    return number * days
