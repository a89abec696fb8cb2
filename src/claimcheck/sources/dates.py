"""Dates as machines write them in metadata, and as people do whom a machine asked for one."""

import re
from datetime import date

_ISO = re.compile(r"\s{0,5}(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"\s{0,5}(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"\s{0,5}(?:[A-Za-z]{3,9},? )?(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?!\d)")
_MONTH_FIRST = re.compile(
    r"\s{0,5}(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:,? | \d\d:\d\d:\d\d )(\d{4})(?!\d)"
)
_MONTHS = "january february march april may june july august september october november december".split()
_SHORT = 3


def parse_date(text: str) -> date | None:
    """Return the day of an ISO 8601 date or time ("2025-06-18T07:15:00+08:00", "20250618"), else None."""
    found = _ISO.match(text)
    return _day(found[1], found[2], found[3]) if found else None


def written_date(text: str) -> date | None:
    """Return the day of `text` also where it is "18 June 2025", "June 18, 2025" or "2025/6/18", else None.

    "06/07/2025" is no date here: half of the world reads it as June, the other half as July.
    """
    day = parse_date(text)
    if day is not None:
        return day
    if found := _YEAR_FIRST.match(text):
        return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.match(text):
        return _day(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.match(text):
        return _day(found[3], _month(found[1]), found[2])
    return None


def _month(name: str) -> int:
    """1 to 12, or 0 for what is no month."""
    name = name.lower()
    return next((number for number, month in enumerate(_MONTHS, 1) if _names(name, month)), 0)


def _names(name: str, month: str) -> bool:
    return month.startswith(name) and (len(name) == _SHORT or name in {month, "sept"})


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
