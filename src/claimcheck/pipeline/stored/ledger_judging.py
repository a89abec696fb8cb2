"""Judging claims by what the ledger holds, in any process: each opens ledger and index itself.

Most of what is selected for a claim cannot decide it, and which sentences can is told by their words alone. So what
several claims look at is read together, document by document, and only what may decide is kept.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.pipeline.stored.changing_over import index_folder
from claimcheck.pipeline.stored.library import load_for_store
from claimcheck.pipeline.stored.noting_grounds import NotingFinder
from claimcheck.pipeline.verdicts import judge_one
from claimcheck.store import Entry as StoreEntry
from claimcheck.store.grounds import weights_of
from claimcheck.store.ledger.codec import seal
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import connect_reading
from claimcheck.store.ledger.extracts import document_row_of
from claimcheck.store.ledger.rows import texts_in
from claimcheck.store.ledger.settled import record_of, settled_document
from claimcheck.store.ledger_store import LedgerStore
from claimcheck.store.selection import Selection
from claimcheck.store.text_index import TextIndex
from claimcheck.verification import ALWAYS, Sieve, read_claim

MOST_CLAIMS = 512
"""Claims that are judged together at most. A claim has a thousand candidates in as many documents, so that of 512
claims over a million sentences each document is looked into once for some fifteen of them."""

SIFTED_FROM = 8
"""Claims from which on it pays to look at the words of all documents at once. Over a million sentences that takes three
seconds whatever is asked, and eight claims take two to six without it, by how many documents have their words."""

_MOST_SELECTED = 500_000
"""Sentences that are selected for the claims which are read for at one time: some 200 bytes each."""


@dataclass(frozen=True, slots=True)
class Task:
    """Claims, and where to look for what they are judged by."""

    folder: Path
    collection: Collection
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a claim."""

    result: bytes
    """The sealed ClaimResult."""
    grounds: bytes
    """Sealed, what it rests on."""
    dimensions: dict[int, frozenset[str]]
    """What was found of texts on the way and is worth keeping."""


def portions(claims: Sequence[Claim], jobs: int) -> Iterator[tuple[Claim, ...]]:
    """Divide claims into those that are judged together, as few times as each of `jobs` processes has some."""
    rounds = -(-len(claims) // (MOST_CLAIMS * jobs))
    size = max(1, -(-len(claims) // max(1, rounds * jobs)))
    for first in range(0, len(claims), size):
        yield tuple(claims[first : first + size])


def judge(task: Task) -> list[Judged]:
    """Do a task, in any process.

    Raises:
        BrokenIndexError: The index does not fit the ledger, or is damaged.
        DamagedError: The ledger is.
    """
    database, store = _opened(task.folder, task.collection)
    weigh = partial(weights_of, database, task.collection.id)
    sieve = Sieve([read_claim(claim) for claim in task.claims])
    judged = []
    for selections in _portions_of(_selected(task, database, store, sieve)):
        read = store.read(selections, sieve, always=ALWAYS)
        for number, candidates in read.items():
            finder = NotingFinder(store, selections[number], candidates, weigh)
            result = judge_one(task.claims[number], finder, thorough=False).result
            found = dict(store.dimensions.found)
            store.dimensions.found.clear()
            judged.append(Judged(seal(result), seal(finder.grounds(result)), found))
    return judged


def _selected(
    task: Task, database: sqlite3.Connection, store: LedgerStore, sieve: Sieve
) -> Iterator[tuple[int, Selection]]:
    """Yield the number of each claim with what is selected for it."""
    queries = list(map(query_for, task.claims))
    if len(task.claims) < SIFTED_FROM:
        yield from enumerate(map(store.select, queries))
        return
    # numpy takes 0.1 s, and few claims need none of it
    from claimcheck.store.postings import Postings  # noqa: PLC0415
    from claimcheck.store.sifting import Sifting  # noqa: PLC0415

    terms = {term for query in queries for term in (*query.terms, *query.nouns, *query.names)}
    frequencies = store.frequencies(terms)
    sifting = Sifting(database, task.collection.id, sieve, ALWAYS, frequencies)
    ranking = Postings(sifting.texts, frequencies, store.index)
    for number, query in enumerate(queries):
        yield number, sifting.select(number, store.find(query, ranking))


def _portions_of(selected: Iterable[tuple[int, Selection]]) -> Iterator[dict[int, Selection]]:
    """Divide what is selected into so much at a time that memory is bounded."""
    portion: dict[int, Selection] = {}
    size = 0
    for number, selection in selected:
        portion[number] = selection
        size += len(selection)
        if size >= _MOST_SELECTED:
            yield portion
            portion, size = {}, 0
    if portion:
        yield portion


def open_ledger_store(database: sqlite3.Connection, folder: Path, collection: Collection) -> LedgerStore:
    """Open what answers for a collection. Raises BrokenIndexError."""

    def load(number: int) -> StoreEntry:
        return load_for_store(database, settled_document(database, number))

    def texts(number: int) -> Iterator[str]:
        return texts_in(document_row_of(database, record_of(database, number)))

    index = TextIndex(index_folder(folder, collection), collection.generation)
    return LedgerStore(database, collection, index, load, texts)


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
