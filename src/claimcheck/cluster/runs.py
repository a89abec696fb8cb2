"""The run of `verify` on an engine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from claimcheck.cluster.addresses import local_places, scheme_of
from claimcheck.cluster.requirements import demand_libraries
from claimcheck.config import Settings
from claimcheck.errors import UsageError
from claimcheck.model.report import Report
from claimcheck.pipeline.progress import SILENT, Progress
from claimcheck.pipeline.runs import check

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

    with _store(settings) as store:
        from claimcheck.cluster.storage import Storage  # noqa: PLC0415

        storage = Storage(store)
        alone = any(scheme_of(address) == "memory" for address in addresses)
        engine = start(settings.engine, settings.jobs, progress, alone=alone)
        session = ClusterSession(engine, addresses, storage)
        return check(claims, local_places(addresses), settings, progress, only=only, session=session)


def _demand_here(addresses: Sequence[str], settings: Settings) -> None:
    if settings.diff and len(local_places(addresses)) < len(addresses):
        raise UsageError("--diff needs a corpus of files, which git knows: leave it away for other addresses")


@contextmanager
def _store(settings: Settings) -> Iterator[str]:
    """Lend the folder of the dataset; a passing one where nothing is to be kept."""
    if settings.store and not settings.no_cache:
        yield f"{settings.store.rstrip('/')}/{_FOLDER}"
        return
    with TemporaryDirectory(prefix="claimcheck-") as folder:
        yield folder
