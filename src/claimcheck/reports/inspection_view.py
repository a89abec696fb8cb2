"""What `claimcheck sources` shows to a person: the sources, and what was removed from them."""

from collections.abc import Iterator

from claimcheck.model.document import Block as SourceBlock
from claimcheck.model.document import Document
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.repetition import Repetition
from claimcheck.reports.block_words import opinion_words, reason_sentence
from claimcheck.reports.inspection import (
    account_of,
    extent_of,
    repetitions_by_block,
    total,
    visible_removals,
)
from claimcheck.reports.inspection_words import (
    blocks_words,
    closing_words,
    copies_words,
    damage_words,
    pages_of,
    provenance_words,
)
from claimcheck.reports.neutral import flowing
from claimcheck.reports.source_lines import SourceLines
from claimcheck.reports.view import Block, Heading, Line, Mark, Piece, View, line, section
from claimcheck.rules.wording import counted

_SHOWN = 300
"""Characters of a removed block; one of spam can be a whole page, and `--show` has it in full."""


def inspection_view(inspection: Inspection, *, dropped: bool, detailed: bool) -> View:
    """Show all sources, with each removal if `dropped`, and if `detailed` with what its neighbours made of it."""
    sources = inspection.sources
    accounts = [account_of(source) for source in sources]
    blocks: tuple[Block, ...] = tuple(section("Sources", tuple(row for it in sources for row in _entry(it))))
    if dropped:
        blocks += tuple(block for it in sources for block in _removals(it, detailed=detailed))
    closing = closing_words(inspection, extent_of(sources), total(accounts))
    return View((*blocks, line("")), line(closing, Mark.STRONG))


def _entry(source: SourceInspection) -> Iterator[Line]:
    """Show a source with a line for each thing that is known of it: a table would leave each a few letters' width."""
    yield line(source.reference.address, Mark.STRONG)
    if details := " · ".join(map(flowing, provenance_words(source.metadata))):
        yield line(details, Mark.DIM, 2)
    if source.problem:
        yield line(f"{source.problem}: {flowing(source.message)}", Mark.BAD, 2)
    if source.document is not None:
        yield line(f"{counted(source.sentences, 'sentence')}; {blocks_words(account_of(source))}", indent=2)
    if facts := "; ".join(_facts(source)):
        yield line(facts, indent=2)
    if copies := copies_words(source):
        yield line(f"same story: {copies}; origin {source.origin}", Mark.DOUBTFUL, 2)


def _facts(source: SourceInspection) -> Iterator[str]:
    if source.repetitions:
        yield f"{counted(len(source.repetitions), 'block')} repeated on {source.batch or 'other pages'}"
    if pages := pages_of(source):
        yield counted(pages, "page")
    if damage := damage_words(source):
        yield f"damage: {damage}"


def _removals(source: SourceInspection, *, detailed: bool) -> Iterator[Block]:
    document = source.document
    if document is None:
        return
    lines, repeated = SourceLines(document.source.text), repetitions_by_block(source)
    removals = tuple(visible_removals(document))
    yield Heading(f"Removed from {source.reference.address}")
    if not removals:
        yield line("nothing", Mark.DIM)
    for number, block in removals:
        place = f"{source.reference.address}:{_place(document, block, lines)}: "
        yield Line((Piece(place, Mark.DIM), Piece(f"{block.label}, {block.reason}", Mark.DOUBTFUL)))
        yield line(_shortened(document, block), indent=2)
        for words in _explanations(block, repeated.get(number), detailed=detailed):
            yield line(flowing(words), Mark.DIM, 2)


def _place(document: Document, block: SourceBlock, lines: SourceLines) -> str:
    line_number, column = lines.place(block.start)
    page = document.source.page_at(block.start)
    return f"{line_number}:{column}" + (f", page {page}" if page else "")


def _shortened(document: Document, block: SourceBlock) -> str:
    """Return the text of a block in single spaces, cut where it is long."""
    start = document.source.text[block.start : min(block.end, block.start + _SHOWN)]
    more = block.end - block.start - len(start)
    return flowing(start).strip(" ") + (f" … ({more:,} more characters)" if more else "")


def _explanations(block: SourceBlock, found: Repetition | None, *, detailed: bool) -> Iterator[str]:
    if found:
        yield f"held by {counted(found.origins, 'origin')} of {found.batch}, also by {found.example}"
    if detailed and (sentence := reason_sentence(block.reason)):
        yield sentence
    if detailed and (words := opinion_words(block, repeated=found is not None)):
        yield words
