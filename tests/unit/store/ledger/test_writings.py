"""What runs wrote is given back as it was, and does not pile up."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.store.ledger import writings
from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.connection import connect
from claimcheck.store.ledger.writings import Writing, keep_writing, read_writing


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(tmp_path)) as opened:
        yield opened


@pytest.mark.parametrize("text", ["", "1 claim\n", "\x1b ≈ 中国\n" * 999, "half a pair: \ud800"])
def test_what_was_written_is_given_back(database: sqlite3.Connection, text: str) -> None:
    keep_writing(database, 1, b"key", Writing(text, 1))
    assert read_writing(database, 1, b"key") == Writing(text, 1)


def test_another_collection_or_key_has_nothing(database: sqlite3.Connection) -> None:
    keep_writing(database, 1, b"key", Writing("text", 0))
    assert (read_writing(database, 2, b"key"), read_writing(database, 1, b"other")) == (None, None)


def test_what_was_kept_longest_goes(database: sqlite3.Connection) -> None:
    for number in range(writings.MOST_KEPT + 1):
        keep_writing(database, 1, bytes([number]), Writing("text", 0))
    assert read_writing(database, 1, b"\0") is None
    assert read_writing(database, 1, b"\1") is not None


def test_what_is_long_is_not_kept(database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writings, "LONGEST", 8)
    keep_writing(database, 1, b"key", Writing("text of some length", 0))
    assert read_writing(database, 1, b"key") is None


def test_damage_is_noticed(database: sqlite3.Connection) -> None:
    keep_writing(database, 1, b"key", Writing("text", 0))
    database.execute("UPDATE answers SET written = CAST(x'00' || substr(written, 2) AS BLOB)")
    with pytest.raises(DamagedError):
        read_writing(database, 1, b"key")
