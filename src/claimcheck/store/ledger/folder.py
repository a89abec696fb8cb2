"""Where a store lies."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from claimcheck.store.ledger.connection import LEDGER_FILE, UnwritableError

_IGNORE_ALL = "*\n"


def make_folder(folder: Path) -> None:
    """Make the folder of a store, with a .gitignore of its own.

    Raises:
        UnwritableError: It cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text(_IGNORE_ALL, encoding="ascii")
    except OSError as error:
        raise UnwritableError(error.strerror or str(error)) from error
    if not os.access(folder, os.W_OK):
        raise UnwritableError("Permission denied")


def holds_ledger(folder: Path) -> bool:
    """Tell whether there is a ledger in `folder`."""
    return (folder / LEDGER_FILE).is_file()


def can_be_read_alone(folder: Path) -> bool:
    """Tell whether the ledger in `folder` is whole without the log of its last changes."""
    log = folder / f"{LEDGER_FILE}-wal"
    return holds_ledger(folder) and not (log.exists() and log.stat().st_size)


def discard(folder: Path) -> None:
    """Remove everything that the store has put into `folder`; what cannot be removed is left."""
    for path in (*folder.glob("*.sqlite*"), *folder.glob("index-*")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()


@contextmanager
def temporary_folder(like: Path | None = None) -> Iterator[Path]:
    """Make a folder for one run; `like` is a store that cannot be written, whose ledger is copied.

    Raises:
        UnwritableError: There is no room for it.
    """
    with ExitStack() as stack:
        try:
            name = stack.enter_context(
                tempfile.TemporaryDirectory(prefix="claimcheck-", ignore_cleanup_errors=True)
            )
            for file in like.glob(f"{LEDGER_FILE}*") if like else ():
                if not file.name.endswith("-shm"):
                    shutil.copyfile(file, Path(name, file.name))
        except OSError as error:
            raise UnwritableError(error.strerror or str(error)) from error
        yield Path(name)
