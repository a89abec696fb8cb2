"""The texts of a document are kept in one piece, and go with it."""

import sqlite3

import numpy as np
import pytest

from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.held_texts import PLACE, drop_held, held_by, write_held
from claimcheck.store.ledger.schema import TABLES

LARGEST = (1 << 62) - 1


@pytest.fixture
def ledger() -> sqlite3.Connection:
    """Two documents, the first by its source last; another collection has one of the same number."""
    database = sqlite3.connect(":memory:")
    for table in TABLES:
        database.execute(table)
    for document, source in ((1, b"b.txt"), (2, b"a.txt")):
        database.execute(
            "INSERT INTO documents VALUES (?, 7, ?, ?, x'', x'', 0, 0)", (document, source, document)
        )
    write_held(database, 7, 1, [(LARGEST, 0), (5, 3)])
    write_held(database, 7, 2, [])
    write_held(database, 8, 1, [(6, 1)])
    return database


def test_texts_come_by_document_in_order_of_its_source(ledger: sqlite3.Connection) -> None:
    told = [np.frombuffer(held, np.dtype(list(PLACE))).tolist() for held in held_by(ledger, 7)]
    assert told == [[], [(LARGEST, 0), (5, 3)]]


def test_a_document_that_leaves_takes_only_its_own_along(ledger: sqlite3.Connection) -> None:
    drop_held(ledger, 8, 1)
    assert len(held_by(ledger, 7)) == 2


def test_a_document_without_its_texts_is_damage(ledger: sqlite3.Connection) -> None:
    drop_held(ledger, 7, 2)
    with pytest.raises(DamagedError, match="missing"):
        held_by(ledger, 7)


def test_texts_that_are_not_as_they_were_written_are_damage(ledger: sqlite3.Connection) -> None:
    ledger.execute("UPDATE held_texts SET texts = x'0000000001' WHERE document = 1")
    with pytest.raises(DamagedError, match="damaged"):
        held_by(ledger, 7)
