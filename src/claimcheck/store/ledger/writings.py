"""What runs wrote, to be written again where nothing that it rests on has changed."""

import sqlite3
import zlib
from dataclasses import dataclass

from claimcheck.store.ledger.codec import with_checksum, without_checksum

MOST_KEPT = 4
"""Texts that are kept of one state of a collection: the forms in which it is asked for again and again."""

LONGEST = 4_000_000
"""Bytes of a text, packed, that is kept."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What a run wrote to standard output, and its exit code."""

    text: str
    code: int


def read_writing(database: sqlite3.Connection, collection: int, key: bytes) -> Writing | None:
    """Return what a run wrote, if it is kept. Raises DamagedError."""
    found = database.execute(
        "SELECT written, code FROM answers WHERE collection = ? AND key = ?", (collection, key)
    ).fetchone()
    if not found:
        return None
    return Writing(zlib.decompress(without_checksum(found[0])).decode("utf-8", "surrogatepass"), found[1])


def keep_writing(database: sqlite3.Connection, collection: int, key: bytes, writing: Writing) -> None:
    """Keep what a run wrote, unless it is long; what was kept longest goes."""
    packed = zlib.compress(writing.text.encode("utf-8", "surrogatepass"), 1)
    if len(packed) > LONGEST:
        return
    turn = database.execute(
        "SELECT coalesce(max(used), 0) + 1 FROM answers WHERE collection = ?", (collection,)
    ).fetchone()[0]
    row = collection, key, turn, writing.code, with_checksum(packed)
    database.execute("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)", row)
    database.execute("DELETE FROM answers WHERE collection = ? AND used <= ?", (collection, turn - MOST_KEPT))
