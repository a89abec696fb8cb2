"""The day that a byline or dateline states, absolute or counted back from a reference."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck.language.datelines import Dateline

_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|"
        "oct october|nov november|dec december".split("|"),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)")
_MONTH_FIRST = re.compile(r"\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? ((?:19|20)\d\d)\b")
_CHINESE = re.compile(r"(\d{4})\s?\u5e74\s?(\d{1,2})\s?\u6708\s?(\d{1,2})\s?\u65e5")
_AGO = re.compile(
    r"\b(?P<number>\d{1,3}) (?P<unit>minute|hour|day|week)s? ago\b"
    r"|(?P<count>\d{1,3})\s?(?P<word>\u5206\u949f|\u5206\u9418|\u5c0f\u65f6|\u5c0f\u6642|\u5929|\u5468|\u9031)\u524d"
)
_DAYS = {"day": 1, "week": 7, "\u5929": 1, "\u5468": 7, "\u9031": 7}
_UPDATED = re.compile(r"(?:updated|modified|\u66f4\u65b0)[^\d]{0,20}$")


def stated_days(folded: str, reference: date | None = None) -> Iterator[tuple[date, bool]]:
    """Yield (day, whether it is of an update) for each date in a folded line, in order of place.

    A numeric date is read only where day and month cannot be confused, a relative one only with a `reference`.
    """
    for place, day in sorted(_found(folded, reference)):
        yield day, _UPDATED.search(folded[:place]) is not None


def filed_on(line: Dateline, reference: date | None = None) -> date | None:
    """Return the day of a dateline; without its year the latest such day up to `reference`, if there is one."""
    if line.month is None or line.day is None:
        return None
    years = [line.year] if line.year else [reference.year, reference.year - 1] if reference else []
    days = (day for year in years for _, day in _valid(0, str(year), line.month, str(line.day)))
    return next((day for day in days if reference is None or line.year or day <= reference), None)


def _found(folded: str, reference: date | None) -> Iterator[tuple[int, date]]:
    for match in (*_ISO.finditer(folded), *_CHINESE.finditer(folded)):
        yield from _valid(match.start(), match[1], match[2], match[3])
    for match in _NUMERIC.finditer(folded):
        first, second = int(match[1]), int(match[2])
        if first > 12 or first == second:  # noqa: PLR2004 - no month
            yield from _valid(match.start(), match[3], match[2], match[1])
        elif second > 12:  # noqa: PLR2004
            yield from _valid(match.start(), match[3], match[1], match[2])
    for match in _MONTH_FIRST.finditer(folded):
        yield from _valid(match.start(), match[3], _MONTHS.get(match[1], 0), match[2])
    for match in _DAY_FIRST.finditer(folded):
        yield from _valid(match.start(), match[3], _MONTHS.get(match[2], 0), match[1])
    if reference is not None:
        yield from _relative(folded, reference)


def _valid(place: int, year: str, month: str | int, day: str) -> Iterator[tuple[int, date]]:
    try:
        yield place, date(int(year), int(month), int(day))
    except ValueError:
        return


def _relative(folded: str, reference: date) -> Iterator[tuple[int, date]]:
    for match in _AGO.finditer(folded):
        number = int(match["number"] or match["count"])
        try:
            yield (
                match.start(),
                reference - timedelta(days=number * _DAYS.get(match["unit"] or match["word"], 0)),
            )
        except OverflowError:
            continue
