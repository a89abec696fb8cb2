"""Which dimensions the figures of a text have: found when first asked for, and kept in the ledger."""

import sqlite3
from collections.abc import Callable
from collections.abc import Set as AbstractSet

from claimcheck.model.passage import DATE
from claimcheck.quantities import find_quantities
from claimcheck.store.figures import names_a_time

_NO_DATE = "no-date"
"""Says of a text that it was asked for times and names none."""


class Dimensions:
    """Numbered texts by the dimensions of what is written in them as a number or time."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._known: dict[int, frozenset[str]] = {}
        self.found: dict[int, frozenset[str]] = {}
        """What was found here and is not in the ledger yet."""

    def has_any(self, text: int, read: Callable[[], str], dimensions: AbstractSet[str]) -> bool:
        """Tell whether a text has a quantity of one of `dimensions`, or a time where `DATE` is among them.

        `read` returns the text itself, which is asked for only where nothing is known of it.
        """
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._kept(text) or self._find(text, read())
        return not known.isdisjoint(dimensions)

    def _kept(self, text: int) -> frozenset[str] | None:
        row = self._database.execute("SELECT found FROM dimensions WHERE text = ?", (text,)).fetchone()
        return frozenset(row[0].split("\n")) if row else None

    def _find(self, number: int, text: str) -> frozenset[str]:
        found = {quantity.dimension for quantity in find_quantities(text)}
        found.add(DATE if names_a_time(text) else _NO_DATE)
        self.found[number] = frozenset(found)
        return self.found[number]


def keep_dimensions(database: sqlite3.Connection, found: dict[int, frozenset[str]]) -> None:
    """Keep what was found of texts, for the next run."""
    database.executemany(
        "INSERT OR IGNORE INTO dimensions VALUES (?,?)",
        ((text, "\n".join(sorted(dimensions))) for text, dimensions in sorted(found.items())),
    )
