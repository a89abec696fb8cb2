"""A collection changes over from what it held to what it holds, in one transaction, and its index with it.

The ledger goes first. Where a run ends between the two, or the index cannot be written, the index does not fit the
ledger any more and is built anew when it is next asked for.
"""

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from claimcheck.model.report import SourceResult
from claimcheck.pipeline.library import read_result, reference_of
from claimcheck.pipeline.overview import removed_blocks
from claimcheck.pipeline.progress import SILENT, Phase, Progress
from claimcheck.pipeline.stored.keeping_results import keep_results, may_keep_results
from claimcheck.pipeline.stored.library import Loaded, load, whole_sentences
from claimcheck.pipeline.stored.touching import Change, Found
from claimcheck.store.ledger.answers import forget_results
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import writing
from claimcheck.store.ledger.extracts import findable_of
from claimcheck.store.ledger.findable import Findable, removed_in, without_blocks
from claimcheck.store.ledger.places import PlaceChanges
from claimcheck.store.ledger.settled import (
    KeptDocument,
    SettledDocument,
    Standing,
    add_document,
    drop_document,
    settled_document,
    settled_documents,
)
from claimcheck.store.text_index import IndexWriter


def index_folder(folder: Path, collection: Collection) -> Path:
    """Return where in a store the index of a collection lies."""
    return folder / f"index-{collection.id}"


@dataclass(frozen=True, slots=True)
class Differences:
    """Documents that leave a collection, and those that come to it."""

    gone: Sequence[KeptDocument]
    came: Sequence[tuple[int, Standing]]
    """Each with the number of its record."""

    def __len__(self) -> int:
        return len(self.gone) + len(self.came)


def change_over(
    database: sqlite3.Connection,
    folder: Path,
    collection: Collection,
    differences: Differences,
    complete: Callable[[Sequence[SourceResult]], None],
    progress: Progress = SILENT,
) -> None:
    """Change the documents of the collection.

    `complete` writes in the same transaction what else is to change; it is told what the rules see of those that came.
    """
    came = progress.track(Phase.STORING, differences.came, len(differences.came))
    results: list[SourceResult] = []
    index = _begun(index_folder(folder, collection), collection)
    with writing(database):
        changes = PlaceChanges(database, collection.id, index)
        leaving = (_leave(database, changes, index, document) for document in differences.gone)
        coming = (
            _come(database, changes, index, _added(database, collection.id, *document, results))
            for document in came
        )
        if may_keep_results(database, collection.id, len(differences)):
            change = Change(tuple(leaving), tuple(coming))
            changes.finish()
            keep_results(database, collection.id, change)
        else:
            deque(chain(leaving, coming), maxlen=0)  # nothing is held
            changes.finish()
            forget_results(database, collection.id)
        complete(results)
    index.commit(collection.generation + 1)


def _leave(
    database: sqlite3.Connection, changes: PlaceChanges, index: IndexWriter, kept: KeptDocument
) -> Found:
    document = settled_document(database, kept.id)
    found = findings(database, document)
    changes.drop(document.id, found.texts)
    index.drop_removed(document.id, found.removed)
    drop_document(database, document.id)
    return document, found


_Added = tuple[SettledDocument, Loaded]


def _added(
    database: sqlite3.Connection,
    collection: int,
    record: int,
    standing: Standing,
    results: list[SourceResult],
) -> _Added:
    """Put a document into the collection, and note what the rules see of it."""
    loaded = load(database, record, standing)
    document, sentences, _ = loaded
    results.append(read_result(document, len(sentences), standing.origin))
    removed = removed_blocks([document])
    reference = reference_of(document)
    return add_document(database, collection, record, standing, reference, removed), loaded


def _come(database: sqlite3.Connection, changes: PlaceChanges, index: IndexWriter, added: _Added) -> Found:
    document, loaded = added
    found = findings(database, document, loaded)
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


def findings(
    database: sqlite3.Connection, document: SettledDocument, loaded: Loaded | None = None
) -> Findable:
    """Return what a document is found by as it stands among the others. Raises DamagedError."""
    found = findable_of(database, document.record)
    gone = frozenset(repetition.block for repetition in document.standing.repetitions)
    if not gone:
        return found
    labelled, *_ = loaded or load(database, document.record, document.standing)
    texts = without_blocks(found, whole_sentences(database, document.record, labelled), gone)
    return Findable(tuple(texts), (*found.removed, *removed_in(labelled, sorted(gone))))


def _begun(folder: Path, collection: Collection) -> IndexWriter:
    """Open the index for the changes; where it does not fit, what is written to it is lost."""
    return IndexWriter(folder, collection.generation, anew=not collection.generation)
