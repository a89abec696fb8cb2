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
from claimcheck.store.ledger.settled import SettledDocument, Standing, settled_documents

Loaded = tuple[Document, KeptSentences, KeptSentences]
"""A document with the labels of the overlay, its sentences, and the statements of its tables."""


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
    standing = settled.standing
    document, sentences, statements = load(database, settled.record, standing)
    return Entry(
        document,
        tuple(sentences),
        tuple(statements),
        standing.origin,
        settled.reference,
        standing.repetitions,
    )


def load_for_store(database: sqlite3.Connection, settled: SettledDocument) -> StoreEntry:
    """Return one document as the store asks for it: of its sentences those are made that are looked at."""
    document, sentences, statements = load(database, settled.record, settled.standing)
    return document, sentences + statements, settled.standing.origin, settled.reference


def load(database: sqlite3.Connection, record: int, standing: Standing) -> Loaded:
    """Return a record as it stands. Raises DamagedError."""
    row = document_row_of(database, record)
    document = read_document(row, standing.path, standing.corpus)
    sentences, statements = read_sentences(row, document.source.text)
    gone = {found.block for found in standing.repetitions}
    if not gone:
        return document, sentences, statements
    return overlaid(document, standing.repetitions), sentences.without(gone), statements.without(gone)


def whole_sentences(database: sqlite3.Connection, record: int, document: Document) -> KeptSentences:
    """Return all sentences and statements of a record, those in repeated blocks too. Raises DamagedError."""
    sentences, statements = read_sentences(document_row_of(database, record), document.source.text)
    return sentences + statements
