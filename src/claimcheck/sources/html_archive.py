"""What an archive or a browser that saved a page has written into it: the page's own address, the day of the copy."""

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.sources.dates import parse_date, written_date

_ADDRESS = re.compile(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|li|fo|md|vn))/(?P<day>\d{8})\d{0,6}(?:[a-z]{2}_)?/"
    r"(?P<url>https?:/{1,2}[^\s\"'<>]{1,2000})"
)
_ARCHIVED_ON = re.compile(
    r"FILE ARCHIVED ON \d\d:\d\d:\d\d (?P<day>[A-Z][a-z]{2} \d\d, \d{4}) AND RETRIEVED FROM THE"
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(?P<url>https?://[^\s<>]{1,2000}) -->")
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s{1,20}url: (?P<url>https?://\S{1,2000})\s{1,20}"
    r"saved date: (?P<day>[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4})"
)
_WAYBACK = re.compile(r"__wm\.wombat\(\"(?P<url>https?://[^\s\"]{1,2000})\",\s?\"(?P<day>\d{8})\d{6}\"")
_START, _END = 5_000, 3_000
"""Characters at either end of a page in which a copy is told."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of a page that is a copy."""

    url: str = ""
    """Of the page itself; empty where that is not said."""
    day: date | None = None
    """On which it was copied."""


def copy_of(markup: str) -> Copy:
    """Return what `markup` says of its being a copy; empty where it is none."""
    start = markup[:_START]
    if found := _SAVED_FROM.search(start):
        url, day = without_archive(found["url"])
        return Copy(url, day)
    if found := _SINGLE_FILE.search(start):
        return Copy(found["url"], written_date(found["day"]))
    if "archive.org" not in markup:
        return Copy()
    if found := _WAYBACK.search(markup):
        return Copy(found["url"], parse_date(found["day"]))
    found = _ARCHIVED_ON.search(markup[-_END:])
    return Copy("", written_date(found["day"])) if found else Copy()


def without_archive(url: str) -> tuple[str, date | None]:
    """Return the address within an archive's address and the day of the copy; any other address as it is."""
    found = _ADDRESS.match(url)
    return (found["url"], parse_date(found["day"])) if found else (url, None)
