"""Documents of a collection as they stand among one another, and what the collection is as a whole."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from claimcheck.model.source import SourceProblem
from claimcheck.origins import issuer_of
from claimcheck.pipeline.changing_over import change_over
from claimcheck.pipeline.extracting import signatures_of
from claimcheck.pipeline.library import read_result, reference_of, unread
from claimcheck.pipeline.looking import Look
from claimcheck.pipeline.overview import Overview, removed_blocks
from claimcheck.pipeline.preparation import Prepared, Settled, settle
from claimcheck.pipeline.progress import SILENT, Phase, Progress
from claimcheck.store.ledger.answers import write_overview
from claimcheck.store.ledger.collections import Collection, KnownFile
from claimcheck.store.ledger.extracts import records_of, row_of, skipped_in
from claimcheck.store.ledger.rows import read_document, read_sentences, read_signatures
from claimcheck.store.ledger.settled import Standing


@dataclass(frozen=True, slots=True)
class _Member:
    """A record in its place in the corpus."""

    record: int
    path: str
    corpus: str


def settle_collection(
    database: sqlite3.Connection,
    collection: Collection,
    look: Look,
    files: Mapping[str, KnownFile],
    problems: Sequence[SourceProblem],
    folder: Path,
    progress: Progress = SILENT,
) -> None:
    """Write how the documents of all `files` stand, unless the collection holds just that already.

    `problems` are those that no file gives: of folders and sidecars.
    """
    state = _state(database, look, files, problems)
    if state == collection.state:
        return
    members, troubles = _members(database, look, files)
    troubles += problems
    settled = list(progress.track(Phase.COMPARING, _settled(database, members), len(members)))
    sources = [read_result(it.document, sentences, it.origin) for _, it, sentences in settled]
    sources += map(unread, troubles)
    overview = Overview(
        tuple(sorted(sources, key=lambda it: it.reference.id)),
        removed_blocks(it.document for _, it, _ in settled),
        look.surveyed.skipped + sum(skipped_in(database, known.extract) for known in files.values()),
        len(look.surveyed.files),
        sum(known.size for known in files.values()),
    )
    standing = ((member.record, _standing(it)) for member, it, _ in settled)
    change_over(
        database,
        folder,
        collection,
        standing,
        lambda: write_overview(database, collection.id, state, overview),
        progress,
    )


def _state(
    database: sqlite3.Connection,
    look: Look,
    files: Mapping[str, KnownFile],
    problems: Sequence[SourceProblem],
) -> bytes:
    """Return a digest of all that results rest on."""
    keys = dict(database.execute("SELECT id, key FROM extracts").fetchall())
    held = [(file.path, file.corpus, keys[files[str(file.location)].extract]) for file in look.surveyed.files]
    content = repr((held, problems, look.surveyed.skipped))
    return sha256(content.encode("utf-8", "surrogatepass")).digest()


def _members(
    database: sqlite3.Connection, look: Look, files: Mapping[str, KnownFile]
) -> tuple[list[_Member], list[SourceProblem]]:
    members: list[_Member] = []
    problems: list[SourceProblem] = []
    for file in look.surveyed.files:
        extract = files[str(file.location)].extract
        for found in records_of(database, extract, file.path, file.corpus):
            if isinstance(found, SourceProblem):
                problems.append(found)
            else:
                members.append(_Member(found, file.path, file.corpus))
    return members, problems


def _settled(
    database: sqlite3.Connection, members: Iterable[_Member]
) -> Iterator[tuple[_Member, Settled, int]]:
    """Yield the documents in order of their ids, each with the number of its sentences that are left."""
    prepared = sorted(
        (_prepared(database, member) for member in members), key=lambda it: it[1].document.source.id
    )
    settled = settle([it for _, it, _ in prepared])
    for (member, _, counted), found in zip(prepared, settled, strict=True):
        yield member, found, _left(database, member, found) if found.repetitions else counted


def _prepared(database: sqlite3.Connection, member: _Member) -> tuple[_Member, Prepared, int]:
    """Return what settling needs of a document: all but its sentences, of which it needs the number."""
    row = row_of(database, member.record)
    document = read_document(row, member.path, member.corpus)
    issuer = issuer_of(document.metadata)
    fingerprint, lines = signatures_of(document.source.id, issuer, read_signatures(row))
    return member, Prepared(document, (), fingerprint, lines), row.counted


def _left(database: sqlite3.Connection, member: _Member, settled: Settled) -> int:
    """Return how many sentences are left of a document of which others repeat some blocks."""
    gone = {found.block for found in settled.repetitions}
    sentences, _ = read_sentences(row_of(database, member.record), settled.document.source.text)
    return len(sentences.without(gone))


def _standing(settled: Settled) -> Standing:
    source = settled.document.source
    return Standing(
        source.path, source.corpus, settled.origin, reference_of(settled.document), settled.repetitions
    )
