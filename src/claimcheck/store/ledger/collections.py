"""Corpora as they were last seen: their files, and what is known of each as a whole."""

import os
import sqlite3
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

KEPT_COLLECTIONS = 8
"""Corpora, or ways to look at one, that a ledger keeps at once; the one not asked for longest goes."""


# A named tuple, for a run that finds one file changed makes one for each of all files, thrice.
class KnownFile(NamedTuple):
    """A file as it was when it was last looked into."""

    size: int
    modified: int
    """When its content was changed, in nanoseconds."""
    changed: int
    """When anything about it was, which nobody can set back."""
    sure: bool
    """Whether another change would show in these times. If not, its bytes must be looked at again."""
    digest: bytes
    said: bytes
    """A digest of what sidecars say of it."""
    extract: int

    @property
    def times(self) -> tuple[int, int, int]:
        """Its size and both of its times."""
        return self[:3]


@dataclass(frozen=True, slots=True)
class Collection:
    """A corpus in the ledger."""

    id: int
    generation: int
    """Counts the changes of its content."""
    inputs: bytes
    """A digest of all besides its files that its content depends on."""
    texts: int
    """How many distinct texts may be evidence."""
    state: bytes
    """A digest of its content; empty before it was first settled."""


def open_collection(database: sqlite3.Connection, key: bytes) -> Collection | None:
    """Return the collection with that key, if there is one."""
    found = database.execute(
        "SELECT id, generation, inputs, texts, state FROM collections WHERE key = ?", (key,)
    ).fetchone()
    return Collection(found[0], found[1], found[2] or b"", found[3], found[4] or b"") if found else None


def begin_collection(database: sqlite3.Connection, key: bytes) -> Collection:
    """Return the collection with that key, made where there is none, and drop the one not used for longest."""
    turn = database.execute("SELECT coalesce(max(used), 0) + 1 FROM collections").fetchone()[0]
    database.execute("INSERT OR IGNORE INTO collections (key) VALUES (?)", (key,))
    database.execute("UPDATE collections SET used = ? WHERE key = ?", (turn, key))
    for (old,) in database.execute(
        "SELECT id FROM collections ORDER BY used DESC LIMIT -1 OFFSET ?", (KEPT_COLLECTIONS,)
    ).fetchall():
        _drop_collection(database, old)
    found = open_collection(database, key)
    assert found is not None  # noqa: S101 - it was made just now
    return found


def files_of(database: sqlite3.Connection, collection: int) -> Mapping[str, KnownFile]:
    """Return the files of a collection by their location."""
    rows = database.execute(
        "SELECT location, size, modified, changed, sure, digest, said, extract FROM files WHERE collection = ?",
        (collection,),
    )
    # As `os.fsdecode` does, which asks of each what it is.
    coding, errors = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
    return {
        location.decode(coding, errors): KnownFile(size, modified, changed, sure == 1, digest, said, extract)
        for location, size, modified, changed, sure, digest, said, extract in rows
    }


def replace_files(
    database: sqlite3.Connection,
    collection: int,
    inputs: bytes,
    before: Mapping[str, KnownFile],
    files: Mapping[str, KnownFile],
) -> None:
    """Write the files of a collection in the place of those it had `before`, and what else it depends on."""
    database.execute("UPDATE collections SET inputs = ? WHERE id = ?", (inputs, collection))
    database.executemany(
        "DELETE FROM files WHERE collection = ? AND location = ?",
        ((collection, os.fsencode(location)) for location in before.keys() - files.keys()),
    )
    database.executemany(
        "INSERT OR REPLACE INTO files VALUES (?,?,?,?,?,?,?,?,?)",
        (
            (collection, os.fsencode(location), *known)
            for location, known in files.items()
            if before.get(location) != known
        ),
    )


def mark_sure(database: sqlite3.Connection, collection: int, locations: Iterable[str]) -> None:
    """Say that another change of these files would show in their times by now."""
    database.executemany(
        "UPDATE files SET sure = 1 WHERE collection = ? AND location = ?",
        ((collection, os.fsencode(location)) for location in locations),
    )


def _drop_collection(database: sqlite3.Connection, collection: int) -> None:
    for table in ("files", "documents", "copies", "places", "held_texts", "terms", "results", "answers"):
        database.execute(f"DELETE FROM {table} WHERE collection = ?", (collection,))  # noqa: S608 - our own names
    database.execute("DELETE FROM collections WHERE id = ?", (collection,))
