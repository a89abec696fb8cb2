"""What a sentence's document says of it: title, heading above, definitions, dates, lines, pages."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata
from claimcheck.store.definitions import Definitions
from claimcheck.store.line_numbers import LineNumbers

_WORK_OF_REFERENCE = re.compile(
    r"(?<=\w|\))\s[-\u2013\u2014|]\s(?:Wikipedia|Wiktionary|Wikivoyage|Wikidata|Britannica|Encyclop(?:a?e|\u00e6)dia)\b.{0,40}$"
)
"""What stands behind the name of an entry: "Lake Orvid *- Wikipedia*". It is no second name that "it" may mean."""


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What the passages of one document have in common.

    Each is worked out when it is first asked for, hence no slots: most documents are opened for a sentence that nobody
    compares, and then only its context is looked at.
    """

    document: Document

    @cached_property
    def lines(self) -> LineNumbers:
        """The lines of the source's text."""
        return LineNumbers(self.document.source.text)

    @cached_property
    def title(self) -> str | None:
        """The title, as it is known or as it is written, without the name of a work of reference behind it."""
        title = self.document.metadata.title or _written_title(self.document)
        return _WORK_OF_REFERENCE.sub("", title) if title else None

    @cached_property
    def headings(self) -> tuple[tuple[int, str], ...]:
        """(index of the block, its text in single spaces), ascending."""
        return tuple(_headings(self.document))

    @cached_property
    def defined(self) -> Definitions:
        """The short forms that the document defines, as `Passage.defined` has them."""
        return Definitions(self.document)

    def heading_above(self, block: int) -> str | None:
        """Return the nearest heading above a block, in single spaces."""
        number = bisect_left(self.headings, (block, ""))
        return self.headings[number - 1][1] if number else None

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, where the format has pages."""
        return self.document.source.page_at(offset)


def survey(document: Document) -> Surroundings:
    """Return what the passages of a document have in common."""
    return Surroundings(document)


def reference_date(metadata: Metadata) -> date | None:
    """Return the date by which a document's relative dates are resolved: when it came out, else when it was changed."""
    return metadata.published or metadata.updated


def person_of(sentence: Sentence, metadata: Metadata) -> str | None:
    """Return whom a sentence of a biography is about: the author it names, or the only one there is."""
    if sentence.label is not Label.BIOGRAPHY or not metadata.authors:
        return None
    named = [author for author in metadata.authors if author.split()[-1] in sentence.text]
    if named or len(metadata.authors) == 1:
        return (*named, *metadata.authors)[0]
    return None


def _headings(document: Document) -> Iterator[tuple[int, str]]:
    for index, block in enumerate(document.blocks):
        if block.label is Label.HEADING:
            yield index, _block_text(document, block)


def _written_title(document: Document) -> str | None:
    titles = (block for block in document.blocks if block.label is Label.TITLE)
    return next((_block_text(document, title) for title in titles), None)


def _block_text(document: Document, block: Block) -> str:
    return " ".join(document.source.text[block.start : block.end].split())
