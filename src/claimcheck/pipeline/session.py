"""What a run asks for before it judges: parsed claims, and a corpus. With a store, what is known is not read again."""

import sqlite3
from collections.abc import Sequence
from hashlib import sha256
from os.path import realpath
from pathlib import Path
from typing import Protocol

from claimcheck.claims import load_claims
from claimcheck.claims.files import relative
from claimcheck.model.claim import Claim
from claimcheck.pipeline.corpus import Corpus, Place
from claimcheck.pipeline.looking import Look, look
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.progress import Progress
from claimcheck.pipeline.stored_corpus import StoredCorpus
from claimcheck.pipeline.versions import KnownVersions, Versions, digested, signature
from claimcheck.pipeline.workers import Workers
from claimcheck.rules import known_rules
from claimcheck.store.ledger.answers import (
    forget_dimensions,
    read_claims,
    read_fact,
    read_overview,
    write_claims,
    write_fact,
)
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.collections import (
    Collection,
    begin_collection,
    files_of,
    mark_sure,
    open_collection,
)
from claimcheck.store.ledger.connection import reading, writing
from claimcheck.store.ledger.turns import Turn

_VERSIONS = "versions"


class Session(Protocol):
    """A run's way to its inputs."""

    def load_claims(self, paths: Sequence[Path], base: Path) -> tuple[Claim, ...]:
        """Read claims files. Raises ClaimsError."""
        ...

    def open_corpus(self, place: Place, workers: Workers, progress: Progress) -> Corpus:
        """Bring a corpus in. Raises UsageError."""
        ...


class Forgetful:
    """A session without a store: everything is read anew and held in memory."""

    def load_claims(self, paths: Sequence[Path], base: Path) -> tuple[Claim, ...]:
        """Read claims files. Raises ClaimsError."""
        return load_claims(paths, base=base, known_rules=known_rules())

    def open_corpus(self, place: Place, workers: Workers, progress: Progress) -> Corpus:
        """Read a corpus. Raises UsageError."""
        from claimcheck.pipeline.held_corpus import HeldCorpus  # noqa: PLC0415 - imports all stages
        from claimcheck.pipeline.library import read_library  # noqa: PLC0415

        library = read_library(
            place.corpus, place.base, workers, progress, claims=place.claims, fields=place.fields
        )
        return HeldCorpus(library)


class Stored:
    """A session with a ledger. Every method raises DamagedError or UnwritableError where that fails."""

    def __init__(self, database: sqlite3.Connection, folder: Path, turn: Turn) -> None:
        """Work with the open ledger of `folder`; `turn` is taken before anything of a corpus is written."""
        self._database = database
        self._folder = folder
        self._turn = turn
        self._versions = _versions(database, keep=turn.may_come)

    def load_claims(self, paths: Sequence[Path], base: Path) -> tuple[Claim, ...]:
        """Read claims files, or remember them where their bytes are the same. Raises ClaimsError."""
        rules = known_rules()
        contents = [_content(path) for path in paths]
        if None in contents:
            return load_claims(paths, base=base, known_rules=rules)
        shown = [(relative(path, base), realpath(path)) for path in paths]
        named = repr((self._versions.whole, shown, contents, sorted(rules.items())))
        key = sha256(named.encode("utf-8", "surrogatepass")).digest()
        known: tuple[Claim, ...] | None = read_claims(self._database, key, tuple[Claim, ...])
        if known is not None:
            return known
        claims = load_claims(paths, base=base, known_rules=rules)
        if self._turn.may_come:
            with writing(self._database):
                write_claims(self._database, key, claims)
        return claims

    def open_corpus(self, place: Place, workers: Workers, progress: Progress) -> Corpus:
        """Bring the ledger up to date, where it is not, and open the corpus in it. Raises UsageError."""
        found = self._look(place)
        collection = self._known(found)
        if collection is None:
            if self._turn.take():  # another run may have done it meanwhile
                found = self._look(place)
            collection = self._known(found) or self._ingested(found, place, workers, progress)
        else:
            progress.note(f"0 files to read, {len(found.surveyed.files)} as they were")
        with reading(self._database):
            overview = read_overview(self._database, collection, Overview)
        judging = self._versions.judging
        return StoredCorpus(self._database, self._folder, collection, overview, judging, self._turn)

    def _look(self, place: Place) -> Look:
        return look(place.corpus, place.base, place.claims, place.fields, self._versions.extracting)

    def _known(self, found: Look) -> Collection | None:
        """Return the collection of a corpus in which nothing has changed."""
        collection = open_collection(self._database, found.key)
        if collection is None or not collection.state:
            return None
        files = files_of(self._database, collection.id)
        if not found.is_known(files, collection.inputs):
            return None
        unsure = [location for location, known in files.items() if not known.sure]
        settled = [location for location in unsure if found.is_settled(found.times[location])]
        if settled and self._turn.may_come:
            with writing(self._database):
                mark_sure(self._database, collection.id, settled)
        return collection

    def _ingested(self, found: Look, place: Place, workers: Workers, progress: Progress) -> Collection:
        from claimcheck.pipeline.ingesting import ingest  # noqa: PLC0415 - a warm run reads nothing

        with writing(self._database):
            collection = begin_collection(self._database, found.key)
        version = self._versions.extracting
        ingest(self._database, collection, found, version, place.fields, workers, progress, self._folder)
        return open_collection(self._database, found.key) or collection


def _versions(database: sqlite3.Connection, *, keep: bool) -> Versions:
    """Return the versions of our code, which is read only where it looks changed; `keep` them where that is so."""
    now = signature()
    fact = read_fact(database, _VERSIONS)
    if fact is not None:
        known: KnownVersions = unseal(fact, KnownVersions)
        if known.signature == now:
            return known.versions
    versions = digested()
    if keep:
        with writing(database):
            write_fact(database, _VERSIONS, seal(KnownVersions(now, versions)))
            forget_dimensions(database)
    return versions


def _content(path: Path) -> bytes | None:
    """Return a digest of a file; None where reading it is to fail as it always does."""
    try:
        return sha256(path.read_bytes()).digest()
    except OSError:
        return None
