"""What files of certain bytes give, by a key of their content."""

import sqlite3
from collections.abc import Iterator, Sequence

from claimcheck.model.source import SourceProblem
from claimcheck.store.ledger.codec import DamagedError, seal, unseal
from claimcheck.store.ledger.findable import Findable, unseal_findable
from claimcheck.store.ledger.rows import Row

_COLUMNS = "counted, head, text, blocks, sentences, signatures, findable"


def find_extract(database: sqlite3.Connection, key: bytes) -> int | None:
    """Return the number of the extract with that key, if there is one."""
    found = database.execute("SELECT id FROM extracts WHERE key = ?", (key,)).fetchone()
    return int(found[0]) if found else None


def first_free_number(database: sqlite3.Connection) -> int:
    """Return a number from which on there are no extracts; records that a run which broke off has left there go."""
    free = int(database.execute("SELECT coalesce(max(id), 0) + 1 FROM extracts").fetchone()[0])
    database.execute("DELETE FROM records WHERE extract >= ?", (free,))
    return free


def add_records(
    database: sqlite3.Connection, records: Sequence[tuple[int, int, Row | SourceProblem]]
) -> None:
    """Write (extract, number, what it is) each."""
    database.executemany(
        f"INSERT INTO records (extract, number, problem, {_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)",  # noqa: S608
        ((extract, number, *_values(item)) for extract, number, item in records),
    )


def add_extract(database: sqlite3.Connection, extract: int, key: bytes, skipped: int) -> None:
    """Say that all records of an extract are written, and how many parts of the file were skipped."""
    database.execute("INSERT INTO extracts VALUES (?,?,?)", (extract, key, skipped))


def drop_extract(database: sqlite3.Connection, extract: int) -> None:
    """Remove an extract with its records."""
    database.execute("DELETE FROM records WHERE extract = ?", (extract,))
    database.execute("DELETE FROM extracts WHERE id = ?", (extract,))


def drop_unused_extracts(database: sqlite3.Connection) -> None:
    """Remove the extracts that no file of any collection has."""
    unused = "SELECT id FROM extracts WHERE id NOT IN (SELECT extract FROM files)"
    for (extract,) in database.execute(unused).fetchall():
        drop_extract(database, extract)


def records_of(
    database: sqlite3.Connection, extract: int, path: str, corpus: str
) -> Iterator[int | SourceProblem]:
    """Yield the records of an extract in their order: the number of a row, or a problem of the file at that path."""
    found = database.execute("SELECT id, problem FROM records WHERE extract = ? ORDER BY number", (extract,))
    for number, problem in found:
        if problem is None:
            yield number
        else:
            code, message, record = unseal(problem, tuple[str, str, str | None])
            yield SourceProblem(path, code, message, record, corpus)


def skipped_in(database: sqlite3.Connection, extract: int) -> int:
    """Return how many parts of the file were skipped."""
    found = database.execute("SELECT skipped FROM extracts WHERE id = ?", (extract,)).fetchone()
    if found is None:
        raise DamagedError("an extract of the ledger is missing")
    return int(found[0])


def row_of(database: sqlite3.Connection, record: int) -> Row:
    """Return the row of a record.

    Raises:
        DamagedError: There is none.
    """
    found = database.execute(f"SELECT {_COLUMNS} FROM records WHERE id = ?", (record,)).fetchone()  # noqa: S608
    if found is None or None in found:
        raise DamagedError("a record of the ledger is missing")
    return Row(*found)


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
    found = database.execute("SELECT findable FROM records WHERE id = ?", (record,)).fetchone()
    return unseal_findable(found[0] or b"" if found else b"")


def _values(item: Row | SourceProblem) -> tuple[bytes | int | None, ...]:
    if isinstance(item, SourceProblem):
        return (seal((item.code, item.message, item.record)), *(None,) * 7)
    row = item.counted, item.head, item.text, item.blocks, item.sentences, item.signatures, item.findable
    return None, *row
