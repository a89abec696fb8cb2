"""JSON, however it is laid out: one object a line, one array, an object around it, or values in a row."""

import io
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from claimcheck.sources.own_files import OWN_FILE, is_own_report
from claimcheck.sources.records.fields import NAMES_OF_DUMPS, FieldNames
from claimcheck.sources.records.json_rows import rows_in
from claimcheck.sources.records.json_salvage import Member, members_of_broken
from claimcheck.sources.records.json_values import JsonError, after_blanks, json_value, json_values
from claimcheck.sources.records.lines import Line, lines_in
from claimcheck.sources.records.rows import NamedRow, NoRow, records_of
from claimcheck.sources.rendering import BrokenRecord, Found, SkippedRecord, UnreadableError

DOCUMENT_LIMIT = 64_000_000
"""Characters of a document that is not laid out in lines, which has to be held as a whole."""


def unpack_json(
    stream: BinaryIO, /, names: FieldNames = NAMES_OF_DUMPS, *, in_lines: bool = False
) -> Iterator[Found]:
    """Yield the articles of a JSON file. Where each line is a value by itself, the lines are read one at a time.

    Names are line numbers (``12``, and ``12.2`` for the second article of a line), or in a document the articles
    counted from 1. `in_lines` says that lines are what the file claims to have, be the first of them broken.

    Raises:
        UnreadableError: The file is a document of more than 64 MB.
    """
    lines = (line for line in lines_in(stream) if line.problem or line.text.strip())
    yield from records_of(_rows(lines, names, in_lines=in_lines), names)


def _rows(lines: Iterator[Line], names: FieldNames, *, in_lines: bool) -> Iterator[NamedRow | NoRow]:
    first, second = next(lines, None), next(lines, None)
    if first is None:
        return iter(())
    if second is None:
        return _document_rows((first,), names)
    all_lines = chain((first, second), lines)
    is_of_lines = _is_whole(first) or (in_lines and not _is_opening(first))
    return (_line_rows if is_of_lines else _document_rows)(all_lines, names)


def _is_whole(line: Line) -> bool:
    try:
        return any(isinstance(value, dict | list) for value in json_values(line.text))
    except JsonError:
        return False


def _is_opening(line: Line) -> bool:
    """A bracket alone begins a document that is laid out for people, whatever its file is called."""
    return line.text.strip() in {"{", "["}


def _line_rows(lines: Iterable[Line], names: FieldNames) -> Iterator[NamedRow | NoRow]:
    for line in lines:
        if line.problem:
            yield BrokenRecord(str(line.number), f"line {line.number} {line.problem}")
            continue
        count = 0
        try:
            for value in json_values(line.text):
                if is_own_report(value):
                    yield SkippedRecord(str(line.number), OWN_FILE)
                    continue
                for row in rows_in(value, names):
                    count += 1
                    yield NamedRow(f"{line.number}.{count}" if count > 1 else str(line.number), row)
        except JsonError as error:
            yield _broken(f"{line.number}.{count + 1}" if count else str(line.number), error, line.number)


def _document_rows(lines: Iterable[Line], names: FieldNames) -> Iterator[NamedRow | NoRow]:
    count = 0
    for member in _members(_document(lines)):
        if member.error is not None:
            count += 1
            yield _broken(str(count), member.error, member.error.line)
            continue
        if is_own_report(member.value):
            yield SkippedRecord("", OWN_FILE)
            continue
        for row in rows_in(member.value, names):
            count += 1
            yield NamedRow(str(count), row)


def _members(text: str) -> Iterator[Member]:
    """The values of a document; of one that is broken, the members of its array."""
    position = after_blanks(text, 0)
    while position < len(text):
        try:
            value, end = json_value(text, position)
        except JsonError as error:
            yield from list(members_of_broken(text, position)) or [Member(error=error)]
            return
        yield Member(value)
        position = after_blanks(text, end)


def _document(lines: Iterable[Line]) -> str:
    """Return the text of all lines, each at its number: blank ones are but breaks."""
    text = io.StringIO()
    following, size = 1, 0
    for line in lines:
        if line.problem:
            raise UnreadableError(f"line {line.number} {line.problem}")
        size += text.write("\n" * (line.number - following) + line.text)
        following = line.number + 1
        if size > DOCUMENT_LIMIT:
            raise UnreadableError(f"is larger than {DOCUMENT_LIMIT:,} characters: write one article a line")
    return text.getvalue()


def _broken(name: str, error: JsonError, line: int) -> BrokenRecord:
    place = f"line {line}, column {error.column}"
    return BrokenRecord(name, f"{place} is no JSON ({error.reason}): correct it, or remove it")
