"""Answers that a later run may give again: overviews, results, parsed claims."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.turns import MovedOnError

MOST_RESULTS = 20_000
"""Results of one corpus that are kept: of claims as they are now and as they were."""

MOST_CLAIMS_FILES = 32


def write_overview(database: sqlite3.Connection, collection: int, state: bytes, overview: bytes) -> None:
    """Keep a sealed overview of what a collection holds now; what runs wrote of what it held before goes."""
    database.execute("DELETE FROM answers WHERE collection = ?", (collection,))
    database.execute(
        "UPDATE collections SET generation = generation + 1, state = ?, overview = ? WHERE id = ?",
        (state, overview, collection),
    )


def read_overview(database: sqlite3.Connection, collection: Collection) -> bytes:
    """Return the sealed overview of a collection that has a state.

    Raises:
        MovedOnError: Another run has changed the collection.
    """
    demand_generation(database, collection)
    found = database.execute("SELECT overview FROM collections WHERE id = ?", (collection.id,)).fetchone()
    return bytes(found[0] or b"") if found else b""


def read_results(
    database: sqlite3.Connection, collection: Collection, keys: Sequence[bytes], kind: Any
) -> dict[bytes, Any]:
    """Return the results that are known, by key.

    Raises:
        DamagedError: One is not what was written.
        MovedOnError: Another run has changed the collection.
    """
    known = {}
    demand_generation(database, collection)
    for key in keys:
        found = database.execute(
            "SELECT result FROM results WHERE collection = ? AND key = ?", (collection.id, key)
        ).fetchone()
        if found:
            known[key] = unseal(found[0], kind)
    return known


def demand_generation(database: sqlite3.Connection, collection: Collection) -> None:
    """See that a collection is still what it was when it was opened.

    Raises:
        MovedOnError: It is not.
    """
    found = database.execute("SELECT generation FROM collections WHERE id = ?", (collection.id,)).fetchone()
    if found is None or found[0] != collection.generation:
        raise MovedOnError


def write_results(
    database: sqlite3.Connection, collection: int, results: Sequence[tuple[bytes, bytes, bytes]]
) -> None:
    """Keep sealed results by key, each with what it rests on: (key, result, grounds)."""
    count = database.execute("SELECT count(*) FROM results WHERE collection = ?", (collection,)).fetchone()[0]
    if count + len(results) > MOST_RESULTS:
        forget_results(database, collection)
    database.executemany(
        "INSERT OR REPLACE INTO results VALUES (?,?,?,?)", ((collection, *result) for result in results)
    )


def read_grounds(database: sqlite3.Connection, collection: int, kind: Any) -> Iterator[tuple[bytes, Any]]:
    """Yield the key of every result of a collection with what it rests on. Raises DamagedError."""
    found = database.execute("SELECT key, grounds FROM results WHERE collection = ?", (collection,))
    for key, grounds in found:
        yield bytes(key), unseal(grounds, kind)


def drop_results(database: sqlite3.Connection, collection: int, keys: Iterable[bytes]) -> None:
    """Forget some results."""
    database.executemany(
        "DELETE FROM results WHERE collection = ? AND key = ?", ((collection, key) for key in keys)
    )


def forget_results(database: sqlite3.Connection, collection: int) -> None:
    """Forget all results of a collection."""
    database.execute("DELETE FROM results WHERE collection = ?", (collection,))


def read_claims(database: sqlite3.Connection, key: bytes, kind: Any) -> Any | None:
    """Return what claims files of that digest hold, if they were parsed before. Raises DamagedError."""
    found = database.execute("SELECT claims FROM claims WHERE key = ?", (key,)).fetchone()
    return unseal(found[0], kind) if found else None


def write_claims(database: sqlite3.Connection, key: bytes, claims: object) -> None:
    """Keep parsed claims; those kept longest go."""
    turn = database.execute("SELECT coalesce(max(used), 0) + 1 FROM claims").fetchone()[0]
    database.execute("INSERT OR REPLACE INTO claims VALUES (?,?,?)", (key, turn, seal(claims)))
    database.execute("DELETE FROM claims WHERE used <= ?", (turn - MOST_CLAIMS_FILES,))


def read_fact(database: sqlite3.Connection, name: str) -> bytes | None:
    """Return a fact about the ledger."""
    found = database.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return bytes(found[0]) if found else None


def write_fact(database: sqlite3.Connection, name: str, value: bytes) -> None:
    """Keep a fact about the ledger."""
    database.execute("INSERT OR REPLACE INTO facts VALUES (?,?)", (name, value))


def forget_dimensions(database: sqlite3.Connection) -> None:
    """Forget which figures texts have: other code may see others."""
    database.execute("DELETE FROM dimensions")
