"""The texts of each document of a collection in one piece, with their terms: for who looks at all of them.

Observation: a million rows of places take a second to read, 25,000 pieces of forty a twentieth of that.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from struct import pack

from claimcheck.language.remembered import Remembered
from claimcheck.store.ledger.codec import DamagedError, with_checksum, without_checksum
from claimcheck.store.ledger.vocabularies import BYTES, number_of

PLACE = (("text", "<i8"), ("number", "<i4"), ("terms", "<u4"))
"""What is written of a text: its number, its number in the document, and how many terms it has."""


class HeldWriter:
    """Writes the texts of documents that come."""

    def __init__(self, database: sqlite3.Connection, collection: int) -> None:
        self._database = database
        self._collection = collection
        self._numbers = Remembered(lambda word: number_of(word).to_bytes(BYTES, "little"))

    def write(self, document: int, texts: Iterable[tuple[int, int, str]]) -> None:
        """Write the texts of a document: (number in it, text, its terms) each."""
        places: list[int] = []
        terms: list[bytes] = []
        for number, text, words in texts:
            numbers = list(map(self._numbers.__getitem__, words.split()))
            places += (text, number, len(numbers))
            terms += numbers
        packed = pack("<" + "qiI" * (len(places) // len(PLACE)), *places)
        row = self._collection, document, with_checksum(packed), with_checksum(b"".join(terms))
        self._database.execute("INSERT INTO held_texts VALUES (?,?,?,?)", row)

    def drop(self, document: int) -> None:
        """Remove those of a document that leaves."""
        self._database.execute(
            "DELETE FROM held_texts WHERE collection = ? AND document = ?", (self._collection, document)
        )


def held_by(database: sqlite3.Connection, collection: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield the texts of every document, in order of the source's id: as `PLACE` says, and the numbers of their terms.

    Raises:
        DamagedError: Those of one are missing, or not what was written.
    """
    rows = database.execute(
        "SELECT texts, terms FROM documents LEFT JOIN held_texts "
        "ON held_texts.collection = documents.collection AND document = documents.id "
        "WHERE documents.collection = ? ORDER BY source",
        (collection,),
    )
    for texts, terms in rows:
        yield _read(texts), _read(terms)


def _read(held: bytes | None) -> bytes:
    if held is None:
        raise DamagedError("the texts of a document are missing in the ledger")
    return without_checksum(held)
