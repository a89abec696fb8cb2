"""Paragraphs and rows of all pages in reading order; a paragraph that a page or column broke is one again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.sources.pdf.columns import Region, reading_order
from claimcheck.sources.pdf.geometry import Line, Page, Segment
from claimcheck.sources.pdf.paragraphs import HYPHENS, Paragraph, is_item, is_resized, paragraphs
from claimcheck.sources.pdf.row_keys import Row, row_text
from claimcheck.sources.pdf.rows import cells, is_head, with_rows
from claimcheck.sources.pdf.running import FOOTER, HEADER, NUMBER, Running
from claimcheck.sources.pdf.scripts import is_close
from claimcheck.sources.pdf.segments import in_rows

ASIDE = "page.margin"
"""What is written across the direction of the page."""

_LONG_WORD, _NO_ROOM = 8.0, 2.0
"""Of the size: room at the end of a line that a break may leave, before a small letter and before any other."""

_LOOK_BACK = 12
"""Rows, notes and captions that may stand between the two parts of a paragraph."""


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph, row or other line of a page."""

    page: int
    region: int
    """Number of the region on its page."""
    paragraph: Paragraph | None = None
    text: str = ""
    """Of what is no paragraph."""
    path: str = ""
    """The kind of what is no paragraph: ``tr``, ``thead``, ``page.header``…"""


def page_items(page: Page, running: dict[str, list[Row]]) -> Iterator[Item]:
    """Yield what stands on a page: heads, the text in reading order, feet and number, margin."""
    yield from _row_items(page, running, HEADER)
    apart = {id(segment) for rows in running.values() for row in rows for segment in row}
    left = [segment for segment in page.segments if id(segment) not in apart]
    for number, region in enumerate(reading_order(left), 1):
        yield from _region_items(page, number, region)
    for kind in (FOOTER, NUMBER):
        yield from _row_items(page, running, kind)
    for text in page.aside:
        yield Item(page.number, 0, text=text, path=ASIDE)


def document_items(pages: Sequence[Page], running: Running) -> list[Item]:
    """Return the items of all pages, each part of a paragraph that a break divides by itself."""
    return [item for page in pages for item in page_items(page, running[page.number])]


def groups(items: Sequence[Item], *, body: float) -> list[list[Item]]:
    """Return the items, those of one broken paragraph together, in the place of its first part."""
    gathered: list[list[Item]] = []
    for item in items:
        begun = _begun(gathered, item) if item.paragraph and not is_larger(item.paragraph, body) else None
        if begun is None:
            gathered.append([item])
        else:
            begun.append(item)
    return gathered


def is_larger(paragraph: Paragraph, body: float) -> bool:
    """Tell whether a paragraph is set in larger letters than the text."""
    return paragraph.size > body and is_resized(paragraph.size, body)


def _row_items(page: Page, running: dict[str, list[Row]], kind: str) -> Iterator[Item]:
    for row in running.get(kind, []):
        yield Item(page.number, 0, text=row_text(row), path=kind)


def _region_items(page: Page, number: int, region: Region) -> Iterator[Item]:
    lines = [_line(row, page) for row in in_rows(region)]
    for is_table, run in with_rows(lines):
        if is_table:
            for index, line in enumerate(run):
                path = "thead" if index == 0 and is_head(run) else "tr"
                yield Item(page.number, number, text=cells(line), path=path)
        else:
            yield from (Item(page.number, number, paragraph) for paragraph in paragraphs(run))


def _line(row: Sequence[Segment], page: Page) -> Line:
    return Line(tuple(row), page.number)


def _begun(gathered: Sequence[list[Item]], item: Item) -> list[Item] | None:
    """Return the group whose paragraph goes on in `item`: the last one of its size, if it stands elsewhere."""
    paragraph = item.paragraph
    for group in reversed(gathered[-_LOOK_BACK:]):
        last = group[-1]
        if last.paragraph is None or paragraph is None:
            continue
        if is_resized(last.paragraph.size, paragraph.size):
            if last.paragraph.size > paragraph.size:
                return None  # a heading parts what stands above it from what stands below
            continue
        elsewhere = (last.page, last.region) != (item.page, item.region)
        return group if elsewhere and _goes_on(last.paragraph, paragraph) else None
    return None


def _goes_on(before: Paragraph, after: Paragraph) -> bool:
    end, start = before.lines[-1].text, after.lines[0].text
    if before.is_stopped or is_item(start) or before.lines[-1].bold != after.lines[0].bold:
        return False
    if start[0].islower() or end.endswith(HYPHENS):
        return before.room <= _LONG_WORD
    return before.room <= _NO_ROOM and (len(before.lines) > 1 or is_close(start))
