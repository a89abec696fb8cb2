"""A document as the row that keeps it."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from claimcheck.model.document import Damage, Document
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Hint, Metadata, Source
from claimcheck.model.span import Span
from claimcheck.store.ledger.codec import DamagedError, seal, unseal
from claimcheck.store.ledger.columns import (
    KeptSentences,
    seal_blocks,
    seal_sentences,
    texts_apart,
    unseal_blocks,
    unseal_sentences,
)
from claimcheck.store.ledger.findable import findable_in, seal_findable
from claimcheck.store.ledger.vocabularies import words_in


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a file: a document with all that was made of it alone, ready to be written."""

    counted: int
    """How many sentences there are."""
    head: bytes
    text: bytes
    blocks: bytes
    sentences: bytes
    signatures: bytes
    """Sealed, what near-duplicates and repeated lines are found by; the store does not look into it."""
    findable: bytes
    """What sentences and removed blocks are found by."""
    words: str = ""
    """The distinct words that its passages may have, joined by blanks."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a document besides its text, blocks and sentences."""

    sha256: str
    media_type: str
    record: str | None
    encoding: str
    lossy: bool
    said: Metadata
    """What the reader and the user said, before cleaning added to it."""
    metadata: Metadata
    retrieved: date | None
    damage: tuple[Damage, ...]
    pages: tuple[tuple[int, int, int], ...]
    """(start, end, number) of each page, where the format has pages."""


def write_row(
    document: Document,
    sentences: tuple[Sentence, ...],
    statements: tuple[Sentence, ...],
    signatures: bytes,
) -> Row:
    """Make a row of a document; where it lies is not part of it. Pure, so that it may run in any process.

    Of the hints, which only cleaning needs, the pages are kept.
    """
    source = document.source
    head = Head(
        sha256=source.sha256,
        media_type=source.media_type,
        record=source.record,
        encoding=source.encoding,
        lossy=source.lossy,
        said=source.metadata,
        metadata=document.metadata,
        retrieved=source.retrieved,
        damage=document.damage,
        pages=_pages(source),
    )
    row = Row(
        len(sentences),
        seal(head),
        zlib.compress(source.text.encode("utf-8", "surrogatepass"), 1),
        seal_blocks(document.blocks),
        seal_sentences(sentences, statements),
        signatures,
        seal_findable(findable_in(document, (*sentences, *statements))),
    )
    return replace(row, words=words_in(texts_in(row)))


def read_document(row: Row, path: str, corpus: str) -> Document:
    """Return the document of a row, which lies at `path` below the folder `corpus`.

    Raises:
        DamagedError: The row is not what was written.
    """
    head: Head = unseal(row.head, Head)
    source = Source(
        path=path,
        text=_text(row.text),
        sha256=head.sha256,
        media_type=head.media_type,
        record=head.record,
        encoding=head.encoding,
        lossy=head.lossy,
        metadata=head.said,
        hints=tuple(Hint(Span(start, end), page=page) for start, end, page in head.pages),
        retrieved=head.retrieved,
        corpus=corpus,
    )
    return Document(source, unseal_blocks(row.blocks), head.metadata, head.damage)


def read_sentences(row: Row, text: str) -> tuple[KeptSentences, KeptSentences]:
    """Return the sentences of a row and the statements of its tables. Raises DamagedError."""
    sentences, statements = unseal_sentences(row.sentences, text)
    return sentences, statements


def texts_in(row: Row) -> Iterator[str]:
    """Yield all that passages of a row may have in their words: more than that, and not one by one.

    Raises:
        DamagedError: The row is not what was written.
    """
    metadata = unseal(row.head, Head).metadata
    yield _text(row.text)
    yield from texts_apart(row.sentences)
    yield metadata.title or ""
    yield from metadata.authors


def without_hints(document: Document) -> Document:
    """Return `document` as a row gives it back."""
    pages = tuple(Hint(Span(start, end), page=page) for start, end, page in _pages(document.source))
    return replace(document, source=replace(document.source, hints=pages))


def _pages(source: Source) -> tuple[tuple[int, int, int], ...]:
    """Return the stretches of the hints that tell a page; all of one page are one."""
    runs = (list(hints) for page, hints in groupby(source.hints, key=lambda hint: hint.page))
    found = tuple((run[0].span.start, run[-1].span.end, run[0].page) for run in runs)
    return found if any(page for *_, page in found) else ()


def _text(packed: bytes) -> str:
    try:
        return zlib.decompress(packed).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError) as error:
        raise DamagedError("a text of the ledger is damaged") from error
