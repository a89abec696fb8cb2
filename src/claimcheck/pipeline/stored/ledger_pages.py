"""Documents of the ledger as they are compared with one another: by their signatures, texts only where it takes them.

What was read in a text is remembered, so that the next run, in which ten of many thousand are others, need not read it.
"""

import sqlite3
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model.document import Document
from claimcheck.origins import Fingerprint
from claimcheck.pipeline.preparation import left_of
from claimcheck.pipeline.stored.known_copies import Compared, KnownCopies
from claimcheck.pipeline.stored.signatures import Signature, shingles_from, unseal_signature
from claimcheck.repetition import Lines, folded_line, lines_of
from claimcheck.repetition.batches import batch_from
from claimcheck.repetition.frame import framed
from claimcheck.store.ledger.extracts import document_row_of, signature_of, signatures_of
from claimcheck.store.ledger.remembering import forget_remembered, read_remembered, remember
from claimcheck.store.ledger.rows import read_document

_OPEN_DOCUMENTS = 64
"""Documents that are kept at hand: of one, a few things are asked one after another."""


class Member(NamedTuple):
    """A record in its place in the corpus."""

    id: str
    """Of the source."""
    record: int
    path: str
    corpus: str
    signature: Signature


def members_of(database: sqlite3.Connection, places: Sequence[tuple[int, str, str]]) -> Iterator[Member]:
    """Yield records in their places: number, path and corpus folder. Raises DamagedError."""
    sealed = signatures_of(database, (record for record, _, _ in places))
    for (record, path, corpus), found in zip(places, sealed, strict=True):
        signature = unseal_signature(found)
        name = path if signature.record is None else f"{path}#{signature.record}"
        yield Member(name, record, path, corpus, signature)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was read in the text of a document, which rests on nothing else."""

    frames: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By the repeated blocks, with whether it is word by word: those that stand in the frame."""
    folded: dict[int, str] = field(default_factory=dict)
    """By the block: its folded words."""
    left: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    """By the blocks that go: the shingles that go with them, and those that come."""


class LedgerPages:
    """The documents of a collection in order of their ids. All methods raise DamagedError."""

    def __init__(self, database: sqlite3.Connection, members: Sequence[Member], copies: KnownCopies) -> None:
        """Take members in order of their ids, and what is known of their copies."""
        self._database = database
        self._members = members
        self._copies = copies
        self._signatures = {member.record: member.signature for member in members}
        self._known: dict[int, Remembered] = read_remembered(database, Remembered)
        self._asked: dict[int, Remembered] = {}
        self._document = lru_cache(maxsize=_OPEN_DOCUMENTS)(self._read)

    def lines(self) -> Lines:
        """Return the lines of all pages."""
        batches = [
            batch_from(it.signature.host, it.path, it.corpus, it.signature.record) for it in self._members
        ]
        return lines_of([member.signature.prints() for member in self._members], batches)

    def source_id(self, page: int) -> str:
        """Return the id of the source."""
        return self._members[page].id

    def frame(self, page: int, repeated: Mapping[int, bool]) -> Sequence[int]:
        """Return the blocks of `repeated` that stand in the frame."""
        record = self._members[page].record
        known, asked = self._held(record)
        key = " ".join(f"{block}{'' if exact else '~'}" for block, exact in repeated.items())
        found = known.frames.get(key)
        if found is None:
            found = tuple(sorted(framed(self._document(record), repeated)))
        asked.frames[key] = found
        return found

    def folded(self, page: int, block: int) -> str:
        """Return the folded words of a line."""
        record = self._members[page].record
        known, asked = self._held(record)
        found = known.folded.get(block)
        if found is None:
            found = folded_line(self._document(record), block)
        asked.folded[block] = found
        return found

    def origins(self, gone: Mapping[int, Sequence[int]]) -> Sequence[str]:
        """Return the origin of what is left of each page without some of its blocks."""
        compared = {
            member.id: Compared(member.record, tuple(gone.get(page, ())))
            for page, member in enumerate(self._members)
        }
        origins = self._copies.origins(compared, self._fingerprint)
        return [origins[member.id] for member in self._members]

    def remember(self) -> None:
        """Keep what was asked for in this run, and forget what was not."""
        changed = {record: it for record, it in self._asked.items() if self._known.get(record) != it}
        remember(self._database, changed)
        stale = self._known.keys() & self._signatures.keys() - self._asked.keys()
        forget_remembered(self._database, stale)
        self._copies.keep()

    def _held(self, record: int) -> tuple[Remembered, Remembered]:
        return self._known.get(record) or Remembered(), self._asked.setdefault(record, Remembered())

    def _fingerprint(self, source: str, compared: Compared) -> Fingerprint:
        signature = self._signatures.get(compared.record) or unseal_signature(
            signature_of(self._database, compared.record)
        )
        whole = signature.fingerprint(source)
        return self._left(whole, compared) if compared.gone else whole

    def _left(self, whole: Fingerprint, compared: Compared) -> Fingerprint:
        """Return the fingerprint of what is left, which is the whole one's but for a few shingles."""
        known, asked = self._held(compared.record)
        key = " ".join(map(str, compared.gone))
        found = known.left.get(key) or asked.left.get(key)
        if found is None:
            found = _difference(whole, left_of(self._document(compared.record), compared.gone))
        asked.left[key] = found
        less, more = map(shingles_from, found)
        left = array("I", sorted(set(whole.shingles).difference(less).union(more)))
        return Fingerprint(whole.id, whole.wire, left)

    def _read(self, record: int) -> Document:
        """Return a document, wherever it lies."""
        return read_document(document_row_of(self._database, record), "", "")


def _difference(whole: Fingerprint, left: Fingerprint) -> tuple[bytes, bytes]:
    before, after = set(whole.shingles), set(left.shingles)
    less, more = (array("I", sorted(found)).tobytes() for found in (before - after, after - before))
    return less, more
