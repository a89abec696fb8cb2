"""Documents of a collection as they stand among one another, and what the collection is as a whole.

Of a document that stands as it stood nothing is read but its signature: what a change costs besides is what it changes.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from claimcheck.model.report import SourceResult
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.library import unread
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import SILENT, Phase, Progress
from claimcheck.pipeline.stored.changing_over import Differences, change_over
from claimcheck.pipeline.stored.known_copies import Compared, KnownCopies
from claimcheck.pipeline.stored.ledger_pages import LedgerPages, Member, members_of
from claimcheck.pipeline.stored.looking import Look
from claimcheck.pipeline.stored.overviews import KeptOverview, keep_overview, load_overview
from claimcheck.pipeline.stored.standing import stand
from claimcheck.store.ledger.collections import Collection, KnownFile, replace_files
from claimcheck.store.ledger.connection import writing
from claimcheck.store.ledger.extracts import RecordLists
from claimcheck.store.ledger.settled import (
    KeptDocument,
    Standing,
    differing,
    kept_documents,
    removed_blocks_of,
)

_Place = tuple[int, str, str]
"""The number of a record, its path, and the corpus folder."""


@dataclass(frozen=True, slots=True)
class _Content:
    """What the files of a collection hold."""

    places: Sequence[_Place]
    troubles: Sequence[SourceProblem]
    skipped: int
    files: int
    size: int


def settle_collection(
    database: sqlite3.Connection,
    collection: Collection,
    look: Look,
    before: Mapping[str, KnownFile],
    files: Mapping[str, KnownFile],
    problems: Sequence[SourceProblem],
    folder: Path,
    progress: Progress = SILENT,
) -> Overview | None:
    """Write `files` as those of the collection, and how their documents stand, unless it holds just these already.

    `before` are the files that it had; `problems` those that no file gives: of folders and sidecars. Returns what the
    collection holds now; None where that is what it held.
    """
    state = _state(database, look, files, problems)

    def replaced() -> None:
        replace_files(database, collection.id, look.inputs, before, files)

    if state == collection.state:
        with writing(database):
            replaced()
        return None
    content = _content(database, look, files, problems)
    members = _members(database, content.places, progress)
    kept = kept_documents(database, collection.id)
    pages = LedgerPages(database, members, _copies(database, collection, kept))
    gone, came = differing(kept, _standings(members, pages))
    overviews: list[Overview] = []

    def complete(results: Sequence[SourceResult]) -> None:
        replaced()
        pages.remember()
        known = load_overview(database, collection) if collection.state else None
        stayed = _stayed(known, {document.source for document in gone})
        overviews.append(_overview(content, (*stayed, *results), removed_blocks_of(database, collection.id)))
        keep_overview(database, collection.id, state, overviews[0], known)

    change_over(database, folder, collection, Differences(gone, came), complete, progress)
    return overviews[0]


def _state(
    database: sqlite3.Connection,
    look: Look,
    files: Mapping[str, KnownFile],
    problems: Sequence[SourceProblem],
) -> bytes:
    """Return a digest of all that results rest on."""
    keys = dict(database.execute("SELECT id, key FROM extracts").fetchall())
    held = look.surveyed.files
    content = repr(([(file.path, file.corpus) for file in held], problems, look.surveyed.skipped))
    digest = sha256(content.encode("utf-8", "surrogatepass"))
    digest.update(b"".join([keys[files[file.address].extract] for file in held]))  # all are equally long
    return digest.digest()


def _content(
    database: sqlite3.Connection,
    look: Look,
    files: Mapping[str, KnownFile],
    problems: Sequence[SourceProblem],
) -> _Content:
    lists = RecordLists(database)
    places: list[_Place] = []
    troubles: list[SourceProblem] = []
    for file in look.surveyed.files:
        for found in lists.records(files[file.address].extract, file.path, file.corpus):
            if isinstance(found, SourceProblem):
                troubles.append(found)
            else:
                places.append((found, file.path, file.corpus))
    return _Content(
        places,
        (*troubles, *problems),
        look.surveyed.skipped + sum(lists.skipped(known.extract) for known in files.values()),
        len(look.surveyed.files),
        sum(known.size for known in files.values()),
    )


def _members(database: sqlite3.Connection, places: Sequence[_Place], progress: Progress) -> list[Member]:
    """Return the documents in order of their ids."""
    members = progress.track(Phase.COMPARING, members_of(database, places), len(places))
    return sorted(members, key=lambda member: member.id)


def _copies(
    database: sqlite3.Connection, collection: Collection, kept: Sequence[KeptDocument]
) -> KnownCopies:
    compared = {document.source: Compared(document.record, document.gone()) for document in kept}
    return KnownCopies(database, collection.id, compared)


def _standings(members: Sequence[Member], pages: LedgerPages) -> Iterator[tuple[int, Standing]]:
    origins, overlay = stand(pages.lines(), pages)
    for page, (member, origin) in enumerate(zip(members, origins, strict=True)):
        yield member.record, Standing(member.path, member.corpus, origin, overlay.get(page, ()))


def _stayed(before: KeptOverview | None, gone: AbstractSet[str]) -> Iterator[SourceResult]:
    """Yield what the rules see of the documents that stand as they stood."""
    sources = before.overview.sources if before else ()
    return (it for it in sources if it.origin and it.reference.id not in gone)


def _overview(content: _Content, results: Iterable[SourceResult], removed_blocks: int) -> Overview:
    sources = (*results, *map(unread, content.troubles))
    in_order = tuple(sorted(sources, key=lambda it: it.reference.id))
    return Overview(in_order, removed_blocks, content.skipped, content.files, content.size)
