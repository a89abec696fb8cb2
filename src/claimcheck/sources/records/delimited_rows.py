"""The rows of a table in text (RFC 4180 and what is called CSV), each with the line where it starts.

Rows are read strictly, for a reader that forgives lets one quote that is never closed swallow all that follows. A row
that is no row by the rules is read by itself, its line alone, and those after it are read as if it were not there.
"""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.sources.records.dialect import Dialect
from claimcheck.sources.records.lines import LINE_LIMIT, Line

RETRIES_LIMIT = 100
"""Quotes without an end in one file; after that each line is read by itself, so that time stays linear."""

ROW_LINES_LIMIT = 10_000
"""Lines of one row: what goes on longer is a quote without an end."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The fields of one row."""

    line: int
    """Where it starts, from 1."""
    values: tuple[str, ...] = ()
    problem: str = ""
    """Why it has none."""
    is_lenient: bool = False
    """Read against the rules, so it counts only where it has as many fields as the header."""


def delimited_rows(lines: Iterator[Line], dialect: Dialect) -> Iterator[Cells]:
    """Yield the rows that are not blank, never holding more than one."""
    csv.field_size_limit(
        LINE_LIMIT
    )  # the module's own setting for all readers; by default 131,072 characters
    source = _Replayed(lines)
    retries = 0
    while (first := source.next()) is not None:
        if first.problem:
            yield Cells(first.number, problem=first.problem)
        elif first.text.strip():
            row = _strict(first, source, dialect) if retries < RETRIES_LIMIT else None
            retries += row is None
            yield row or _lenient(first, dialect)


def _strict(first: Line, source: "_Replayed", dialect: Dialect) -> Cells | None:
    """Return the row that starts with `first`, or None with `source` as it was."""
    taken: list[Line] = []
    row = _read(_texts(first, source, taken), dialect)
    if row is None or any(line.problem for line in taken):
        source.put_back(taken)
        return None
    return Cells(first.number, row)


def _read(texts: Iterator[str], dialect: Dialect) -> tuple[str, ...] | None:
    try:
        return tuple(next(_reader(texts, dialect, strict=True)))
    except (csv.Error, StopIteration):
        return None


def _texts(first: Line, source: "_Replayed", taken: list[Line]) -> Iterator[str]:
    yield first.text
    size = len(first.text)
    while size <= LINE_LIMIT and len(taken) < ROW_LINES_LIMIT and (line := source.next()) is not None:
        taken.append(line)
        size += len(line.text)
        yield line.text


def _lenient(line: Line, dialect: Dialect) -> Cells:
    """A quote inside a line may be a mere inch mark; one after which the line goes on as text is not closed."""
    _, quote, rest = line.text.rstrip("\r\n").rpartition('"')
    if quote and rest and not rest.startswith(dialect.delimiter):
        return Cells(line.number, problem="has a quote that is not closed")
    try:
        row = next(_reader(iter((line.text.rstrip("\r\n"),)), dialect, strict=False))
    except (csv.Error, StopIteration) as error:
        return Cells(line.number, problem=f"is no row of a table ({error})")
    return Cells(line.number, tuple(row), is_lenient=True)


def _reader(texts: Iterator[str], dialect: Dialect, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(
        texts,
        delimiter=dialect.delimiter,
        doublequote=dialect.is_doubled,
        escapechar=None if dialect.is_doubled else "\\",
        strict=strict,
    )


class _Replayed:
    """Lines of which some may be put back."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()

    def next(self) -> Line | None:
        return self._again.popleft() if self._again else next(self._lines, None)

    def put_back(self, lines: list[Line]) -> None:
        self._again.extendleft(reversed(lines))
