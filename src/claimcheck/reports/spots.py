"""Where a service shows a finding or a quote: a file of the repository, and lines where they are the file's own.

Where each line of a file of data is a record, lines are counted in its text; the file's line is in its name.

Report paths begin at the first claims file's folder; services want them from the top level of the repository.
"""

import posixpath
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote

from claimcheck.model.claim import Place
from claimcheck.model.evidence import Evidence
from claimcheck.model.report import Finding
from claimcheck.sources.kinds import CSV, JSON_LINES, MARKDOWN, MEDIA_TYPES, PLAIN, TSV

_OWN = frozenset({PLAIN, MARKDOWN})
_BY_LINE = frozenset({JSON_LINES, CSV, TSV})
"""Formats in which a record is called after the line where it begins: "12", and "12.2" for the second on it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a file, as an editor counts: lines and columns from 1, the end exclusive."""

    path: str
    """From the top level, with ``/``."""
    line: int
    column: int
    end_line: int
    end_column: int


def spot_of_finding(finding: Finding, base: str) -> Spot | None:
    """Return where a finding is shown; None for one that has no place.

    Args:
        finding: With a place in a claims file or in a source.
        base: The folder where report paths begin, as seen from the top level; "" where they are the same.
    """
    place = finding.place
    if place is None:
        return None
    counts = finding.claim is not None or has_own_lines(place.path, place.record)
    start = line_of_record(place.path, place.record) or 1
    return Spot(from_top(base, place.path), *(_numbers(place) if counts else (start, 1, start, 1)))


def _numbers(place: Place) -> tuple[int, int, int, int]:
    return (place.line, place.column, place.end_line, place.end_column)


def line_of_evidence(evidence: Evidence) -> int | None:
    """Return the line of the file in which a sentence begins; None where lines are counted in another text."""
    source = evidence.source
    if source is None:
        return None
    return (
        evidence.line
        if has_own_lines(source.path, source.record)
        else line_of_record(source.path, source.record)
    )


def has_own_lines(path: str, record: str | None) -> bool:
    """Tell whether the lines of a source are those of its file: not for markup, pages, tables and records."""
    return record is None and _media_type(path) in _OWN


def line_of_record(path: str, record: str | None) -> int | None:
    """Return the line of the file in which a record begins; None for a page, and where records are only counted."""
    number = (record or "").partition(".")[0]
    return int(number) if number.isdecimal() and _media_type(path) in _BY_LINE else None


def _media_type(path: str) -> str:
    return MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), PLAIN)


def from_top(base: str, path: str) -> str:
    """Return a report path as seen from the top level."""
    return posixpath.normpath(posixpath.join(base, path))


def as_uri(path: str) -> str:
    """Percent-encode a relative path (RFC 3986); bytes of a name that are no UTF-8 are encoded as they are."""
    return quote(_bytes(path), safe="/")


def _bytes(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "replace")
