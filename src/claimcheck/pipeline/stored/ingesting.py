"""Bringing a collection of the ledger up to what its corpus is now: only new and changed files are read.

What a file gives is written as soon as it is known, in short transactions; it belongs to no collection yet, so that a
run that breaks off there has lost nothing and changed nothing. In the end the collection changes over as a whole.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain, count
from pathlib import Path

from claimcheck.model.article_field import FieldName
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress, Reading
from claimcheck.pipeline.stored.extracting import End, Extracted, Task, extract_all, portions
from claimcheck.pipeline.stored.looking import Look, Times, digest_of, times_of
from claimcheck.pipeline.stored.settling import settle_collection
from claimcheck.pipeline.workers import Workers
from claimcheck.sources import CorpusFile, CorpusReading, Tally
from claimcheck.sources.problem_limit import ProblemLimit
from claimcheck.sources.sidecars import Sidecars, read_sidecars
from claimcheck.store.ledger.collections import Collection, KnownFile
from claimcheck.store.ledger.connection import writing
from claimcheck.store.ledger.extracts import (
    add_extract,
    add_records,
    drop_unused_extracts,
    find_extract,
    first_free_number,
)
from claimcheck.store.ledger.rows import Row
from claimcheck.store.ledger.vocabularies import VocabularyWriter

_PAGE = 20_000
"""Bytes on disk of a page of 40 sentences: 5,000 as text, 80,000 as markup, 15,000 as compressed markup."""

_BATCH = 200
"""Records in one transaction."""


@dataclass(slots=True)
class _Ingest:
    """One run of bringing a collection up to date."""

    database: sqlite3.Connection
    look: Look
    version: bytes
    fields: Sequence[FieldName]
    known: Mapping[str, KnownFile]
    free: Iterator[int]
    """Numbers that no extract has yet."""
    files: dict[str, KnownFile] = field(default_factory=dict)
    """What the collection will hold, by location."""
    begun: dict[bytes, int] = field(default_factory=dict)
    """Extracts by key that this run writes; two files may be one."""
    tally: Tally = field(default_factory=Tally)


def ingest(
    database: sqlite3.Connection,
    collection: Collection,
    look: Look,
    version: bytes,
    fields: Sequence[FieldName],
    workers: Workers,
    progress: Progress,
    folder: Path,
    *,
    known: Mapping[str, KnownFile],
) -> Overview | None:
    """Bring `collection`, which has the files `known`, up to `look`.

    `version` is that of the code; `fields` as for reading sources.

    Returns what it holds now; None where that is what it held.

    Raises:
        UnwritableError, DamagedError, sqlite3.DatabaseError: The ledger cannot be written or read.
    """
    run = _Ingest(database, look, version, fields, known, count(first_free_number(database)))
    sidecars = read_sidecars(look.surveyed) if look.described else Sidecars()
    reading = CorpusReading(sidecars, run.tally, fields)
    stale = _stale(run, reading)
    progress.note(f"{len(stale)} files to read, {look.surveyed.skipped} skipped{_kept(len(run.files))}")
    _extract(run, reading, stale, workers, progress)
    problems = (*look.surveyed.problems, *reading.sidecars.problems)
    overview = settle_collection(database, collection, look, known, run.files, problems, folder, progress)
    with writing(database):
        drop_unused_extracts(database)
    return overview


def _kept(files: int) -> str:
    return f", {files} as they were" if files else ""


def _stale(run: _Ingest, reading: CorpusReading) -> list[tuple[CorpusFile, bytes]]:
    """Return the files to look into, with a digest of what is said of each; note the others."""
    stale = []
    for file in run.look.surveyed.files:
        location = file.address
        said = _said(reading, file) if run.look.described else b""
        if run.look.is_unchanged(file, run.known) and run.known[location].said == said:
            run.files[location] = run.known[location]
        else:
            stale.append((file, said))
    return stale


def _said(reading: CorpusReading, file: CorpusFile) -> bytes:
    sidecars = reading.sidecars
    said = sidecars.said_of(file), sidecars.patterns_for_records(file)
    return sha256(repr(said).encode("utf-8", "surrogatepass")).digest() if any(said) else b""


def _extract(
    run: _Ingest,
    reading: CorpusReading,
    stale: Sequence[tuple[CorpusFile, bytes]],
    workers: Workers,
    progress: Progress,
) -> None:
    size = sum(it.size for file, _ in stale if (it := run.look.times.get(file.address)))
    work = max(len(stale), size // _PAGE)
    together = portions(_tasks(run, reading, stale))
    done = chain.from_iterable(workers.map(extract_all, together, work, at_once=1))

    def state() -> Reading:
        return Reading(run.tally.files, len(stale), run.tally.size + run.tally.position, size)

    writer = _Writer(run.database)
    for _ in progress.read(writer.written(done), state):
        pass


def _tasks(
    run: _Ingest, reading: CorpusReading, stale: Sequence[tuple[CorpusFile, bytes]]
) -> Iterator[Task | End]:
    """Yield what is to be done for files whose content is not in the ledger; note all of them."""
    for file, said in stale:
        before = times_of(file.address)
        digest = digest_of(file.address)
        key = _key(run, file, digest, said)
        extract_id = run.begun.get(key) or find_extract(run.database, key)
        if extract_id is None:
            extract_id = run.begun[key] = next(run.free)
            skipped = run.tally.skipped
            for record in reading.pending(file):
                yield Task(extract_id, record)
            if before != times_of(
                file.address
            ):  # what was read is not what was hashed: nobody may find it again
                run.begun[key] = 0
                key = os.urandom(len(key))
            yield End(extract_id, key, run.tally.skipped - skipped)
        run.files[file.address] = _known(
            run, file, before, KnownFile(0, 0, 0, sure=False, digest=digest, said=said, extract=extract_id)
        )


def _known(run: _Ingest, file: CorpusFile, before: Times | None, known: KnownFile) -> KnownFile:
    """Return what is known of a file once it was read; of one that changed meanwhile, nothing that looks unchanged."""
    if before is None or not known.digest or before != times_of(file.address):
        return known
    return known._replace(
        size=before.size,
        modified=before.modified,
        changed=before.changed,
        sure=run.look.is_settled(before),
    )


def _key(run: _Ingest, file: CorpusFile, digest: bytes, said: bytes) -> bytes:
    """Name what a file gives: by its bytes, the name that tells its kind, what is said of it, and the code.

    A file that cannot be read has no bytes to be known by, so that its own path must do.
    """
    own = file.location.name if digest else file.address
    named = (run.version, tuple(run.fields), digest, own, said)
    return sha256(repr(named).encode("utf-8", "surrogatepass")).digest()


class _Writer:
    """Writes what was extracted, a batch at a time."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._vocabularies = VocabularyWriter(database)
        self._records: list[tuple[int, int, Row | SourceProblem]] = []
        self._ends: list[End] = []
        self._number = 0
        self._limit = ProblemLimit()

    def written(self, done: Iterable[Extracted | End]) -> Iterator[Row]:
        """Write what became of the tasks, and yield the sources among them."""
        for found in done:
            self._take(found)
            if isinstance(found, Extracted):
                yield from (item for item in found.items if isinstance(item, Row))
        self._flush()

    def _take(self, found: Extracted | End) -> None:
        if isinstance(found, End):
            self._add(found.extract, self._limit.rest())
            self._ends.append(found)
            self._limit, self._number = ProblemLimit(), 0
        else:
            self._add(found.extract, tuple(filter(self._limit.admits, found.items)))
        if len(self._records) >= _BATCH:
            self._flush()

    def _add(self, number: int, items: Sequence[Row | SourceProblem]) -> None:
        for item in items:
            self._records.append((number, self._number, item))
            self._number += 1

    def _flush(self) -> None:
        with writing(self._database):
            add_records(self._database, self._records, self._vocabularies)
            for end in self._ends:
                add_extract(self._database, end.extract, end.key, end.skipped)
        self._records, self._ends = [], []
