"""All sentences of a run, found by their terms. What keeps them is behind `Ledger`, what finds them behind `Index`."""

from claimcheck.store.ledger import Entry
from claimcheck.store.store import Store, build_store

__all__ = ["Entry", "Store", "build_store"]
