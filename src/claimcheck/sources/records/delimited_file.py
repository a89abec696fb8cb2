"""CSV, TSV and their like: articles, one a row, or else a table of figures."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import BinaryIO

from claimcheck.sources.records.delimited_rows import Cells, delimited_rows
from claimcheck.sources.records.dialect import SAMPLE_LINES, told_dialect
from claimcheck.sources.records.fields import NAMES_OF_DUMPS, FieldNames, declares_body
from claimcheck.sources.records.lines import lines_in
from claimcheck.sources.records.rows import NamedRow, NoRow, records_of
from claimcheck.sources.records.table_pages import table_pages
from claimcheck.sources.rendering import BrokenRecord, Found


def unpack_delimited(
    stream: BinaryIO, /, names: FieldNames = NAMES_OF_DUMPS, *, delimiter: str = ","
) -> Iterator[Found]:
    """Yield the articles of a table, each named by the line where its row starts.

    A table without a field for a text is one of figures: it is cut into pages with the header on each. `delimiter` is
    what the file's type says; the content decides.
    """
    lines = lines_in(stream)
    sample = list(islice(lines, SAMPLE_LINES))
    dialect = told_dialect([line.text for line in sample], names, delimiter)
    rows = delimited_rows(chain(sample[dialect.preamble :], lines), dialect)
    header = next(rows, None)
    if header is None:
        yield from records_of((), names)
        return
    if header.problem:
        yield BrokenRecord(str(header.line), f"line {header.line} {header.problem}")
    elif declares_body(dict.fromkeys(header.values), names):
        yield from records_of(_articles(header.values, rows), names)
    else:
        yield from table_pages(header, rows)


def _articles(header: tuple[str, ...], rows: Iterator[Cells]) -> Iterator[NamedRow | NoRow]:
    for row in rows:
        problem = row.problem or _misfit(header, row)
        if problem:
            yield BrokenRecord(str(row.line), f"line {row.line} {problem}; correct it, or remove it")
        else:
            yield NamedRow(str(row.line), _by_name(header, row.values))


def _misfit(header: tuple[str, ...], row: Cells) -> str:
    """A row may end early, or in empty fields; one that has too many has a separator where none is meant."""
    surplus = any(row.values[len(header) :])
    if surplus or (row.is_lenient and len(row.values) != len(header)):
        return f"has {len(row.values)} fields, the header {len(header)}: a quote or separator may be too many"
    return ""


def _by_name(header: tuple[str, ...], values: tuple[str, ...]) -> dict[str, object]:
    """Of columns with one name the first counts."""
    return dict(reversed(list(zip(header, values, strict=False))))
