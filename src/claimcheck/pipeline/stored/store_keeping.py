"""Doing a run with its store, whatever becomes of that: damaged it is built anew, unwritable it is done without."""

from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TypeVar

from claimcheck.config import Settings
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.session import Forgetful, Remembering, Stored
from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.connection import UnwritableError, connect, connect_reading, faults_told
from claimcheck.store.ledger.folder import (
    can_be_read_alone,
    discard,
    holds_ledger,
    make_folder,
    temporary_folder,
)
from claimcheck.store.ledger.turns import MovedOnError, NoTurn, Turn

Answer = TypeVar("Answer")


def store_folder(settings: Settings) -> Path | None:
    """Return where the store of a run lies; None where it has none."""
    return Path(settings.store) if settings.store and not settings.no_cache else None


def with_store(folder: Path | None, progress: Progress, work: Callable[[Remembering], Answer]) -> Answer:
    """Do `work` with the store in `folder`; with none where that is None.

    `work` may be done more than once: where the store fails in the midst of it, it begins again, so that its answer
    never rests on half a store.
    """
    if folder is None:
        return work(Forgetful())
    try:
        return _repaired(folder, progress, work)
    except UnwritableError as error:
        reason = str(error)
    try:
        return _read(folder, work)
    except (UnwritableError, DamagedError):
        progress.warn(f"the store {folder} cannot be written ({reason}); this run uses a temporary one")
    return _in_temporary(folder, progress, work)


def _read(folder: Path, work: Callable[[Remembering], Answer]) -> Answer:
    """Do `work` with a store that can only be read.

    Raises:
        UnwritableError: There is none, or not all that is asked for is in it.
        DamagedError: It is damaged.
    """
    if not can_be_read_alone(folder):
        raise UnwritableError("not all of it is in one file")
    with faults_told(), closing(connect_reading(folder, immutable=True)) as database:
        return work(Stored(database, folder, NoTurn()))


def _in_temporary(folder: Path, progress: Progress, work: Callable[[Remembering], Answer]) -> Answer:
    with ExitStack() as stack:
        try:
            temporary = stack.enter_context(temporary_folder(folder if holds_ledger(folder) else None))
            return _repaired(temporary, progress, work)
        except UnwritableError as error:
            progress.warn(f"there is no room for a temporary store ({error}); this run does without")
    return work(Forgetful())


def _repaired(folder: Path, progress: Progress, work: Callable[[Remembering], Answer]) -> Answer:
    """Do `work`; where the store turns out damaged, throw it away and do it once more."""
    make_folder(folder)
    try:
        return _done(folder, progress, work)
    except DamagedError as error:
        progress.warn(f"the store {folder} is damaged ({error}); it is built anew")
    discard(folder)
    try:
        return _done(folder, progress, work)
    except DamagedError as error:
        raise UnwritableError(f"damaged again: {error}") from error


def _done(folder: Path, progress: Progress, work: Callable[[Remembering], Answer]) -> Answer:
    def waiting() -> None:
        progress.warn(f"another run is writing to {folder}; waiting for it to end")

    while True:
        with faults_told(), suppress(MovedOnError), ExitStack() as stack:
            database = stack.enter_context(closing(connect(folder)))
            turn = stack.enter_context(Turn(folder, waiting))
            return work(Stored(database, folder, turn))
