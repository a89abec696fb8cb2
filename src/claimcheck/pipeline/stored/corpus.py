"""A corpus in the ledger: what is known of it is answered from there, and only the rest is worked out."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Phase, Progress
from claimcheck.pipeline.workers import Workers
from claimcheck.store.ledger.answers import demand_generation, read_results, write_results
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.collections import Collection
from claimcheck.store.ledger.connection import reading, writing
from claimcheck.store.ledger.turns import Turn

if TYPE_CHECKING:
    from claimcheck.lockfile import Shelf
    from claimcheck.pipeline.library import Library
    from claimcheck.pipeline.stored.ledger_judging import Judged
    from claimcheck.verification import Verification

_BATCH = 50
"""Results in one transaction: what a run that breaks off has judged by then is not judged again."""


class StoredCorpus:
    """What claims are checked against. All methods raise DamagedError where the ledger fails."""

    def __init__(
        self,
        database: sqlite3.Connection,
        folder: Path,
        collection: Collection,
        overview: Overview,
        version: bytes,
        turn: Turn,
    ) -> None:
        """Take a collection that is up to date; `version` is that of the code that judges."""
        self.overview = overview
        self._database = database
        self._folder = folder
        self._collection = collection
        self._version = version
        self._turn = turn

    def judge_all(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Iterator[ClaimResult]:
        """Yield the result of every claim, in order; those of an earlier run are given again."""
        keys = [self._key(claim) for claim in claims]
        with reading(self._database):
            known = read_results(self._database, self._collection, keys, ClaimResult)
        new = [claim for claim, key in zip(claims, keys, strict=True) if key not in known]
        if len(new) < len(claims):
            progress.note(f"{len(claims) - len(new)} of {len(claims)} claims are known from an earlier run")
        if new:
            known |= self._judged(new, workers, progress)
        yield from (known[key] for key in keys)

    def judge_one(self, claim: Claim, progress: Progress) -> "Verification":
        """Judge one claim and keep every candidate that was looked at."""
        from claimcheck.pipeline.stored.fitting_index import with_index  # noqa: PLC0415 - a warm run judges nothing
        from claimcheck.pipeline.stored.ledger_judging import open_ledger_store  # noqa: PLC0415
        from claimcheck.pipeline.verdicts import judge_one  # noqa: PLC0415

        def judged() -> "Verification":
            return judge_one(claim, open_ledger_store(self._database, self._folder, self._collection))

        self._take_turn()
        return with_index(self._database, self._folder, self._collection, progress, judged)

    def library(self) -> "Library":
        """Return the corpus with all that was made of it."""
        from claimcheck.pipeline.stored.library import load_library  # noqa: PLC0415 - not for a warm run

        return load_library(self._database, self._collection.id, self.overview)

    def shelf(self) -> "Shelf":
        """Return the texts of the sources, each of which is read when it is asked for."""
        from claimcheck.pipeline.stored.shelf import stored_shelf  # noqa: PLC0415 - for locks only

        return stored_shelf(self._database, self._collection.id)

    def _judged(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Mapping[bytes, ClaimResult]:
        from claimcheck.pipeline.stored.fitting_index import with_index  # noqa: PLC0415 - a warm run judges nothing

        def judged() -> Mapping[bytes, ClaimResult]:
            return dict(self._in_batches(claims, workers, progress))

        self._take_turn()
        return with_index(self._database, self._folder, self._collection, progress, judged)

    def _in_batches(
        self, claims: Sequence[Claim], workers: Workers, progress: Progress
    ) -> Iterator[tuple[bytes, ClaimResult]]:
        from claimcheck.pipeline.stored.ledger_judging import Task, close_opened, judge, portions  # noqa: PLC0415 - as above
        from claimcheck.pipeline.verdicts import WORK  # noqa: PLC0415

        tasks = (Task(self._folder, self._collection, some) for some in portions(claims, workers.jobs))
        judged_together = workers.map(judge, tasks, len(claims) * WORK, at_once=1)
        done = progress.track(Phase.CLAIMS, chain.from_iterable(judged_together), len(claims))
        batch: list[tuple[bytes, Judged]] = []
        try:
            for claim, judged in zip(claims, done, strict=True):
                batch.append((self._key(claim), judged))
                yield self._key(claim), unseal(judged.result, ClaimResult)
                if len(batch) == _BATCH:
                    self._keep(batch)
                    batch = []
            self._keep(batch)
        finally:
            close_opened()

    def _keep(self, batch: Sequence[tuple[bytes, "Judged"]]) -> None:
        from claimcheck.store.dimensions import keep_dimensions  # noqa: PLC0415 - as above

        with writing(self._database):
            write_results(
                self._database, self._collection.id, [(key, it.result, it.grounds) for key, it in batch]
            )
            for _, judged in batch:
                keep_dimensions(self._database, judged.dimensions)

    def _take_turn(self) -> None:
        """Wait for the turn to judge. Raises MovedOnError."""
        self._turn.take()
        demand_generation(self._database, self._collection)

    def _key(self, claim: Claim) -> bytes:
        """Name the result of a claim: by all of the claim, its place included, and the code that judges."""
        return sha256(self._version + seal(claim)).digest()
