"""Parquet: articles, one a row, a few rows at a time."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from claimcheck.sources.records.fields import NAMES_OF_DUMPS, FieldNames
from claimcheck.sources.records.rows import NamedRow, NoRow, records_of
from claimcheck.sources.rendering import BrokenRecord, Found, UnreadableError

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyarrow.parquet import ParquetFile

BATCH_ROWS = 16
"""Rows that are decoded at once. One text may stand for many rows in the file, yet each has its own in memory."""

HELD_LIMIT = 256_000_000
"""Bytes of a file inside another, which has to be held as a whole: its directory is at its end."""

EXPANSION_LIMIT = 500
"""A row group that says it grows more than this many times, and beyond 64 MB, is a bomb."""

_SMALL = 64_000_000
_BUFFER = 1_000_000


def unpack_parquet(stream: BinaryIO, /, names: FieldNames = NAMES_OF_DUMPS) -> Iterator[Found]:
    """Yield the articles of a Parquet file, named by their row, counted from 1.

    Raises:
        UnreadableError: It is no Parquet, or the extra that reads it is not installed.
    """
    file = _opened(_seekable(stream))
    columns = file.schema_arrow.names
    used = [name for name in columns if names.may_use(name)]
    # Without a column of interest no row need be read to say which there are.
    rows = _rows(file, used) if used else iter([NamedRow("1", dict.fromkeys(columns))])
    yield from records_of(rows, names)


def _seekable(stream: BinaryIO) -> BinaryIO:
    if isinstance(stream, io.BufferedReader | io.BytesIO) and stream.seekable():
        return stream
    held = stream.read(HELD_LIMIT + 1)
    if len(held) > HELD_LIMIT:
        raise UnreadableError(f"is Parquet of more than {HELD_LIMIT:,} bytes inside another file: unpack it")
    return io.BytesIO(held)


def _opened(stream: BinaryIO) -> "ParquetFile":
    try:
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        message = "is Parquet, which needs an extra: pip install 'claimcheck-cli[parquet]'"
        raise UnreadableError(message) from None
    try:
        return ParquetFile(stream, buffer_size=_BUFFER, pre_buffer=False)
    except (OSError, ValueError) as error:
        raise UnreadableError(f"is no Parquet that can be read ({_reason(error)}): write it again") from None


def _rows(file: "ParquetFile", columns: list[str]) -> Iterator[NamedRow | NoRow]:
    start = 1
    for number in range(file.num_row_groups):
        if _is_bomb(file, number):
            yield BrokenRecord(str(start), f"row group {number + 1} expands beyond measure: write it again")
        else:
            yield from _group_rows(file, number, columns, start)
        start += file.metadata.row_group(number).num_rows


def _group_rows(
    file: "ParquetFile", number: int, columns: list[str], start: int
) -> Iterator[NamedRow | NoRow]:
    """Rows of one group; what is broken in it leaves the other groups as they are."""
    position = start
    try:
        for batch in file.iter_batches(BATCH_ROWS, row_groups=[number], columns=columns, use_threads=False):
            for index in range(batch.num_rows):
                yield NamedRow(str(position), _row(batch, index))
                position += 1
    except (OSError, ValueError) as error:
        reason = f"row group {number + 1} cannot be read from row {position} on ({_reason(error)})"
        yield BrokenRecord(str(position), f"{reason}: write the file again")


def _row(batch: "RecordBatch", index: int) -> dict[str, object]:
    return {name: _value(batch, column, index) for column, name in enumerate(batch.schema.names)}


def _value(batch: "RecordBatch", column: int, index: int) -> object:
    """A moment finer than Python's own, or in a zone it does not know, is the count that it is."""
    cell = batch.column(column)[index]
    try:
        return cell.as_py()
    except (ValueError, ArithmeticError, LookupError):
        return str(getattr(cell, "value", "")) or None


def _is_bomb(file: "ParquetFile", number: int) -> bool:
    group = file.metadata.row_group(number)
    columns = [group.column(index) for index in range(group.num_columns)]
    packed = sum(column.total_compressed_size for column in columns)
    unpacked = sum(column.total_uncompressed_size for column in columns)
    return bool(unpacked > max(_SMALL, EXPANSION_LIMIT * packed))


def _reason(error: Exception) -> str:
    return str(error).strip().split("\n")[0][:200].rstrip(".")
