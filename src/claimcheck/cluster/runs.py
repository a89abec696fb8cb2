"""The run of `verify` on an engine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from claimcheck.cluster.addresses import local_places, scheme_of
from claimcheck.cluster.requirements import demand_libraries
from claimcheck.config import Engine, Settings
from claimcheck.errors import UsageError
from claimcheck.model.report import Report
from claimcheck.pipeline.progress import SILENT, Progress
from claimcheck.pipeline.runs import check

if TYPE_CHECKING:
    from claimcheck.cluster.storage import Storage

_FOLDER = "cluster"
"""Below the store, beside the ledger of local runs."""


def check_on_engine(
    claims: Sequence[Path],
    addresses: Sequence[str],
    settings: Settings,
    progress: Progress = SILENT,
    *,
    only: Sequence[str] = (),
) -> Report:
    """Check claims files against a corpus at `addresses` on the engine of the settings.

    Raises:
        ClaimsError: A claims file cannot be used.
        UsageError: The engine is not installed; an id, a rule or an address does not exist.
        NothingCheckedError: There is no claim, or no source with text.
        EngineError: The engine fails.
    """
    demand_libraries(settings.engine)
    _demand_here(addresses, settings)
    # All but the few lines above needs what the extra brings.
    from claimcheck.cluster.engines import start  # noqa: PLC0415
    from claimcheck.cluster.session import ClusterSession  # noqa: PLC0415

    with _storage(settings, progress) as storage:
        alone = any(scheme_of(address) == "memory" for address in addresses)
        engine = start(settings.engine, settings.jobs, progress, alone=alone)
        session = ClusterSession(engine, addresses, storage)
        return check(claims, local_places(addresses), settings, progress, only=only, session=session)


def _demand_here(addresses: Sequence[str], settings: Settings) -> None:
    if settings.diff and len(local_places(addresses)) < len(addresses):
        raise UsageError("--diff needs a corpus of files, which git knows: leave it away for other addresses")


@contextmanager
def _storage(settings: Settings, progress: Progress) -> Iterator["Storage"]:
    """Lend the place of the dataset: a passing one where nothing is to be kept, or nothing can be.

    Raises:
        UsageError: It cannot be written, and the workers of other machines would not find another one.
    """
    from claimcheck.cluster.storage import Storage  # noqa: PLC0415 - as above

    if settings.store and not settings.no_cache:
        try:
            storage = Storage(f"{settings.store.rstrip('/')}/{_FOLDER}")
            storage.write(".gitignore", b"*\n")
        except UsageError as error:
            if settings.engine is not Engine.NATIVE:
                raise
            progress.warn(f"{error}; this run uses a temporary one")
        else:
            yield storage
            return
    with TemporaryDirectory(prefix="claimcheck-") as folder:
        yield Storage(folder)
