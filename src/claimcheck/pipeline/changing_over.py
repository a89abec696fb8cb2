"""A collection changes over from what it held to what it holds, in one transaction, and its index with it.

The ledger goes first. Where a run ends between the two, or the index cannot be written, the index does not fit the
ledger any more and is built anew when it is next asked for.
"""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path

from claimcheck.pipeline.keeping_results import keep_results, may_keep_results
from claimcheck.pipeline.progress import SILENT, Phase, Progress
from claimcheck.pipeline.stored_library import load_for_store
from claimcheck.pipeline.touching import Change, Found
from claimcheck.store.ledger.answers import forget_results
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import writing
from claimcheck.store.ledger.extracts import document_row_of, findable_of
from claimcheck.store.ledger.findable import Findable, removed_in, without_blocks
from claimcheck.store.ledger.places import PlaceChanges
from claimcheck.store.ledger.rows import read_sentences
from claimcheck.store.ledger.settled import (
    SettledDocument,
    Standing,
    add_document,
    drop_document,
    keep_documents,
    settled_documents,
)
from claimcheck.store.text_index import IndexWriter


def index_folder(folder: Path, collection: Collection) -> Path:
    """Return where in a store the index of a collection lies."""
    return folder / f"index-{collection.id}"


def change_over(
    database: sqlite3.Connection,
    folder: Path,
    collection: Collection,
    documents: Iterable[tuple[int, Standing]],
    complete: Callable[[], None],
    progress: Progress = SILENT,
) -> None:
    """Make `documents`, each with the number of its record, those of the collection.

    `complete` writes in the same transaction what else is to change.
    """
    gone, came = keep_documents(database, collection.id, documents)
    index = _begun(index_folder(folder, collection), collection)
    with writing(database):
        changes = PlaceChanges(database, collection.id, index)
        leaving = (_leave(database, changes, index, document) for document in gone)
        coming = (
            _come(database, changes, index, add_document(database, collection.id, record, standing))
            for record, standing in progress.track(Phase.STORING, came, len(came))
        )
        if may_keep_results(database, collection.id, len(gone) + len(came)):
            change = Change(tuple(leaving), tuple(coming))
            changes.finish()
            keep_results(database, collection.id, change)
        else:
            deque(chain(leaving, coming), maxlen=0)  # nothing is held
            changes.finish()
            forget_results(database, collection.id)
        complete()
    index.commit(collection.generation + 1)


def _leave(
    database: sqlite3.Connection, changes: PlaceChanges, index: IndexWriter, document: SettledDocument
) -> Found:
    found = findings(database, document)
    changes.drop(document.id, found.texts)
    index.drop_removed(document.id, found.removed)
    drop_document(database, document.id)
    return document, found


def _come(
    database: sqlite3.Connection, changes: PlaceChanges, index: IndexWriter, document: SettledDocument
) -> Found:
    found = findings(database, document)
    changes.add(document.id, found.texts)
    index.add_removed(document.id, found.removed)
    return document, found


def rebuild_index(database: sqlite3.Connection, folder: Path, collection: Collection) -> None:
    """Build the index of a collection anew from the ledger. Raises DamagedError."""
    index = IndexWriter(index_folder(folder, collection), collection.generation, anew=True)
    seen: set[int] = set()
    for document in settled_documents(database, collection.id):
        found = findings(database, document)
        for _, text, words in found.texts:
            if text not in seen:
                seen.add(text)
                index.add_text(text, words)
        index.add_removed(document.id, found.removed)
    index.commit(collection.generation)


def findings(database: sqlite3.Connection, document: SettledDocument) -> Findable:
    """Return what a document is found by as it stands among the others. Raises DamagedError."""
    found = findable_of(database, document.record)
    gone = frozenset(repetition.block for repetition in document.standing.repetitions)
    if not gone:
        return found
    labelled, *_ = load_for_store(database, document)
    row = document_row_of(database, document.record)
    sentences, statements = read_sentences(row, labelled.source.text)
    texts = without_blocks(found, sentences + statements, gone)
    return Findable(tuple(texts), (*found.removed, *removed_in(labelled, sorted(gone))))


def _begun(folder: Path, collection: Collection) -> IndexWriter:
    """Open the index for the changes; where it does not fit, what is written to it is lost."""
    return IndexWriter(folder, collection.generation, anew=not collection.generation)
