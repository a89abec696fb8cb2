"""A corpus in the ledger: what is known of it is answered from there, and only the rest is worked out."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.workers import Workers
from claimcheck.store.ledger.answers import read_results, write_results
from claimcheck.store.ledger.codec import seal
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import writing

if TYPE_CHECKING:
    from claimcheck.lockfile import Shelf
    from claimcheck.pipeline.library import Library
    from claimcheck.verification import Verification


class StoredCorpus:
    """What claims are checked against."""

    def __init__(
        self, database: sqlite3.Connection, collection: Collection, overview: Overview, version: bytes
    ) -> None:
        """Take a collection that is up to date; `version` is that of the code that judges."""
        self.overview = overview
        self._database = database
        self._collection = collection
        self._version = version

    def judge_all(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Iterator[ClaimResult]:
        """Yield the result of every claim, in order; those of an earlier run are given again."""
        keys = [self._key(claim) for claim in claims]
        known = read_results(self._database, self._collection.id, keys, ClaimResult)
        new = [claim for claim, key in zip(claims, keys, strict=True) if key not in known]
        if new:
            known |= self._judged(new, workers, progress)
        yield from (known[key] for key in keys)

    def judge_one(self, claim: Claim) -> "Verification":
        """Judge one claim and keep every candidate that was looked at."""
        from claimcheck.pipeline.verdicts import judge_one, open_store  # noqa: PLC0415 - a warm run judges nothing

        return judge_one(claim, open_store(self.library()))

    def library(self) -> "Library":
        """Return the corpus with all that was made of it."""
        return self._library

    def shelf(self) -> "Shelf":
        """Return the texts of the sources, each of which is read when it is asked for."""
        from claimcheck.lockfile import Shelf  # noqa: PLC0415 - for locks only

        sources = [entry.document.source for entry in self._library.entries]
        return Shelf({it.id: it.text for it in sources}, {it.id: it.sha256 for it in sources})

    @cached_property
    def _library(self) -> "Library":
        from claimcheck.pipeline.stored_library import load_library  # noqa: PLC0415 - not for a warm run

        return load_library(self._database, self._collection.id, self.overview)

    def _judged(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Mapping[bytes, ClaimResult]:
        from claimcheck.pipeline.verdicts import judge_all, open_store  # noqa: PLC0415 - not for a warm run

        results = list(judge_all(claims, open_store(self._library), workers, progress))
        found = {self._key(result.claim): result for result in results}
        with writing(self._database):
            write_results(self._database, self._collection.id, [(key, seal(it)) for key, it in found.items()])
        return found

    def _key(self, claim: Claim) -> bytes:
        """Name the result of a claim: by all of the claim, its place included, and the code that judges."""
        return sha256(self._version + seal(claim)).digest()
