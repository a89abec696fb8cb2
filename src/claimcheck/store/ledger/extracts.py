"""What files of certain bytes give, by a key of their content."""

import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from claimcheck.model.source import SourceProblem
from claimcheck.store.ledger.codec import DamagedError, seal, unseal
from claimcheck.store.ledger.findable import Findable, unseal_findable
from claimcheck.store.ledger.rows import Row
from claimcheck.store.ledger.vocabularies import VocabularyWriter

_AT_ONCE = 500
"""Records asked for in one question; SQLite before 3.32 takes 999."""
_COLUMNS = "counted, head, text, blocks, sentences"


def find_extract(database: sqlite3.Connection, key: bytes) -> int | None:
    """Return the number of the extract with that key, if there is one."""
    found = database.execute("SELECT id FROM extracts WHERE key = ?", (key,)).fetchone()
    return int(found[0]) if found else None


def first_free_number(database: sqlite3.Connection) -> int:
    """Return a number from which on there are no extracts; records that a run which broke off has left there go."""
    free = int(database.execute("SELECT coalesce(max(id), 0) + 1 FROM extracts").fetchone()[0])
    _drop_records(database, free, sys.maxsize)
    return free


def add_records(
    database: sqlite3.Connection,
    records: Sequence[tuple[int, int, Row | SourceProblem]],
    vocabularies: VocabularyWriter,
) -> None:
    """Write (extract, number, what it is) each."""
    first = int(database.execute("SELECT coalesce(max(id), 0) + 1 FROM records").fetchone()[0])
    listed = list(enumerate(records, start=first))
    database.executemany(
        f"INSERT INTO records (id, extract, number, problem, {_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",  # noqa: S608
        ((record, extract, number, *_values(item)) for record, (extract, number, item) in listed),
    )
    database.executemany(
        "INSERT INTO signatures VALUES (?,?,?)",
        (
            (record, extract, item.signatures)
            for record, (extract, _, item) in listed
            if isinstance(item, Row)
        ),
    )
    database.executemany(
        "INSERT INTO findables VALUES (?,?)",
        ((record, item.findable) for record, (_, _, item) in listed if isinstance(item, Row)),
    )
    vocabularies.write((record, item.words) for record, (_, _, item) in listed if isinstance(item, Row))


def add_extract(database: sqlite3.Connection, extract: int, key: bytes, skipped: int) -> None:
    """Say that all records of an extract are written, and how many parts of the file were skipped."""
    database.execute("INSERT INTO extracts VALUES (?,?,?)", (extract, key, skipped))


def drop_extract(database: sqlite3.Connection, extract: int) -> None:
    """Remove an extract with its records."""
    _drop_records(database, extract, extract)
    database.execute("DELETE FROM extracts WHERE id = ?", (extract,))


def _drop_records(database: sqlite3.Connection, first: int, last: int) -> None:
    """Remove the records of some extracts, with all that is kept of them apart."""
    for table in ("findables", "remembered", "vocabularies"):
        database.execute(
            f"DELETE FROM {table} WHERE record IN (SELECT id FROM records WHERE extract BETWEEN ? AND ?)",  # noqa: S608
            (first, last),
        )
    for table in ("records", "signatures"):
        database.execute(f"DELETE FROM {table} WHERE extract BETWEEN ? AND ?", (first, last))  # noqa: S608


def drop_unused_extracts(database: sqlite3.Connection) -> None:
    """Remove the extracts that no file of any collection has."""
    unused = "SELECT id FROM extracts WHERE id NOT IN (SELECT extract FROM files)"
    for (extract,) in database.execute(unused).fetchall():
        drop_extract(database, extract)


class RecordLists:
    """Which records extracts have, all of which are read at once."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Read them. Raises DamagedError."""
        self._records: defaultdict[int, list[int]] = defaultdict(list)
        for extract, record in database.execute("SELECT extract, id FROM records ORDER BY extract, number"):
            self._records[extract].append(record)
        found = database.execute("SELECT id, problem FROM records WHERE problem IS NOT NULL")
        self._problems = {number: unseal(it, tuple[str, str, str | None]) for number, it in found}
        self._skipped: Mapping[int, int] = dict(
            database.execute("SELECT id, skipped FROM extracts").fetchall()
        )

    def records(self, extract: int, path: str, corpus: str) -> list[int | SourceProblem]:
        """Return the records of an extract in their order: numbers, or a problem of the file at that path."""
        return [
            self._problem(record, path, corpus) if record in self._problems else record
            for record in self._records.get(extract, ())
        ]

    def skipped(self, extract: int) -> int:
        """Return how many parts of the file were skipped. Raises DamagedError."""
        found = self._skipped.get(extract)
        if found is None:
            raise DamagedError("an extract of the ledger is missing")
        return found

    def _problem(self, number: int, path: str, corpus: str) -> SourceProblem:
        code, message, record = self._problems[number]
        return SourceProblem(path, code, message, record, corpus)


def signature_of(database: sqlite3.Connection, record: int) -> bytes:
    """Return the sealed signature of a record.

    Raises:
        DamagedError: There is none.
    """
    found = database.execute("SELECT signature FROM signatures WHERE record = ?", (record,)).fetchone()
    if found is None:
        raise DamagedError("a signature of the ledger is missing")
    return bytes(found[0])


def signatures_of(database: sqlite3.Connection, records: Iterable[int]) -> Iterator[bytes]:
    """Yield the sealed signatures of records in their order, as `signature_of` does, by a few questions."""
    waiting = iter(records)
    while some := tuple(islice(waiting, _AT_ONCE)):
        found = dict(
            database.execute(
                f"SELECT record, signature FROM signatures WHERE record IN ({', '.join('?' * len(some))})",  # noqa: S608
                some,
            )
        )
        if len(found) < len(set(some)):
            raise DamagedError("a signature of the ledger is missing")
        yield from (bytes(found[record]) for record in some)


def document_row_of(database: sqlite3.Connection, record: int) -> Row:
    """Return the row of a record as far as its document and sentences need it.

    Raises:
        DamagedError: There is none.
    """
    columns = "counted, head, text, blocks, sentences"
    found = database.execute(f"SELECT {columns} FROM records WHERE id = ?", (record,)).fetchone()  # noqa: S608
    if found is None or None in found:
        raise DamagedError("a record of the ledger is missing")
    counted, head, text, blocks, sentences = found
    return Row(counted, head, text, blocks, sentences, signatures=b"", findable=b"")


def findable_of(database: sqlite3.Connection, record: int) -> Findable:
    """Return what a record is found by. Raises DamagedError."""
    found = database.execute("SELECT findable FROM findables WHERE record = ?", (record,)).fetchone()
    return unseal_findable(found[0] if found else b"")


def _values(item: Row | SourceProblem) -> tuple[bytes | int | None, ...]:
    if isinstance(item, SourceProblem):
        return (seal((item.code, item.message, item.record)), *(None,) * 5)
    return None, item.counted, item.head, item.text, item.blocks, item.sentences
