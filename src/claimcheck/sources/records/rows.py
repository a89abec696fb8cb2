"""Rows -> records, with an account of the rows that gave none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimcheck.sources.records.article import article_in
from claimcheck.sources.records.fields import FieldNames, Row, declares_body
from claimcheck.sources.rendering import BrokenRecord, Found, SkippedRecord

SHOWN = 10
"""Rows or fields that a message names; it counts the others."""

TOLD = 100
"""Broken rows of one file that are told one by one; the others are counted."""

_SHOWN_NAME = 40

_NO_ARTICLES = "holds no articles: expected rows with a field for a text, or remove the file"


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row and what it is called within its file."""

    name: str
    row: object
    """An object of the data, as a dict; anything else has no fields."""


@dataclass(slots=True)
class _Missed:
    """Rows without a text, of one kind."""

    names: list[str] = field(default_factory=list)
    count: int = 0
    fields: tuple[str, ...] = ()
    """Of the first."""

    def add(self, name: str, row: Row) -> None:
        if self.count < SHOWN + 1:
            self.names.append(name)
        self.fields = self.fields if self.count else tuple(row)
        self.count += 1

    def others(self) -> str:
        """Say how many there are besides the first, and which."""
        if self.count == 1:
            return ""
        rest = ", ".join(self.names[1 : SHOWN + 1])
        more = f" and {self.count - 1 - SHOWN:,} more" if self.count > SHOWN + 1 else ""
        return f"; nor have {rest}{more}"


NoRow = BrokenRecord | SkippedRecord
"""What stands where a row might."""


def records_of(rows: Iterable[NamedRow | NoRow], names: FieldNames) -> Iterator[Found]:
    """Yield the record of each row as it comes; at the end one CC902 for the rows without a text of each kind."""
    empty, foreign = _Missed(), _Missed()
    any_found = any_seen = False
    for item in _bounded(rows):
        any_seen = True
        if not isinstance(item, NamedRow):
            yield item
            continue
        row = item.row if isinstance(item.row, dict) else {}
        record = article_in(row, item.name, names)
        if record is not None:
            any_found = True
            yield record
        else:
            (empty if declares_body(row, names) else foreign).add(item.name, row)
    yield from _told(empty, foreign, found=any_found)
    if not any_seen:
        yield BrokenRecord("", _NO_ARTICLES, "CC902")


def _bounded(rows: Iterable[NamedRow | NoRow]) -> Iterator[NamedRow | NoRow]:
    """A file that is something else throughout must not give a million findings."""
    broken = 0
    last = ""
    for item in rows:
        if isinstance(item, BrokenRecord):
            broken += 1
            last = item.name
            if broken > TOLD:
                continue
        yield item
    if broken > TOLD:
        yield BrokenRecord("", f"has {broken - TOLD:,} more rows that cannot be read, the last at {last}")


def _told(empty: _Missed, foreign: _Missed, *, found: bool) -> Iterator[BrokenRecord]:
    if empty.count:
        message = f"has a field for a text with nothing in it{empty.others()}: fill it, or remove the row"
        yield BrokenRecord(empty.names[0], message, "CC902")
    if foreign.count:
        name = foreign.names[0] if found or empty.count else ""
        others = foreign.others() if name else ""
        yield BrokenRecord(name, f"{_without_field(foreign.fields)}{others}", "CC902")


def _without_field(fields: tuple[str, ...]) -> str:
    if not fields:
        return _NO_ARTICLES
    named = ", ".join(name[:_SHOWN_NAME] for name in fields[:SHOWN])
    more = f" and {len(fields) - SHOWN:,} more" if len(fields) > SHOWN else ""
    return (
        f"has no field that is known to hold a text, only {named}{more}: "
        'name it in the settings, such as fields = {text = "story"}, or remove it'
    )
