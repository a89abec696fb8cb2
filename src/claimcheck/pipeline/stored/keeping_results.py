"""Results of what a collection held before that are those of what it holds now."""

import sqlite3

from claimcheck.pipeline.stored.touching import Change, touch_of
from claimcheck.store.grounds import Grounds, weights_of
from claimcheck.store.ledger.answers import drop_results, read_grounds

MOST_CHANGED = 1000
"""Documents that may come and go for results to be kept. Of more, few would be left, and all must be held at once."""


def may_keep_results(database: sqlite3.Connection, collection: int, changed: int) -> bool:
    """Tell whether a collection has results that may be kept though so many documents change."""
    if changed > MOST_CHANGED:
        return False
    found = database.execute("SELECT 1 FROM results WHERE collection = ? LIMIT 1", (collection,))
    return found.fetchone() is not None


def keep_results(database: sqlite3.Connection, collection: int, change: Change) -> None:
    """Drop the results of a collection that has changed, but those which the change leaves as they are."""
    known: list[tuple[bytes, Grounds]] = list(read_grounds(database, collection, Grounds))
    touch = touch_of(database, change)
    weights = weights_of(database, collection, {term for _, grounds in known for term in grounds.terms})
    shaken = [key for key, grounds in known if touch.shakes(grounds, weights)]
    drop_results(database, collection, shaken)
