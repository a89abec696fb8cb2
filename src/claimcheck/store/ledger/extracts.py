"""What files of certain bytes give, by a key of their content."""

import sqlite3
from collections.abc import Iterator, Sequence

from claimcheck.model.source import SourceProblem
from claimcheck.store.ledger.codec import DamagedError, seal, unseal
from claimcheck.store.ledger.rows import Row

_COLUMNS = "counted, head, text, blocks, sentences, signatures"


def find_extract(database: sqlite3.Connection, key: bytes) -> int | None:
    """Return the number of the extract with that key, if there is a whole one."""
    found = database.execute("SELECT id FROM extracts WHERE key = ? AND whole", (key,)).fetchone()
    return int(found[0]) if found else None


def begin_extract(database: sqlite3.Connection, key: bytes) -> int:
    """Make room for an extract and return its number; what a run that broke off left of it goes."""
    for (left,) in database.execute("SELECT id FROM extracts WHERE key = ?", (key,)).fetchall():
        drop_extract(database, left)
    return int(database.execute("INSERT INTO extracts (key) VALUES (?)", (key,)).lastrowid or 0)


def add_records(
    database: sqlite3.Connection, records: Sequence[tuple[int, int, Row | SourceProblem]]
) -> None:
    """Write (extract, number, what it is) each."""
    database.executemany(
        f"INSERT INTO records (extract, number, problem, {_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",  # noqa: S608
        ((extract, number, *_values(item)) for extract, number, item in records),
    )


def finish_extract(database: sqlite3.Connection, extract: int, skipped: int) -> None:
    """Say that all records of an extract are written, and how many parts of the file were skipped."""
    database.execute("UPDATE extracts SET whole = 1, skipped = ? WHERE id = ?", (skipped, extract))


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
    found = database.execute("SELECT skipped FROM extracts WHERE id = ? AND whole", (extract,)).fetchone()
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


def _values(item: Row | SourceProblem) -> tuple[bytes | int | None, ...]:
    if isinstance(item, SourceProblem):
        return (seal((item.code, item.message, item.record)), *(None,) * 6)
    return None, item.counted, item.head, item.text, item.blocks, item.sentences, item.signatures
