"""Which documents of a collection are copies: kept in the ledger, and looked at anew only as far as they change."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from claimcheck.origins import Fingerprint, changed_pairs, copy_pairs, grouped
from claimcheck.store.ledger.copies import read_copies, replace_copies

_MOST_CHANGED = 4
"""Of so many documents one may change for the others' pairs to be kept. Of more, looking at all takes less time."""


class Compared(NamedTuple):
    """What of a document is compared."""

    record: int
    gone: tuple[int, ...]
    """Blocks that are left out."""


class KnownCopies:
    """Pairs of copies among documents that were compared."""

    def __init__(
        self, database: sqlite3.Connection, collection: int, compared: Mapping[str, Compared]
    ) -> None:
        """Take the documents of a collection by their ids, as they were compared."""
        self._database = database
        self._collection = collection
        self._compared = compared
        self._written = self._pairs = read_copies(database, collection)

    def origins(
        self, compared: Mapping[str, Compared], fingerprint: Callable[[str, Compared], Fingerprint]
    ) -> dict[str, str]:
        """Return the origin of each document, as they are now; `fingerprint` tells what each is compared by."""

        def prints(some: Mapping[str, Compared], names: Iterable[str]) -> list[Fingerprint]:
            return [fingerprint(name, some[name]) for name in names]

        before = self._compared
        stayed = [name for name, it in compared.items() if before.get(name) == it]
        went, came = (some.keys() - set(stayed) for some in (before, compared))
        if _MOST_CHANGED * (len(went) + len(came)) > len(compared):
            self._pairs = copy_pairs(prints(compared, compared))
        elif went or came:
            self._pairs = changed_pairs(
                self._pairs,
                prints(compared, stayed),
                prints(before, sorted(went)),
                prints(compared, sorted(came)),
            )
        self._compared = compared
        return grouped(compared, self._pairs)

    def keep(self) -> None:
        """Write the pairs of those that were compared last."""
        replace_copies(self._database, self._collection, self._written, self._pairs)
