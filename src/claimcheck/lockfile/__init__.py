"""claims.lock: pinning a claim's evidence, finding it again, and saying what became of it."""

from claimcheck.lockfile.difference import changes
from claimcheck.lockfile.drift import Shelf, drifted
from claimcheck.lockfile.pinning import pinned
from claimcheck.lockfile.reading import lock_path, read_lock
from claimcheck.lockfile.updating import updated
from claimcheck.lockfile.writing import written

__all__ = [
    "Shelf",
    "changes",
    "drifted",
    "lock_path",
    "pinned",
    "read_lock",
    "updated",
    "written",
]
