"""All sentences of a run, found by their terms; and the ledger, which keeps what was read for the next run.

What finds sentences is imported when it is first used: a run that answers from the ledger needs none of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.store.numbering import Entry as Entry
    from claimcheck.store.store import Store as Store
    from claimcheck.store.store import build_store as build_store

__all__ = ["Entry", "Store", "build_store"]

_HOMES = {"Entry": "numbering", "Store": "store", "build_store": "store"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
