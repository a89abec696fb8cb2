"""From a collection of the ledger to what claims are checked against."""

import sqlite3

from claimcheck.model.document import Document
from claimcheck.pipeline.library import Entry, Library
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.preparation import overlaid
from claimcheck.store import Entry as StoreEntry
from claimcheck.store.ledger.columns import KeptSentences
from claimcheck.store.ledger.extracts import document_row_of
from claimcheck.store.ledger.rows import read_document, read_sentences
from claimcheck.store.ledger.settled import SettledDocument, settled_documents


def load_library(database: sqlite3.Connection, collection: int, overview: Overview) -> Library:
    """Return the documents of a collection as a run that read everything anew would hold them.

    What gave no source is told by the overview alone.

    Raises:
        DamagedError: The ledger is not as it was written.
    """
    entries = tuple(load_entry(database, it) for it in settled_documents(database, collection))
    return Library(entries, (), overview.skipped_files, overview.files, overview.size)


def load_entry(database: sqlite3.Connection, settled: SettledDocument) -> Entry:
    """Return one document as it stands among the others. Raises DamagedError."""
    document, sentences, statements = _loaded(database, settled)
    standing = settled.standing
    return Entry(
        document,
        tuple(sentences),
        tuple(statements),
        standing.origin,
        standing.reference,
        standing.repetitions,
    )


def load_for_store(database: sqlite3.Connection, settled: SettledDocument) -> StoreEntry:
    """Return one document as the store asks for it: of its sentences those are made that are looked at."""
    document, sentences, statements = _loaded(database, settled)
    return document, sentences + statements, settled.standing.origin, settled.standing.reference


def _loaded(
    database: sqlite3.Connection, settled: SettledDocument
) -> tuple[Document, KeptSentences, KeptSentences]:
    standing = settled.standing
    row = document_row_of(database, settled.record)
    document = read_document(row, standing.path, standing.corpus)
    sentences, statements = read_sentences(row, document.source.text)
    gone = {found.block for found in standing.repetitions}
    if not gone:
        return document, sentences, statements
    return overlaid(document, standing.repetitions), sentences.without(gone), statements.without(gone)
