"""Locks around a run: what `verify --locked` holds it to, and what `claimcheck lock` would write after it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.errors import UsageError
from claimcheck.lockfile import Shelf, changes, drifted, lock_path, pinned, read_lock, updated
from claimcheck.model.lock import Drifted, Lock, Proposal
from claimcheck.model.report import ClaimResult, Report
from claimcheck.version import __version__

EXTRACTOR = __version__
"""What turned the bytes of a source into its text: positions in a lock are positions in that text."""


def required_lock(claims: Sequence[Path]) -> Lock:
    """Read the locks of all claims files as one.

    Raises:
        UsageError: One of them has no lock.
        ConfigurationError: One of them cannot be used.
    """
    locks = [_required(path) for path in claims]
    makers = sorted({lock.tool for lock in locks})
    return Lock(", ".join(makers), tuple(claim for lock in locks for claim in lock.claims))


def _required(claims: Path) -> Lock:
    path = lock_path(claims)
    lock = read_lock(path)
    if lock is None:
        raise UsageError(f"no lock: {path} does not exist; `claimcheck lock` makes it")
    return lock


def find_drifted(lock: Lock, results: Sequence[ClaimResult], shelf: Shelf) -> tuple[Drifted, ...]:
    """Return what of the claims' locked evidence does not hold, in the order of the claims."""
    return tuple(found for result in results for found in drifted(lock, result, shelf))


def propose(claims: Mapping[Path, Sequence[str]], report: Report, *, update: bool) -> tuple[Proposal, ...]:
    """Say what the lock of each claims file would become.

    Args:
        claims: Ids of all claims of each claims file, also of those that were not checked.
        report: The run; it may have checked only some of the claims.
        update: Whether claims that are locked already get new pins.

    Raises:
        ConfigurationError: A lock there is cannot be used.
    """
    return tuple(_proposals(claims, report, update=update))


def _proposals(claims: Mapping[Path, Sequence[str]], report: Report, *, update: bool) -> Iterator[Proposal]:
    tool = f"{report.tool.name} {report.tool.version}"
    for file, ids in claims.items():
        path = lock_path(file)
        old = read_lock(path)
        found = {result.id: pinned(result, EXTRACTOR) for result in report.claims if result.id in ids}
        new = updated(old, found, tool, update=update, known=ids)
        full = updated(old, found, tool, update=True, known=ids)
        yield Proposal(
            path.as_posix(),
            old,
            new,
            changes(old, new),
            tuple(change.claim for change in changes(new, full)),
            tuple(name for name, claim in found.items() if claim is None),
        )
