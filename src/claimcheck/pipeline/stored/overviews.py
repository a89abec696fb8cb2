"""What a collection holds, as it is kept in the ledger: in parts, so that a change of ten files writes ten parts anew.

Observation: to write what the rules see of 25,000 sources takes an eighth of a second, most of it for packing.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.model.report import SourceResult
from claimcheck.pipeline.overview import Overview
from claimcheck.store.ledger.answers import read_overview, write_overview
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.collections import Collection

_PART = 128
"""Sources that are written together."""

_Sources = tuple[SourceResult, ...]


@dataclass(frozen=True, slots=True)
class KeptOverview:
    """An overview, and the parts in which its sources were written."""

    overview: Overview
    parts: Sequence[bytes] = ()


def load_overview(database: sqlite3.Connection, collection: Collection) -> KeptOverview:
    """Return the overview of a collection that has a state.

    Raises:
        DamagedError: It is not what was written.
        MovedOnError: Another run has changed the collection.
    """
    head, parts = unseal(read_overview(database, collection), tuple[bytes, list[bytes]])
    sources = tuple(source for part in parts for source in unseal(part, _Sources))
    return KeptOverview(replace(unseal(head, Overview), sources=sources), parts)


def keep_overview(
    database: sqlite3.Connection,
    collection: int,
    state: bytes,
    overview: Overview,
    before: KeptOverview | None = None,
) -> None:
    """Say what a collection holds now; parts that are what they were `before` are not written anew."""
    head = seal(replace(overview, sources=()))
    parts = list(_parts(overview.sources, before))
    write_overview(database, collection, state, seal((head, parts), packed=False))


def _parts(sources: _Sources, before: KeptOverview | None) -> Iterator[bytes]:
    known, old = (before.overview.sources, before.parts) if before else ((), ())
    for number, first in enumerate(range(0, len(sources), _PART)):
        some = sources[first : first + _PART]
        is_known = number < len(old) and some == known[first : first + _PART]
        yield old[number] if is_known else seal(some)
