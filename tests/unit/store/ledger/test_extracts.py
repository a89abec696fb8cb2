"""What is kept of a record goes with it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.connection import connect
from claimcheck.store.ledger.extracts import (
    add_extract,
    add_records,
    drop_extract,
    findable_of,
    first_free_number,
)
from claimcheck.store.ledger.findable import Findable, seal_findable
from claimcheck.store.ledger.remembering import remember
from claimcheck.store.ledger.rows import Row
from claimcheck.store.ledger.vocabularies import VocabularyWriter

FOUND = Findable(((0, 17, "grew lund"),), ())
APART = ("records", "signatures", "findables", "vocabularies", "remembered")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(tmp_path)) as database:
        row = Row(1, b"h", b"t", b"b", b"s", b"sig", seal_findable(FOUND), "Lund grew")
        add_records(database, [(1, 0, row), (2, 0, row)], VocabularyWriter(database))
        remember(database, {1: "a", 2: "b"})
        add_extract(database, 1, b"key", 0)
        yield database


def _left(ledger: sqlite3.Connection) -> dict[str, int]:
    return {table: len(ledger.execute(f"SELECT 1 FROM {table}").fetchall()) for table in APART}  # noqa: S608


def test_what_a_record_is_found_by_comes_back(ledger: sqlite3.Connection) -> None:
    assert findable_of(ledger, 2) == FOUND
    with pytest.raises(DamagedError):
        findable_of(ledger, 3)


def test_an_extract_goes_with_all_that_is_kept_of_its_records(ledger: sqlite3.Connection) -> None:
    drop_extract(ledger, 1)
    assert _left(ledger) == dict.fromkeys(APART, 1)


def test_records_of_a_run_that_broke_off_go(ledger: sqlite3.Connection) -> None:
    assert first_free_number(ledger) == 2  # the second extract was never ended
    assert _left(ledger) == dict.fromkeys(APART, 1)
