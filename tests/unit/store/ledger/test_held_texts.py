"""The texts of a document are kept in one piece, and go with it."""

import sqlite3

import numpy as np
import pytest

from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.held_texts import PLACE, HeldWriter, held_by
from claimcheck.store.ledger.schema import TABLES
from claimcheck.store.ledger.vocabularies import BYTES, number_of

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
    HeldWriter(database, 7).write(1, [(0, LARGEST, "harbour lund"), (3, 5, "")])
    HeldWriter(database, 7).write(2, [])
    HeldWriter(database, 8).write(1, [(1, 6, "lund")])
    return database


def test_texts_come_by_document_in_order_of_its_source(ledger: sqlite3.Connection) -> None:
    told = list(held_by(ledger, 7))
    places = [np.frombuffer(texts, np.dtype(list(PLACE))).tolist() for texts, _ in told]
    assert places == [[], [(LARGEST, 0, 2), (5, 3, 0)]]
    numbers = b"".join(number_of(word).to_bytes(BYTES, "little") for word in ("harbour", "lund"))
    assert [terms for _, terms in told] == [b"", numbers]


def test_a_document_that_leaves_takes_only_its_own_along(ledger: sqlite3.Connection) -> None:
    HeldWriter(ledger, 8).drop(1)
    assert len(list(held_by(ledger, 7))) == 2


def test_a_document_without_its_texts_is_damage(ledger: sqlite3.Connection) -> None:
    HeldWriter(ledger, 7).drop(2)
    with pytest.raises(DamagedError, match="missing"):
        list(held_by(ledger, 7))


def test_texts_that_are_not_as_they_were_written_are_damage(ledger: sqlite3.Connection) -> None:
    ledger.execute("UPDATE held_texts SET texts = x'0000000001' WHERE document = 1")
    with pytest.raises(DamagedError, match="damaged"):
        list(held_by(ledger, 7))
