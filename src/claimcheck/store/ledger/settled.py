"""Documents as they stand among the others of their collection."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.model.evidence import SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.store.ledger.codec import DamagedError, seal, unseal


@dataclass(frozen=True, slots=True)
class Standing:
    """What the others make of a document."""

    path: str
    corpus: str
    origin: str
    reference: SourceReference
    repetitions: tuple[Repetition, ...]


@dataclass(frozen=True, slots=True)
class SettledDocument:
    """A record in a collection."""

    id: int
    record: int
    standing: Standing


def keep_documents(
    database: sqlite3.Connection, collection: int, documents: Iterable[tuple[int, Standing]]
) -> tuple[list[SettledDocument], list[tuple[int, Standing]]]:
    """Compare `documents`, each with the number of its record, with those the collection has.

    Returns those that it has and are not among them, and those among them that it has not.
    """
    wanted = {(record, seal(standing)): (record, standing) for record, standing in documents}
    rows = database.execute(
        "SELECT id, record, settled FROM documents WHERE collection = ?", (collection,)
    ).fetchall()
    gone = []
    for number, record, settled in rows:
        if wanted.pop((record, bytes(settled)), None) is None:
            gone.append(SettledDocument(number, record, unseal(settled, Standing)))
    return gone, list(wanted.values())


def drop_document(database: sqlite3.Connection, number: int) -> None:
    """Remove a document from its collection."""
    database.execute("DELETE FROM documents WHERE id = ?", (number,))


def add_document(
    database: sqlite3.Connection, collection: int, record: int, standing: Standing
) -> SettledDocument:
    """Put a record into a collection."""
    values = (collection, _bytes(standing.reference.id), record, seal(standing))
    written = database.execute(
        "INSERT INTO documents (collection, source, record, settled) VALUES (?,?,?,?)", values
    )
    return SettledDocument(int(written.lastrowid or 0), record, standing)


def settled_documents(database: sqlite3.Connection, collection: int) -> Iterator[SettledDocument]:
    """Yield the documents of a collection in order of the source's id."""
    rows = database.execute(
        "SELECT id, record, settled FROM documents WHERE collection = ? ORDER BY source", (collection,)
    )
    for number, record, settled in rows:
        yield SettledDocument(number, record, unseal(settled, Standing))


def settled_document(database: sqlite3.Connection, number: int) -> SettledDocument:
    """Return one document by its number.

    Raises:
        DamagedError: There is none.
    """
    found = database.execute("SELECT record, settled FROM documents WHERE id = ?", (number,)).fetchone()
    if found is None:
        raise DamagedError("a document of the ledger is missing")
    return SettledDocument(number, found[0], unseal(found[1], Standing))


def _bytes(source: str) -> bytes:
    """Write an id so that the order of bytes is that of code points."""
    return source.encode("utf-8", "surrogatepass")
