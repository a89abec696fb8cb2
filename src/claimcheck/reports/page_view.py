"""What `claimcheck sources --show` shows to a person: one page with its removed lines dimmed and labelled."""

from collections.abc import Iterator

from claimcheck.model.document import Block as SourceBlock
from claimcheck.model.document import Document
from claimcheck.model.explanation import SourceInspection
from claimcheck.model.label import REMOVED
from claimcheck.reports.block_words import label_words, opinion_words
from claimcheck.reports.inspection import account_of, repetitions_by_block
from claimcheck.reports.inspection_words import blocks_words, damage_words, provenance_words
from claimcheck.reports.neutral import flowing
from claimcheck.reports.source_lines import SourceLines
from claimcheck.reports.view import Block, Heading, Line, Mark, Table, View, line


def page_view(source: SourceInspection, *, detailed: bool) -> View:
    """Show the lines of a page with their labels; if `detailed` with every reason and both opinions."""
    return View((Heading(source.reference.address), *_facts(source), *_page(source, detailed=detailed)))


def _facts(source: SourceInspection) -> Iterator[Line]:
    for words in provenance_words(source.metadata):
        yield line(flowing(words), Mark.DIM)
    if source.problem:
        yield line(f"{source.problem}: {flowing(source.message)}", Mark.BAD)
    if source.document is not None:
        yield line(blocks_words(account_of(source)))
    if damage := damage_words(source):
        yield line(f"damage: {damage}", Mark.DOUBTFUL)


def _page(source: SourceInspection, *, detailed: bool) -> Iterator[Block]:
    if source.document is not None:
        repeated = frozenset(repetitions_by_block(source))
        rows = tuple(_rows(source.document, repeated, detailed=detailed))
        yield Table(("Line", "Label", "Text"), rows, frozenset({0}))


def _rows(document: Document, repeated: frozenset[int], *, detailed: bool) -> Iterator[tuple[Line, ...]]:
    """Give each line of the page that has something on it, with the label of its block; and where a page begins."""
    lines = SourceLines(document.source.text)
    page: int | None = None
    for index, block in enumerate(document.blocks):
        label = _label(block, repeated=index in repeated, detailed=detailed)
        for number, text in lines.within(block.start, block.end):
            if not text.strip():
                continue
            reached = document.source.page_at(block.start)
            if reached != page:
                yield line(""), line(f"page {reached}", Mark.STRONG), line("")
                page = reached
            yield _row(number, text, label, removed=block.label in REMOVED)


def _label(block: SourceBlock, *, repeated: bool, detailed: bool) -> str:
    label = label_words(block, detailed=detailed)
    opinion = opinion_words(block, repeated=repeated) if detailed else ""
    return f"{label}; {opinion}" if opinion else label


def _row(number: int, text: str, label: str, *, removed: bool) -> tuple[Line, ...]:
    return (
        line(str(number), Mark.DIM),
        line(label, Mark.DOUBTFUL if removed else Mark.DIM),
        line(text, Mark.DIM if removed else Mark.PLAIN),
    )
