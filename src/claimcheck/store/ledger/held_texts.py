"""The texts of each document of a collection in one piece: for who looks at all of them.

Observation: a million rows of places take a second to read, 25,000 pieces of forty a twentieth of that.
"""

import sqlite3
from collections.abc import Iterable
from itertools import chain
from struct import pack

from claimcheck.store.ledger.codec import DamagedError, with_checksum, without_checksum

PLACE = (("text", "<i8"), ("number", "<i4"))
"""What is written of a text: its number, and its number in the document."""


def write_held(
    database: sqlite3.Connection, collection: int, document: int, texts: Iterable[tuple[int, int]]
) -> None:
    """Write the texts of a document, (number of the text, number in the document) each."""
    numbers = list(chain.from_iterable(texts))
    packed = with_checksum(pack("<" + "qi" * (len(numbers) // 2), *numbers))
    database.execute("INSERT INTO held_texts VALUES (?,?,?)", (collection, document, packed))


def drop_held(database: sqlite3.Connection, collection: int, document: int) -> None:
    """Remove those of a document that leaves."""
    database.execute("DELETE FROM held_texts WHERE collection = ? AND document = ?", (collection, document))


def held_by(database: sqlite3.Connection, collection: int) -> list[bytes]:
    """Return the texts of every document, in order of the source's id, each as `PLACE` says.

    Raises:
        DamagedError: Those of one are missing, or not what was written.
    """
    rows = database.execute(
        "SELECT texts FROM documents LEFT JOIN held_texts "
        "ON held_texts.collection = documents.collection AND document = documents.id "
        "WHERE documents.collection = ? ORDER BY source",
        (collection,),
    )
    return [_read(texts) for (texts,) in rows]


def _read(texts: bytes | None) -> bytes:
    if texts is None:
        raise DamagedError("the texts of a document are missing in the ledger")
    return without_checksum(texts)
