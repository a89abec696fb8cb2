"""Documents as they stand among the others of their collection."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.model.evidence import SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.store.ledger.codec import DamagedError, seal, unseal


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a document lies, and what the others make of it."""

    path: str
    corpus: str
    origin: str
    repetitions: tuple[Repetition, ...]


@dataclass(frozen=True, slots=True)
class SettledDocument:
    """A record in a collection."""

    id: int
    record: int
    standing: Standing
    reference: SourceReference


# A tuple, for whatever has changed, one is made for each of all documents.
class KeptDocument(NamedTuple):
    """A document of a collection, as it was written: its standing is only read where somebody asks."""

    id: int
    source: str
    record: int
    settled: bytes
    repeats: bool

    def gone(self) -> tuple[int, ...]:
        """Return its blocks that are the host's. Raises DamagedError."""
        if not self.repeats:
            return ()
        standing: Standing = unseal(self.settled, Standing)
        return tuple(found.block for found in standing.repetitions)


def kept_documents(database: sqlite3.Connection, collection: int) -> list[KeptDocument]:
    """Return all documents of a collection."""
    rows = database.execute(
        "SELECT id, source, record, settled, repeated FROM documents WHERE collection = ?", (collection,)
    )
    return [
        KeptDocument(number, _text(source), record, settled, bool(repeated))
        for number, source, record, settled, repeated in rows
    ]


def differing(
    kept: Iterable[KeptDocument], documents: Iterable[tuple[int, Standing]]
) -> tuple[list[KeptDocument], list[tuple[int, Standing]]]:
    """Compare `documents`, each with the number of its record, with those a collection has.

    Returns those that it has and are not among them, and those among them that it has not.
    """
    wanted = {(record, seal(standing)): (record, standing) for record, standing in documents}
    gone = [one for one in kept if wanted.pop((one.record, one.settled), None) is None]
    return gone, list(wanted.values())


def drop_document(database: sqlite3.Connection, number: int) -> None:
    """Remove a document from its collection."""
    database.execute("DELETE FROM documents WHERE id = ?", (number,))


def add_document(
    database: sqlite3.Connection,
    collection: int,
    record: int,
    standing: Standing,
    reference: SourceReference,
    removed: int,
) -> SettledDocument:
    """Put a record into a collection; so many blocks are removed of it."""
    values = (
        *(collection, _bytes(reference.id), record, seal(standing), seal(reference)),
        *(len(standing.repetitions), removed),
    )
    written = database.execute(
        "INSERT INTO documents (collection, source, record, settled, reference, repeated, removed) "
        "VALUES (?,?,?,?,?,?,?)",
        values,
    )
    return SettledDocument(int(written.lastrowid or 0), record, standing, reference)


def removed_blocks_of(database: sqlite3.Connection, collection: int) -> int:
    """Return how many blocks are removed of all documents of a collection."""
    found = database.execute(
        "SELECT coalesce(sum(removed), 0) FROM documents WHERE collection = ?", (collection,)
    ).fetchone()
    return int(found[0])


def settled_documents(database: sqlite3.Connection, collection: int) -> Iterator[SettledDocument]:
    """Yield the documents of a collection in order of the source's id."""
    rows = database.execute(
        "SELECT id, record, settled, reference FROM documents WHERE collection = ? ORDER BY source",
        (collection,),
    )
    for row in rows:
        yield _document(*row)


def settled_document(database: sqlite3.Connection, number: int) -> SettledDocument:
    """Return one document by its number.

    Raises:
        DamagedError: There is none.
    """
    found = database.execute(
        "SELECT id, record, settled, reference FROM documents WHERE id = ?", (number,)
    ).fetchone()
    if found is None:
        raise DamagedError("a document of the ledger is missing")
    return _document(*found)


def record_of(database: sqlite3.Connection, number: int) -> int:
    """Return the number of the record that a document is.

    Raises:
        DamagedError: There is no such document.
    """
    found = database.execute("SELECT record FROM documents WHERE id = ?", (number,)).fetchone()
    if found is None:
        raise DamagedError("a document of the ledger is missing")
    return int(found[0])


def _document(number: int, record: int, settled: bytes, reference: bytes) -> SettledDocument:
    return SettledDocument(number, record, unseal(settled, Standing), unseal(reference, SourceReference))


def _bytes(source: str) -> bytes:
    """Write an id so that the order of bytes is that of code points."""
    return source.encode("utf-8", "surrogatepass")


def _text(source: bytes) -> str:
    return source.decode("utf-8", "surrogatepass")
