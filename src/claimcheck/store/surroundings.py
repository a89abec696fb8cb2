"""What a sentence's document says of it: title, heading above, definitions, dates, lines, pages."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata
from claimcheck.names import find_definitions, find_short_forms
from claimcheck.store.line_numbers import LineNumbers


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the passages of one document have in common."""

    document: Document
    lines: LineNumbers
    title: str | None
    headings: tuple[tuple[int, str], ...]
    """(index of the block, its text in single spaces), ascending."""
    defined: tuple[tuple[str, str], ...]

    def heading_above(self, block: int) -> str | None:
        """Return the nearest heading above a block, in single spaces."""
        number = bisect_left(self.headings, (block, ""))
        return self.headings[number - 1][1] if number else None

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, where the format has pages."""
        return self.document.source.page_at(offset)


def survey(document: Document) -> Surroundings:
    """Read off a document what its passages need."""
    return Surroundings(
        document,
        LineNumbers(document.source.text),
        document.metadata.title or _written_title(document),
        tuple(_headings(document)),
        (*find_short_forms(document.text), *find_definitions(document.text)),
    )


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
