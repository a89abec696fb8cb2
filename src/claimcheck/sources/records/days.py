"""The day that a row of data names: ISO 8601, RFC 822, or a count of seconds or less since 1970; else none.

``06/07/2025`` is no date here: half of the world reads it as June, the other half as July.
"""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

from claimcheck.sources.dates import parse_date

_COUNT = re.compile(r"(\d{9,19})(?:\.\d{0,9})?")
_STAMP = re.compile(r"\d{14}")
_SLASHES = re.compile(r"\d{4}/\d{1,2}/\d{1,2}(?!\d)")
_MAIL = re.compile(r"(?:[A-Za-z]{3},\s{1,3})?\d{1,2} [A-Za-z]{3} \d{4}\b")
_UNIT = {9: 1, 10: 1, 12: 10**3, 13: 10**3, 15: 10**6, 16: 10**6, 18: 10**9, 19: 10**9}
"""How many of it make a second, by the number of digits: 9 and 10 digits are seconds from 1973 to 2286."""


def day_of(text: str) -> date | None:
    """Return the day as `text` writes it, in its own time zone (UTC for a count), or None."""
    text = text.strip()[:100]
    if _STAMP.fullmatch(text):
        return parse_date(text[:8])
    if count := _COUNT.fullmatch(text):
        return _counted(count[1])
    if slashes := _SLASHES.match(text):
        year, month, day = slashes[0].split("/")
        return parse_date(f"{year}-{month:0>2}-{day:0>2}")
    return _mailed(text) if _MAIL.match(text) else parse_date(text)


def _counted(digits: str) -> date | None:
    unit = _UNIT.get(len(digits))
    return (
        (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(digits) // unit)).date() if unit else None
    )


def _mailed(text: str) -> date | None:
    """A day without a time is a day too; the mail format wants one."""
    for written in (text, f"{text} 00:00:00 +0000"):
        try:
            return parsedate_to_datetime(written).date()
        except (ValueError, IndexError, OverflowError):
            continue
    return None
