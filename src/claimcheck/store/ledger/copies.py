"""Pairs of documents that are copies of one story."""

import sqlite3
from collections.abc import Set as AbstractSet

_Pairs = AbstractSet[tuple[str, str]]


def read_copies(database: sqlite3.Connection, collection: int) -> _Pairs:
    """Return the pairs of a collection, by the ids of their sources."""
    found = database.execute("SELECT one, other FROM copies WHERE collection = ?", (collection,))
    return {(_text(one), _text(other)) for one, other in found}


def replace_copies(database: sqlite3.Connection, collection: int, before: _Pairs, after: _Pairs) -> None:
    """Write the pairs of a collection in the place of those it had."""
    for statement, pairs in (
        ("DELETE FROM copies WHERE collection = ? AND one = ? AND other = ?", before - after),
        ("INSERT INTO copies VALUES (?,?,?)", after - before),
    ):
        database.executemany(
            statement, ((collection, _bytes(one), _bytes(other)) for one, other in sorted(pairs))
        )


def _text(source: bytes) -> str:
    return source.decode("utf-8", "surrogatepass")


def _bytes(source: str) -> bytes:
    return source.encode("utf-8", "surrogatepass")
