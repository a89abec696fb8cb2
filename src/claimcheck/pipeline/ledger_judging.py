"""Judging claims by what the ledger holds, in any process: each opens ledger and index itself."""

import sqlite3
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from claimcheck.model.claim import Claim
from claimcheck.pipeline.changing_over import index_folder
from claimcheck.pipeline.noting_grounds import NotingFinder
from claimcheck.pipeline.stored_library import load_for_store
from claimcheck.pipeline.verdicts import judge_one
from claimcheck.store import Entry as StoreEntry
from claimcheck.store.grounds import weights_of
from claimcheck.store.ledger.codec import seal
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import connect_reading
from claimcheck.store.ledger.settled import settled_document
from claimcheck.store.ledger_store import LedgerStore
from claimcheck.store.text_index import TextIndex


@dataclass(frozen=True, slots=True)
class Task:
    """A claim, and where to look for what it is judged by."""

    folder: Path
    collection: Collection
    claim: Claim


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a task."""

    result: bytes
    """The sealed ClaimResult."""
    grounds: bytes
    """Sealed, what it rests on."""
    dimensions: dict[int, frozenset[str]]
    """What was found of texts on the way and is worth keeping."""


def judge(task: Task) -> Judged:
    """Do a task, in any process.

    Raises:
        BrokenIndexError: The index does not fit the ledger, or is damaged.
        DamagedError: The ledger is.
    """
    database, store = _opened(task.folder, task.collection)
    finder = NotingFinder(store, partial(weights_of, database, task.collection.id))
    result = judge_one(task.claim, finder, thorough=False).result
    found = dict(store.dimensions.found)
    store.dimensions.found.clear()
    return Judged(seal(result), seal(finder.grounds(result)), found)


def open_ledger_store(database: sqlite3.Connection, folder: Path, collection: Collection) -> LedgerStore:
    """Open what answers for a collection. Raises BrokenIndexError."""

    def load(number: int) -> StoreEntry:
        return load_for_store(database, settled_document(database, number))

    index = TextIndex(index_folder(folder, collection), collection.generation)
    return LedgerStore(database, collection, index, load)


def close_opened() -> None:
    """Close what `judge` has left open in this process for the next task."""
    if _opened.cache_info().currsize:
        for database in _databases:
            database.close()
        _databases.clear()
        _opened.cache_clear()


_databases: list[sqlite3.Connection] = []


@lru_cache(maxsize=1)
def _opened(folder: Path, collection: Collection) -> tuple[sqlite3.Connection, LedgerStore]:
    database = connect_reading(folder)
    _databases.append(database)
    return database, open_ledger_store(database, folder, collection)
