"""A ledger of another schema gives way to an empty one, whose pages have our size."""

import sqlite3
from contextlib import closing
from pathlib import Path

from claimcheck.store.ledger.connection import LEDGER_FILE, connect
from claimcheck.store.ledger.schema import PAGE_SIZE, SCHEMA


def _old_ledger(folder: Path) -> None:
    with closing(sqlite3.connect(folder / LEDGER_FILE, isolation_level=None)) as database:
        database.execute("PRAGMA page_size = 4096")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE records (id INTEGER PRIMARY KEY, text BLOB)")
        database.execute("INSERT INTO records VALUES (1, zeroblob(1000000))")
        database.execute("PRAGMA user_version = 1")


def _pragma(database: sqlite3.Connection, name: str) -> object:
    return database.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_ledger_has_pages_of_our_size(tmp_path: Path) -> None:
    with closing(connect(tmp_path)) as database:
        assert (_pragma(database, "page_size"), _pragma(database, "journal_mode")) == (PAGE_SIZE, "wal")


def test_one_of_another_schema_is_emptied_and_its_pages_get_our_size(tmp_path: Path) -> None:
    _old_ledger(tmp_path)
    with closing(connect(tmp_path)) as database:
        assert (_pragma(database, "page_size"), _pragma(database, "journal_mode")) == (PAGE_SIZE, "wal")
        assert _pragma(database, "user_version") == SCHEMA
        assert database.execute("SELECT count(*) FROM records").fetchone() == (0,)
    assert (tmp_path / LEDGER_FILE).stat().st_size < 1_000_000


def test_one_that_another_run_has_open_keeps_its_pages(tmp_path: Path) -> None:
    _old_ledger(tmp_path)
    with closing(sqlite3.connect(tmp_path / LEDGER_FILE)) as other:
        other.execute("SELECT * FROM records").fetchall()
        with closing(connect(tmp_path)) as database:
            assert (_pragma(database, "page_size"), _pragma(database, "journal_mode")) == (4096, "wal")
            assert _pragma(database, "user_version") == SCHEMA
