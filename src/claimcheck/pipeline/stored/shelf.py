"""The texts of a collection of the ledger, for a lock that asks for some of them."""

import sqlite3
from collections.abc import Iterator, Mapping

from claimcheck.lockfile import Shelf
from claimcheck.store.ledger.extracts import document_row_of
from claimcheck.store.ledger.rows import read_document
from claimcheck.store.ledger.settled import SettledDocument, settled_documents


def stored_shelf(database: sqlite3.Connection, collection: int) -> Shelf:
    """Return the texts of the sources of a collection by their ids. Raises DamagedError."""
    documents = {it.reference.id: it for it in settled_documents(database, collection)}
    digests = {name: it.reference.sha256 for name, it in documents.items()}
    return Shelf(_Texts(database, documents), digests)


class _Texts(Mapping[str, str]):
    """The texts of sources by their ids, each of which is read when it is asked for."""

    def __init__(self, database: sqlite3.Connection, documents: Mapping[str, SettledDocument]) -> None:
        self._database = database
        self._documents = documents

    def __getitem__(self, source: str) -> str:
        found = self._documents[source]
        row = document_row_of(self._database, found.record)
        return read_document(row, found.standing.path, found.standing.corpus).source.text

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)
