"""A table of figures -> pages that a reader of HTML renders: one line a row, with what markup knows of tables."""

from collections.abc import Iterator
from html import escape
from itertools import chain, islice

from claimcheck.sources.records.delimited_rows import Cells
from claimcheck.sources.rendering import BrokenRecord, Found, Record

ROWS_LIMIT = 1_000
"""Rows of one page: the header stands on each, and no more than one page is held."""


def table_pages(header: Cells, rows: Iterator[Cells]) -> Iterator[Found]:
    """Yield the table in pages, each named by the line where it starts."""
    first = next(rows, None)
    if first is None:
        yield BrokenRecord("", "is a table without rows: remove it", "CC902")
        return
    rows = chain((first,), rows)
    while page := list(islice(rows, ROWS_LIMIT)):
        sound = [row for row in page if not row.problem]
        broken = [row for row in page if row.problem]
        yield from (BrokenRecord(str(row.line), f"line {row.line} {row.problem}") for row in broken)
        if sound:
            yield _page(header, sound)


def _page(header: Cells, rows: list[Cells]) -> Record:
    head = _row("th", header.values)
    body = "".join(_row("td", row.values) for row in rows)
    markup = f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"
    raw = markup.encode("utf-8", "replace")
    return Record(str(rows[0].line), raw, media_type="text/html", encoding="utf-8")


def _row(tag: str, values: tuple[str, ...]) -> str:
    return "".join(chain(["<tr>"], (f"<{tag}>{escape(value)}</{tag}>" for value in values), ["</tr>\n"]))
