"""What `claimcheck sources` shows to a person: the sources, their removals, or one page."""

from collections.abc import Iterator

from claimcheck.model.document import Block as SourceBlock
from claimcheck.model.document import Document
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.label import ASIDE, KEPT, REMOVED
from claimcheck.model.repetition import Repetition
from claimcheck.reports.evidence_lines import metadata_words
from claimcheck.reports.inspection import (
    count_blocks,
    count_reasons,
    find_source,
    repetitions_by_start,
    visible_removals,
)
from claimcheck.reports.neutral import flowing
from claimcheck.reports.source_lines import SourceLines
from claimcheck.reports.view import Block, Heading, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.wording import counted


def inspection_view(inspection: Inspection, *, dropped: bool, show: str | None) -> View:
    """Show one page if `show` names it, else all sources, with each removal if `dropped`."""
    if show is not None:
        return _page_view(find_source(inspection, show))
    entries = tuple(row for source in inspection.sources for row in _entry(source))
    blocks: tuple[Block, ...] = tuple(section("Sources", entries))
    if dropped:
        blocks += tuple(block for source in inspection.sources for block in _removals(source))
    return View((*blocks, line("")), line(_closing(inspection), Mark.STRONG))


def _entry(source: SourceInspection) -> Iterator[Line]:
    """Show a source with a line for each thing that is known of it: a table would leave each a few letters' width."""
    yield line(source.reference.path, Mark.STRONG)
    if details := " · ".join(_page_details(source)):
        yield line(details, Mark.DIM, 2)
    if source.problem:
        yield line(f"{source.problem}: {flowing(source.message)}", Mark.BAD, 2)
    else:
        yield line(_blocks_words(source), indent=2)
    if source.copies:
        yield line(f"same story: {', '.join(source.copies)}", Mark.DOUBTFUL, 2)


def _blocks_words(source: SourceInspection) -> str:
    kept, aside, reasons = count_blocks(source, KEPT), count_blocks(source, ASIDE), count_reasons(source)
    named = ", ".join(f"{number:,} {reason}" for reason, number in reasons.items())
    removed = f"{sum(reasons.values()):,} removed" + (f" ({named})" if named else "")
    return f"{counted(source.sentences, 'sentence')}; {kept:,} blocks kept, {aside:,} aside, {removed}"


def _removals(source: SourceInspection) -> Iterator[Block]:
    if source.document is None:
        return
    text = source.document.source.text
    lines = SourceLines(text)
    removals, repeated = tuple(visible_removals(source)), repetitions_by_start(source)
    yield Heading(f"Removed from {source.reference.path}")
    if not removals:
        yield line("nothing", Mark.DIM)
    for removal in removals:
        number, column = lines.place(removal.start)
        place = f"{source.reference.path}:{number}:{column}: "
        yield Line((Piece(place, Mark.DIM), Piece(f"{removal.label}, {removal.reason}", Mark.DOUBTFUL)))
        yield line(flowing(text[removal.start : removal.end]).strip(" "), indent=2)
        if found := repeated.get(removal.start):
            yield line(_elsewhere_words(found), Mark.DIM, 2)


def _elsewhere_words(found: Repetition) -> str:
    return flowing(f"held by {counted(found.origins, 'origin')} of {found.batch}, also by {found.example}")


def _closing(inspection: Inspection) -> str:
    sources = inspection.sources
    unusable = sum(source.problem is not None for source in sources)
    removed = sum(sum(count_reasons(source).values()) for source in sources)
    origins = len({source.origin for source in sources if source.origin})
    return (
        f"{counted(len(sources) - unusable, 'source')} of {counted(origins, 'origin')}, {unusable:,} unusable; "
        f"{counted(sum(source.sentences for source in sources), 'sentence')}; {counted(removed, 'removed block')}; "
        f"{counted(inspection.skipped_files, 'file')} skipped"
    )


def _page_view(source: SourceInspection) -> View:
    heading = Heading(" · ".join([source.reference.path, *_page_details(source)]))
    if source.document is None:
        return View((heading, line(f"{source.problem}: {flowing(source.message)}", Mark.BAD)))
    return View(
        (heading, Table(("Line", "Label", "Text"), tuple(_page_rows(source.document)), frozenset({0})))
    )


def _page_details(source: SourceInspection) -> Iterator[str]:
    metadata = source.document.metadata if source.document else source.reference.metadata
    return (flowing(word) for word in metadata_words(metadata))


def _page_rows(document: Document) -> Iterator[tuple[Line, ...]]:
    """Give each line of the page that has something on it, with the label of its block."""
    lines = SourceLines(document.source.text)
    for block in document.blocks:
        for number, text in lines.within(block.start, block.end):
            if text.strip():
                yield _page_row(number, text, block)


def _page_row(number: int, text: str, block: SourceBlock) -> tuple[Line, ...]:
    removed = block.label in REMOVED
    label = f"{block.label}, {block.reason}" if removed else block.label
    mark = Mark.DIM if removed else Mark.PLAIN
    return (
        line(str(number), Mark.DIM),
        line(label, Mark.DOUBTFUL if removed else Mark.DIM),
        line(text, mark),
    )
