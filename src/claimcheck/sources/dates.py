"""Dates as machines write them in metadata."""

import re
from datetime import date

_ISO = re.compile(r"\s{0,5}(\d{4})-?(\d{2})-?(\d{2})(?!\d)")


def parse_date(text: str) -> date | None:
    """Return the day of an ISO 8601 date or time ("2025-06-18T07:15:00+08:00", "20250618"), else None."""
    found = _ISO.match(text)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
