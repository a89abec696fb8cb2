"""From the files of a corpus to rows of the ledger: read, cleaned and split in any number of processes."""

import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model.source import SourceProblem
from claimcheck.origins import Fingerprint
from claimcheck.pipeline.preparation import Prepared, prepare
from claimcheck.repetition import LinePrints
from claimcheck.sources import Pending, rendered
from claimcheck.store.ledger.rows import Row, write_row

_PRINTS = 4
"""Numbers for each block of a document."""


@dataclass(frozen=True, slots=True)
class Task:
    """A record of the extract with that number."""

    extract: int
    record: Pending | SourceProblem


@dataclass(frozen=True, slots=True)
class End:
    """There are no more records of an extract."""

    extract: int
    key: bytes
    skipped: int


@dataclass(frozen=True, slots=True)
class Extracted:
    """What became of a task."""

    extract: int
    items: tuple[Row | SourceProblem, ...]


def extract(task: Task | End) -> Extracted | End:
    """Do a task, in any process."""
    if isinstance(task, End):
        return task
    if isinstance(task.record, SourceProblem):
        return Extracted(task.extract, (task.record,))
    return Extracted(task.extract, tuple(_items(task.record)))


def _items(record: Pending) -> Iterator[Row | SourceProblem]:
    for found in rendered(record):
        yield found if isinstance(found, SourceProblem) else row_of_prepared(prepare(found))


def row_of_prepared(prepared: Prepared) -> Row:
    """Make a row of all that was made of a source by itself."""
    return write_row(prepared.document, prepared.sentences, prepared.statements, _signatures(prepared))


def _signatures(prepared: Prepared) -> tuple[bytes, bytes]:
    """Return the shingles, which no packing makes smaller, and the prints of the lines, most of which are zero."""
    lines = prepared.lines
    prints = b"".join(column.tobytes() for column in (lines.exact, lines.folded, lines.head, lines.tail))
    return prepared.fingerprint.shingles.tobytes(), zlib.compress(prints, 1)


def signatures_of(
    source_id: str, issuer: str | None, signatures: tuple[bytes, ...]
) -> tuple[Fingerprint, LinePrints]:
    """Return what `row_of_prepared` wrote of fingerprint and prints. Numbers are in the byte order of the machine."""
    shingles, packed = signatures
    prints = _numbers(zlib.decompress(packed))
    size = len(prints) // _PRINTS
    lines = (prints[number * size : (number + 1) * size] for number in range(_PRINTS))
    return Fingerprint(source_id, issuer, _numbers(shingles)), LinePrints(*lines)


def _numbers(column: bytes) -> "array[int]":
    numbers = array("Q")
    numbers.frombytes(column)
    return numbers
