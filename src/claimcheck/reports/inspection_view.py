"""What `claimcheck sources` shows to a person: the sources, their removals, or one page."""

from collections.abc import Iterator

from claimcheck.model.document import Block as SourceBlock
from claimcheck.model.document import Document
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.label import ASIDE, KEPT, REMOVED
from claimcheck.reports.evidence_lines import metadata_words
from claimcheck.reports.inspection import count_blocks, count_reasons, find_source, visible_removals
from claimcheck.reports.neutral import flowing
from claimcheck.reports.source_lines import SourceLines
from claimcheck.reports.view import Block, Heading, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.wording import counted

_HEADERS = ("Source", "Kept", "Aside", "Removed, by reason", "Origin")


def inspection_view(inspection: Inspection, *, dropped: bool, show: str | None) -> View:
    """Show one page if `show` names it, else all sources, with each removal if `dropped`."""
    if show is not None:
        return _page_view(find_source(inspection, show))
    blocks: tuple[Block, ...] = tuple(section("Sources", _sources_table(inspection)))
    if dropped:
        blocks += tuple(block for source in inspection.sources for block in _removals(source))
    return View((*blocks, line("")), line(_closing(inspection), Mark.STRONG))


def _sources_table(inspection: Inspection) -> tuple[Table, ...]:
    rows = tuple(_row(source) for source in inspection.sources)
    return (Table(_HEADERS, rows, tight=frozenset({1, 2})),) if rows else ()


def _row(source: SourceInspection) -> tuple[Line, ...]:
    return (
        Line((Piece(source.reference.path, Mark.STRONG), *_details(source))),
        line(f"{count_blocks(source, KEPT):,}"),
        line(f"{count_blocks(source, ASIDE):,}"),
        line(_removed_words(source)),
        line(_origin_words(source)),
    )


def _details(source: SourceInspection) -> Iterator[Piece]:
    metadata = source.document.metadata if source.document else source.reference.metadata
    for word in metadata_words(metadata):
        yield Piece(f" · {flowing(word)}", Mark.DIM)
    if source.problem:
        yield Piece(f" · {source.problem}: {flowing(source.message)}", Mark.BAD)


def _removed_words(source: SourceInspection) -> str:
    reasons = count_reasons(source)
    named = ", ".join(f"{number:,} {reason}" for reason, number in reasons.items())
    return f"{sum(reasons.values()):,}: {named}" if reasons else "0"


def _origin_words(source: SourceInspection) -> str:
    copies = f" (same story: {', '.join(source.copies)})" if source.copies else ""
    return f"{source.origin}{copies}"


def _removals(source: SourceInspection) -> Iterator[Block]:
    if source.document is None:
        return
    text = source.document.source.text
    lines = SourceLines(text)
    removals = tuple(visible_removals(source))
    yield Heading(f"Removed from {source.reference.path}")
    if not removals:
        yield line("nothing", Mark.DIM)
    for removal in removals:
        number, column = lines.place(removal.start)
        place = f"{source.reference.path}:{number}:{column}: "
        yield Line((Piece(place, Mark.DIM), Piece(f"{removal.label}, {removal.reason}", Mark.DOUBTFUL)))
        yield line(flowing(text[removal.start : removal.end]).strip(" "), indent=2)


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
