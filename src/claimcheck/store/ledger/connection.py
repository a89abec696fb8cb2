"""The database of a ledger: opened, checked, written in short transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.schema import PAGE_SIZE, SCHEMA, TABLES

LEDGER_FILE = "ledger.sqlite"

PATIENCE = 60.0
"""Seconds that a transaction waits for another one. They are short; whole runs take turns, see `turns`."""

_MAPPED = "PRAGMA mmap_size = 1073741824"
"""Reads pages where the system has them anyhow, instead of copying each."""

_KEPT_PAGES = "PRAGMA cache_size = -65536"
"""KiB of pages that a transaction holds before it writes some: the texts of a new corpus go to places all over a table,
and with less each of a million would write a page."""

_OWN_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
"""Others are SQLite's and go with these."""

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class UnwritableError(Exception):
    """A store cannot be written: read-only, full, or without permission. The message says why."""


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn what SQLite raises into the two faults that matter.

    Raises:
        DamagedError: The file is no ledger any more.
        UnwritableError: The disk or the folder does not let us.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _DAMAGE or not isinstance(error, sqlite3.OperationalError):
            raise DamagedError(str(error)) from error
        if code == sqlite3.SQLITE_ERROR:  # a table or column is missing
            raise DamagedError(str(error)) from error
        raise UnwritableError(str(error)) from error


def connect(folder: Path) -> sqlite3.Connection:
    """Open the ledger in `folder` for reading and writing; make one where there is none, or one of another schema.

    Raises:
        DamagedError: There is a file that is no ledger.
        UnwritableError: It cannot be opened for writing.
    """
    with faults_told():
        database = sqlite3.connect(folder / LEDGER_FILE, timeout=PATIENCE, isolation_level=None)
        try:
            database.execute(f"PRAGMA page_size = {PAGE_SIZE}")  # of a file that is made now
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(_MAPPED)
            database.execute(_KEPT_PAGES)
            if _schema_of(database) != SCHEMA:
                _make_tables(database)
                _fit_pages(database)
        except BaseException:
            database.close()
            raise
        return database


def connect_reading(folder: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """Open the ledger in `folder` for reading; `immutable` where nobody can write there, SQLite included.

    Raises:
        DamagedError: It is no ledger of this schema.
        UnwritableError: It cannot be opened.
    """
    how = "immutable=1" if immutable else "mode=ro"
    with faults_told():
        address = f"{(folder / LEDGER_FILE).absolute().as_uri()}?{how}"
        database = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
        database.execute(_MAPPED)
        if _schema_of(database) != SCHEMA:
            database.close()
            raise DamagedError("the ledger has other tables than this version")
        return database


@contextmanager
def writing(database: sqlite3.Connection) -> Iterator[None]:
    """Write all or nothing.

    The lock is taken at once: a transaction that begins by reading may fail at its first write.
    """
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


@contextmanager
def reading(database: sqlite3.Connection) -> Iterator[None]:
    """See one state of the ledger from the first statement to the last."""
    database.execute("BEGIN")
    try:
        yield
    finally:
        database.execute("ROLLBACK")


def changes_of_others(database: sqlite3.Connection) -> int:
    """Return a number that is another one as soon as another connection has written."""
    return int(database.execute("PRAGMA data_version").fetchone()[0])


def _make_tables(database: sqlite3.Connection) -> None:
    """Make the tables in the place of those of another schema."""
    with writing(database):
        if _schema_of(database) == SCHEMA:  # another run was faster
            return
        for (name,) in database.execute(_OWN_TABLES).fetchall():
            database.execute(f'DROP TABLE "{name}"')
        for statement in TABLES:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {SCHEMA}")


def _fit_pages(database: sqlite3.Connection) -> None:
    """Give a file that is as good as empty pages of our size, and what is free of it back; not while others use it."""
    if database.execute("PRAGMA page_size").fetchone()[0] != PAGE_SIZE:
        with suppress(sqlite3.OperationalError):
            database.execute("PRAGMA journal_mode = DELETE")  # pages keep their size beside a log
            database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
            database.execute("VACUUM")
        database.execute("PRAGMA journal_mode = WAL")


def _schema_of(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])
