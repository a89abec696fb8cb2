"""Rows of the dataset as documents of a corpus: one row may lie at several places of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from claimcheck.cluster.steps import Column
from claimcheck.model.document import Document
from claimcheck.model.repetition import Repetition
from claimcheck.pipeline.library import Entry, reference_of
from claimcheck.pipeline.preparation import overlaid
from claimcheck.store import Entry as StoreEntry
from claimcheck.store.ledger.codec import unseal
from claimcheck.store.ledger.columns import KeptSentences
from claimcheck.store.ledger.rows import Head, Row, read_document, read_sentences

Places = Mapping[bytes, Sequence[tuple[str, str]]]
"""By the key of a file (path, corpus folder) of each place where it lies."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the others make of a document."""

    origin: str
    repetitions: tuple[Repetition, ...] = ()

    @property
    def gone(self) -> frozenset[int]:
        """The blocks that are the host's."""
        return frozenset(found.block for found in self.repetitions)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Which documents there are, and how each stands among them: what workers are told of the others."""

    places: Places
    standings: Mapping[str, Standing] = field(default_factory=dict)
    """By source id, of those that repeat others or are copies; every other one is an origin of its own."""

    def standing(self, source: str) -> Standing:
        """Return how the source of that id stands."""
        return self.standings.get(source) or Standing(source)

    def members(self, extract: bytes, head: bytes) -> Iterator["Member"]:
        """Yield the documents that a row is."""
        record = unseal(head, Head).record
        for path, corpus in self.places.get(extract, ()):
            source = path if record is None else f"{path}#{record}"
            yield Member(source, path, corpus, self.standing(source))


@dataclass(frozen=True, slots=True)
class Member:
    """A document in its place in the corpus."""

    source: str
    path: str
    corpus: str
    standing: Standing

    def document(self, row: Row) -> Document:
        """Return the document with the labels of the overlay. Raises DamagedError."""
        return overlaid(read_document(row, self.path, self.corpus), self.standing.repetitions)

    def sentences(self, row: Row, text: str) -> tuple[KeptSentences, KeptSentences]:
        """Return the sentences and statements that are left. Raises DamagedError."""
        sentences, statements = read_sentences(row, text)
        gone = self.standing.gone
        return sentences.without(gone), statements.without(gone)

    def store_entry(self, row: Row) -> StoreEntry:
        """Return the document as the store asks for it. Raises DamagedError."""
        document = self.document(row)
        sentences, statements = self.sentences(row, document.source.text)
        return document, sentences + statements, self.standing.origin, reference_of(document)

    def entry(self, row: Row) -> Entry:
        """Return the document as a library holds it. Raises DamagedError."""
        document = self.document(row)
        sentences, statements = self.sentences(row, document.source.text)
        standing = self.standing
        return Entry(
            document,
            tuple(sentences),
            tuple(statements),
            standing.origin,
            reference_of(document),
            standing.repetitions,
        )


def rows_in(names: Sequence[str], columns: Sequence[Column]) -> Iterator[tuple[bytes, Row]]:
    """Yield (key of the file, row) of the dataset; of columns that are not among `names` the row has nothing."""
    keys = columns[names.index("extract")]
    held = {name: column for name, column in zip(names, columns, strict=True) if name in _ROW}
    for number, key in enumerate(keys):
        yield key, Row(**{**_NOTHING, **{name: column[number] for name, column in held.items()}})


_ROW = tuple(it.name for it in fields(Row))
_NOTHING: Mapping[str, Any] = {**dict.fromkeys(_ROW, b""), "counted": 0}
