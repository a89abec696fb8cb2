"""Whose turn it is to write: one run at a time."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from claimcheck.store.ledger.connection import UnwritableError

_FILE = "turn.sqlite"
_PAUSE = 0.05
"""Seconds between two looks."""


class MovedOnError(Exception):
    """Another run has changed what this one was looking at; it has to begin again."""


class Turn:
    """A lock that is held from `take` to the end of the ``with`` block, or of the process, however that ends.

    It is SQLite's own lock on a file of its own, which every system has and which dies with its process.
    """

    may_come = True
    """Whether it can be taken at all."""

    def __init__(self, folder: Path, waiting: Callable[[], None]) -> None:
        """Plan to write in `folder`; `waiting` is called once, if another run is at it."""
        self._file = folder / _FILE
        self._waiting = waiting
        self._lock: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Wait for the turn and take it; return whether another run had it in between. Again: nothing."""
        if self._lock is not None:
            return False
        lock = sqlite3.connect(self._file, timeout=0, isolation_level=None)
        waited = False
        while not _locked(lock):
            if not waited:
                self._waiting()
            waited = True
            time.sleep(_PAUSE)
        self._lock = lock
        return waited

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


class NoTurn(Turn):
    """The turn of a run that can only read."""

    may_come = False

    def __init__(self) -> None:
        super().__init__(Path(), lambda: None)

    def take(self) -> bool:
        """Refuse.

        Raises:
            UnwritableError: Always.
        """
        raise UnwritableError("it can only be read")


def _locked(lock: sqlite3.Connection) -> bool:
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return False
        raise
    return True
