"""What was read in records to compare them with others."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.store.ledger.codec import seal, unseal


def read_remembered(database: sqlite3.Connection, kind: Any) -> dict[int, Any]:
    """Return what is remembered of each record of which anything is. Raises DamagedError."""
    found = database.execute("SELECT record, held FROM remembered")
    return {record: unseal(held, kind) for record, held in found}


def remember(database: sqlite3.Connection, held: Mapping[int, object]) -> None:
    """Remember something of records, in the place of what was."""
    database.executemany(
        "INSERT OR REPLACE INTO remembered VALUES (?,?)", ((record, seal(it)) for record, it in held.items())
    )


def forget_remembered(database: sqlite3.Connection, records: Iterable[int]) -> None:
    """Remember nothing of some records."""
    database.executemany("DELETE FROM remembered WHERE record = ?", ((record,) for record in records))
