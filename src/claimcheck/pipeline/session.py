"""What a run asks for before it judges: parsed claims, and a corpus. With a store, what is known is not read again.

A run of which all is known says what it said before; so what it takes to say something else is imported where needed.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claimcheck.pipeline.asking import Asked
from claimcheck.pipeline.place import Place
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.stored.known_versions import known_versions
from claimcheck.pipeline.stored.looking import Look, look
from claimcheck.store.ledger.answers import (
    demand_generation,
    read_claims,
    write_claims,
)
from claimcheck.store.ledger.collections import (
    Collection,
    KnownFile,
    begin_collection,
    files_of,
    mark_sure,
    open_collection,
)
from claimcheck.store.ledger.connection import changes_of_others, reading, writing
from claimcheck.store.ledger.turns import MovedOnError, Turn
from claimcheck.store.ledger.writings import Writing, keep_writing, read_writing

if TYPE_CHECKING:
    from claimcheck.model.claim import Claim
    from claimcheck.pipeline.corpus import Corpus
    from claimcheck.pipeline.overview import Overview
    from claimcheck.pipeline.workers import Workers

# ruff: noqa: PLC0415 - a run that says what it said before needs neither claims nor rules nor results


_Files = tuple[int, Mapping[str, KnownFile]]
"""Files of a collection, and what tells whether they have been written since they were read."""


class Session(Protocol):
    """A run's way to its inputs."""

    def load_claims(self, paths: Sequence[Path], base: Path) -> "tuple[Claim, ...]":
        """Read claims files. Raises ClaimsError."""
        ...

    def open_corpus(self, place: Place, workers: "Workers", progress: Progress) -> "Corpus":
        """Bring a corpus in. Raises UsageError."""
        ...


class Remembering(Session, Protocol):
    """One that can say what a run wrote before."""

    def recall(self, asked: Asked) -> Writing | None:
        """Return what a run wrote that was asked the same, if nothing has changed since. Raises UsageError."""
        ...

    def remember(self, asked: Asked, written: Writing) -> None:
        """Keep what this run writes."""
        ...


class Forgetful:
    """A session without a store: everything is read anew and held in memory."""

    def load_claims(self, paths: Sequence[Path], base: Path) -> "tuple[Claim, ...]":
        """Read claims files. Raises ClaimsError."""
        from claimcheck.claims import load_claims
        from claimcheck.rules import known_rules

        return load_claims(paths, base=base, known_rules=known_rules())

    def open_corpus(self, place: Place, workers: "Workers", progress: Progress) -> "Corpus":
        """Read a corpus. Raises UsageError."""
        from claimcheck.pipeline.held_corpus import HeldCorpus
        from claimcheck.pipeline.library import read_library

        library = read_library(
            place.corpus, place.base, workers, progress, claims=place.claims, fields=place.fields
        )
        return HeldCorpus(library)

    def recall(self, asked: Asked) -> Writing | None:  # noqa: ARG002 - the protocol's
        """Remember nothing."""
        return None

    def remember(self, asked: Asked, written: Writing) -> None:
        """Keep nothing."""


class Stored:
    """A session with a ledger. Every method raises DamagedError or UnwritableError where that fails."""

    def __init__(self, database: sqlite3.Connection, folder: Path, turn: Turn) -> None:
        """Work with the open ledger of `folder`; `turn` is taken before anything of a corpus is written."""
        self._database = database
        self._folder = folder
        self._turn = turn
        self._versions = known_versions(database, keep=turn.may_come)
        self._seen: Look | None = None
        """The corpus, as `recall` has seen it."""
        self._before: _Files | None = None
        """The files that the ledger had in its place, if that was another one."""
        self._asked_for: bytes | None = None
        """The claims files, as `recall` has seen them."""
        self._opened: Collection | None = None

    def load_claims(self, paths: Sequence[Path], base: Path) -> "tuple[Claim, ...]":
        """Read claims files, or remember them where their bytes are the same. Raises ClaimsError."""
        from claimcheck.claims import load_claims
        from claimcheck.model.claim import Claim
        from claimcheck.rules import known_rules

        rules = known_rules()
        key = self._named(paths, base, sorted(rules.items()))
        if key is None:
            return load_claims(paths, base=base, known_rules=rules)
        known: tuple[Claim, ...] | None = read_claims(self._database, key, tuple[Claim, ...])
        if known is not None:
            return known
        claims = load_claims(paths, base=base, known_rules=rules)
        if self._turn.may_come:
            with writing(self._database):
                write_claims(self._database, key, claims)
        return claims

    def _named(self, paths: Sequence[Path], base: Path, besides: object) -> bytes | None:
        """Name claims files as they are now, and what else counts; None where one cannot be read."""
        contents = [_content(path) for path in paths]
        if None in contents:
            return None
        lying = [(str(path), realpath(path)) for path in paths]
        named = repr((self._versions.whole, str(base), lying, contents, besides))
        return sha256(named.encode("utf-8", "surrogatepass")).digest()

    def recall(self, asked: Asked) -> Writing | None:
        """Return what a run wrote that was asked the same, if nothing has changed since. Raises UsageError."""
        self._seen = self._look(asked.place)
        self._asked_for = self._named(asked.place.claims, asked.place.base, ())
        collection = self._known(self._seen)
        key = self._asked(asked, collection) if collection else None
        return read_writing(self._database, collection.id, key) if collection and key else None

    def remember(self, asked: Asked, written: Writing) -> None:
        """Keep what this run writes, unless another run has changed its corpus or there is no room."""
        collection = self._opened
        key = self._asked(asked, collection) if collection else None
        is_same = self._asked_for == self._named(asked.place.claims, asked.place.base, ())
        if not collection or not key or not is_same or not self._turn.may_come:
            return
        with suppress(MovedOnError, sqlite3.OperationalError), writing(self._database):
            demand_generation(self._database, collection)
            keep_writing(self._database, collection.id, key, written)

    def _asked(self, asked: Asked, collection: Collection) -> bytes | None:
        """Name all that what a run writes rests on."""
        state = (collection.generation, collection.state, asked.how)
        return self._named(asked.place.claims, asked.place.base, state)

    def open_corpus(self, place: Place, workers: "Workers", progress: Progress) -> "Corpus":
        """Bring the ledger up to date, where it is not, and open the corpus in it. Raises UsageError."""
        from claimcheck.pipeline.stored.corpus import StoredCorpus

        found, self._seen = self._seen, None
        if found is None:
            found, self._before = self._look(place), None
        # What `recall` has found to differ need not be compared once more.
        collection = None if self._before else self._known(found)
        overview: Overview | None = None
        if collection is None:
            if self._turn.take():  # another run may have done it meanwhile
                found = self._look(place)
                collection = self._known(found)
            if collection is None:
                collection, overview = self._ingested(found, place, workers, progress)
        else:
            progress.note(f"0 files to read, {len(found.surveyed.files)} as they were")
        self._opened = collection
        if overview is None:
            from claimcheck.pipeline.stored.overviews import load_overview

            with reading(self._database):
                overview = load_overview(self._database, collection).overview
        judging = self._versions.judging
        return StoredCorpus(self._database, self._folder, collection, overview, judging, self._turn)

    def _look(self, place: Place) -> Look:
        return look(place.corpus, place.base, place.claims, place.fields, self._versions.extracting)

    def _known(self, found: Look) -> Collection | None:
        """Return the collection of a corpus in which nothing has changed."""
        self._before = None
        collection = open_collection(self._database, found.key)
        if collection is None or not collection.state:
            return None
        changes = changes_of_others(self._database)
        files = files_of(self._database, collection.id)
        if not found.is_known(files, collection.inputs):
            self._before = changes, files
            return None
        unsure = [location for location, known in files.items() if not known.sure]
        settled = [location for location in unsure if found.is_settled(found.times[location])]
        if settled and self._turn.may_come:
            with writing(self._database):
                mark_sure(self._database, collection.id, settled)
        return collection

    def _ingested(
        self, found: Look, place: Place, workers: "Workers", progress: Progress
    ) -> "tuple[Collection, Overview | None]":
        from claimcheck.pipeline.stored.ingesting import ingest

        with writing(self._database):
            collection = begin_collection(self._database, found.key)
            known = self._files_of(collection)
        version = self._versions.extracting
        overview = ingest(
            self._database,
            collection,
            found,
            version,
            place.fields,
            workers,
            progress,
            self._folder,
            known=known,
        )
        return open_collection(self._database, found.key) or collection, overview

    def _files_of(self, collection: Collection) -> Mapping[str, KnownFile]:
        """Return the files of a collection; they were read already where its corpus was found to differ."""
        before, self._before = self._before, None
        if before and before[0] == changes_of_others(self._database):
            return before[1]
        return files_of(self._database, collection.id)


def _content(path: Path) -> bytes | None:
    """Return a digest of a file; None where reading it is to fail as it always does."""
    try:
        return sha256(path.read_bytes()).digest()
    except OSError:
        return None
