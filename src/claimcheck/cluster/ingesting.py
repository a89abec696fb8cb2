"""Bringing the dataset up to what a corpus is now: only files that it does not hold are cleaned."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from claimcheck.cluster.dataset import Dataset, Kept
from claimcheck.cluster.engines import Engine
from claimcheck.cluster.extracting import SLICE, Digest, Extract
from claimcheck.cluster.listing import Listed, Listing
from claimcheck.model.article_field import FieldName
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.progress import Phase, Progress
from claimcheck.pipeline.stored.versions import Versions

if TYPE_CHECKING:
    from daft import DataFrame

_PAGE = 20_000
"""Bytes on disk of a page of 40 sentences, the unit of work."""

_NO_NAME = "has a name that is no UTF-8, which an engine cannot pass on: rename it"

_JOB = 256_000_000
"""Bytes of the files of one job for each core, some minutes of cleaning; to begin a job takes Ray some seconds. What a
job has cleaned is kept, whatever becomes of the next."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """Where the dataset has what a corpus holds."""

    kept: Mapping[bytes, Kept]
    """By the key of a file."""
    places: Mapping[bytes, Sequence[tuple[str, str]]]
    """By the same: (path, corpus folder) of each place where such a file lies."""
    problems: tuple[SourceProblem, ...]
    """Files that changed while they were read."""

    @property
    def documents(self) -> int:
        """How many rows of documents there are."""
        return sum(it.documents for it in self.kept.values())

    @property
    def skipped(self) -> int:
        """How many parts of files hold no text."""
        return sum(it.skipped * len(self.places[key]) for key, it in self.kept.items())


@dataclass(frozen=True, slots=True)
class _Keyed:
    """A file and the name of what it gives."""

    listed: Listed
    digest: bytes
    key: bytes


def ingest(
    engine: Engine,
    dataset: Dataset,
    listing: Listing,
    versions: Versions,
    fields: Sequence[FieldName],
    progress: Progress,
) -> Ingested:
    """Clean what the dataset does not hold yet, and say where all is. `fields` as for reading sources."""
    keyed = list(_keyed(engine, listing, versions, fields))
    known = dataset.known()
    new = {it.key: it for it in keyed if it.key not in known}
    again = f", {len(keyed) - len(new)} as they were" if len(new) < len(keyed) else ""
    progress.note(f"{len(new)} files to read, {listing.skipped} skipped{again}")
    step = Extract(listing.sidecars, tuple(fields))
    jobs = list(_jobs(new.values(), _JOB * engine.cores))
    for job in progress.track(Phase.SOURCES, jobs, len(jobs)) if jobs else ():
        work = sum(it.listed.size for it in job) / _PAGE
        rows = engine.mapped(_slices(engine, job), step, work)
        known |= dataset.write(engine, rows, [it.key for it in job])
    found = _located(keyed, known)
    return replace(found, problems=(*_unnamed(listing), *found.problems))


def _unnamed(listing: Listing) -> Iterator[SourceProblem]:
    for it in listing.files:
        if not _is_named(it):
            yield SourceProblem(it.file.path, "CC901", _NO_NAME, corpus=it.file.corpus)


def _is_named(listed: Listed) -> bool:
    """Tell whether a file's name can stand in a table, which takes no halves of characters."""
    try:
        listed.address.encode()
    except UnicodeEncodeError:
        return False
    return True


def _located(keyed: Iterable[_Keyed], known: Mapping[bytes, Kept]) -> Ingested:
    places: defaultdict[bytes, list[tuple[str, str]]] = defaultdict(list)
    problems = []
    for it in keyed:
        file = it.listed.file
        if it.key in known:
            places[it.key].append((file.path, file.corpus))
        else:
            message = "changed while it was read: run again"
            problems.append(SourceProblem(file.path, "CC901", message, corpus=file.corpus))
    return Ingested({key: known[key] for key in places}, dict(places), tuple(problems))


def _keyed(
    engine: Engine, listing: Listing, versions: Versions, fields: Sequence[FieldName]
) -> Iterator[_Keyed]:
    files = [it for it in listing.files if _is_named(it)]
    if not files:
        return
    table = engine.table(
        {
            "file": list(range(len(files))),
            "address": [it.address for it in files],
            "size": [it.size for it in files],
        }
    )
    rows = engine.rows(engine.mapped(table, Digest(), 0))
    digests = {row["file"]: row["digest"] for row in rows}
    for number, listed in enumerate(files):
        digest = digests[number]
        yield _Keyed(listed, digest, _key(listing, listed, digest, (versions.extracting, tuple(fields))))


def _key(listing: Listing, listed: Listed, digest: bytes, way: tuple[object, ...]) -> bytes:
    """Name what a file gives, as for the ledger: by its bytes, the name that tells its kind, what is said of it.

    A file that cannot be read has no bytes to be known by, so that its own address must do.
    """
    sidecars = listing.sidecars
    said = sidecars.said_of(listed.file), sidecars.patterns_for_records(listed.file)
    name = PurePosixPath(listed.file.location).name if digest else listed.address
    return sha256(repr((way, digest, name, said)).encode("utf-8", "surrogatepass")).digest()


def _jobs(new: Iterable[_Keyed], most: int) -> Iterator[list[_Keyed]]:
    """Yield the files of each job: of about `most` bytes, or a larger file alone."""
    job: list[_Keyed] = []
    size = 0
    for it in new:
        job.append(it)
        size += it.listed.size
        if size >= most:
            yield job
            job, size = [], 0
    if job:
        yield job


def _slices(engine: Engine, job: Sequence[_Keyed]) -> "DataFrame":
    rows = [
        (it, number, count)
        for it in job
        for count in (1 + it.listed.size // SLICE,)
        for number in range(count)
    ]
    return engine.table(
        {
            "extract": [it.key for it, _, _ in rows],
            "address": [it.listed.address for it, _, _ in rows],
            "location": [str(it.listed.file.location) for it, _, _ in rows],
            "root": [str(it.listed.file.root) for it, _, _ in rows],
            "size": [it.listed.size for it, _, _ in rows],
            "digest": [it.digest for it, _, _ in rows],
            "slice": [number for _, number, _ in rows],
            "slices": [count for _, _, count in rows],
        }
    )
