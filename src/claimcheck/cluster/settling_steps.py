"""What it takes to settle documents among one another, done where they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from claimcheck.cluster.members import Corpus, Member, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.model.document import Document
from claimcheck.model.repetition import Repetition
from claimcheck.origins import Fingerprint, fingerprint
from claimcheck.pipeline.preparation import overlaid
from claimcheck.pipeline.stored.signatures import Signature, shingles_from, unseal_signature
from claimcheck.repetition import LinePrints, find_repetitions, guess_repetitions
from claimcheck.repetition.batches import batch_of
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.rows import Row, read_document

_PREPARED = ("extract", "head", "text", "blocks", "signatures")


@dataclass(frozen=True, slots=True)
class Sign:
    """Tells what each document is compared by, and with which others."""

    corpus: Corpus
    takes: ClassVar[tuple[str, ...]] = _PREPARED
    gives: ClassVar[Mapping[str, str]] = {
        "source": "text",
        "batch": "text",
        "wire": "text",
        "shingles": "bytes",
    }
    rows_at_once: ClassVar[int] = 256

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield the fingerprint of each document, and the host whose lines it may repeat."""
        for member, _, document, signature in _prepared(self.corpus, columns):
            yield member.source, batch_of(document), signature.issuer, signature.shingles


@dataclass(frozen=True, slots=True)
class Gather:
    """Packs the documents of hosts that have enough of them to repeat a line."""

    corpus: Corpus
    batches: frozenset[str]
    takes: ClassVar[tuple[str, ...]] = _PREPARED
    gives: ClassVar[Mapping[str, str]] = {"batch": "text", "packed": "bytes"}
    rows_at_once: ClassVar[int] = 256

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield each document under its host."""
        for member, row, document, _ in _prepared(self.corpus, columns):
            batch = batch_of(document)
            if batch in self.batches:
                packed = member.path, member.corpus, row.head, row.text, row.blocks, row.signatures
                yield batch, seal(packed)


@dataclass(frozen=True, slots=True)
class Repeat:
    """Finds the lines that a host repeats: guessed ones, or those by origins."""

    origins: Mapping[str, str] | None = None
    """By source id; None where they are not known yet."""
    takes: ClassVar[tuple[str, ...]] = ("packed",)
    gives: ClassVar[Mapping[str, str]] = {"source": "text", "repetitions": "bytes", "shingles": "bytes"}
    rows_at_once: ClassVar[int] = 1

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield the documents of each host that repeat a line, each with the shingles of what is left of it."""
        for packed in columns[0]:
            # Overlays do not depend on the order of documents, yet nothing is left to it.
            pages = sorted((_page(one) for one in packed), key=lambda page: page[0].source.id)
            for (document, _), repetitions in zip(pages, self._found(pages), strict=True):
                if repetitions:
                    left = fingerprint(overlaid(document, repetitions))
                    yield document.source.id, seal(repetitions), left.shingles.tobytes()

    def _found(self, pages: Sequence[tuple[Document, LinePrints]]) -> tuple[tuple[Repetition, ...], ...]:
        documents, lines = [document for document, _ in pages], [prints for _, prints in pages]
        if self.origins is None:
            return guess_repetitions(documents, lines)
        origins = [self.origins.get(it.source.id, it.source.id) for it in documents]
        return find_repetitions(documents, lines, origins)


def fingerprint_of(source: str, wire: str | None, shingles: bytes) -> Fingerprint:
    """Return a fingerprint that a step has given. Numbers are in the byte order of the machine."""
    return Fingerprint(source, wire, shingles_from(shingles))


def _prepared(corpus: Corpus, columns: Sequence[Column]) -> Iterator[tuple[Member, Row, Document, Signature]]:
    for extract, row in rows_in(_PREPARED, columns):
        for member in corpus.members(extract, row.head):
            document = read_document(row, member.path, member.corpus)
            yield member, row, document, unseal_signature(row.signatures)


def _page(packed: bytes) -> tuple[Document, LinePrints]:
    path, corpus, *values = unseal(packed, tuple[str, str, bytes, bytes, bytes, bytes])
    head, text, blocks, signatures = values
    row = Row(0, head, text, blocks, b"", signatures, b"")
    return read_document(row, path, corpus), unseal_signature(signatures).prints()
