"""Doing something with an index that fits the ledger: built where it does not, and once more where it fails."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.stored.changing_over import index_folder, rebuild_index
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import UnwritableError
from claimcheck.store.text_index import BrokenIndexError, misfit

Answer = TypeVar("Answer")


def with_index(
    database: sqlite3.Connection,
    folder: Path,
    collection: Collection,
    progress: Progress,
    work: Callable[[], Answer],
) -> Answer:
    """Do `work`, which opens the index of `collection`.

    Raises:
        UnwritableError: There is no index, and none can be written.
    """
    wrong = misfit(index_folder(folder, collection), collection.generation)
    if wrong:
        progress.warn(f"the index of the store {wrong}; it is built anew")
        rebuild_index(database, folder, collection)
    try:
        return work()
    except BrokenIndexError as error:
        progress.warn(f"the index of the store has failed ({error}); it is built anew")
        rebuild_index(database, folder, collection)
    try:
        return work()
    except BrokenIndexError as error:
        raise UnwritableError(f"the index: {error}") from error
