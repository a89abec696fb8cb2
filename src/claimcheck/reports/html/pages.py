"""The sources that are quoted, as cleaning left them; what was removed is folded away and says why."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from claimcheck.model.label import ASIDE, REMOVED, Label
from claimcheck.model.quoted_page import PageBlock, QuotedPage
from claimcheck.model.report import Report
from claimcheck.reports.evidence_lines import metadata_words
from claimcheck.reports.html.anchors import anchors
from claimcheck.reports.html.elements import Html, element, outward
from claimcheck.reports.html.evidence import PageAnchors
from claimcheck.reports.neutral import flowing
from claimcheck.rules.wording import counted

_HEADINGS = frozenset({Label.TITLE, Label.HEADING})


def page_anchors(report: Report) -> PageAnchors:
    """Return the anchor of the block in which each quoted sentence stands, where its page is shown."""
    known: dict[tuple[str, int], str] = {}
    pages = dict(zip((page.reference.id for page in report.pages), _named(report), strict=True))
    shown = {page.reference.id: page for page in report.pages}
    for result in report.claims:
        for item in (*result.evidence, *result.related, *((result.nearest,) if result.nearest else ())):
            page = shown.get(item.source.id) if item.source else None
            number = _block_at(page, item.sentence.start) if page else None
            if page and number is not None:
                known[page.reference.id, item.sentence.start] = f"{pages[page.reference.id]}_b{number}"
    return known


def _block_at(page: QuotedPage, offset: int) -> int | None:
    number = bisect_right(page.blocks, offset, key=lambda block: block.span.start) - 1
    return number if number >= 0 and offset < page.blocks[number].span.end else None


def _named(report: Report) -> tuple[str, ...]:
    return anchors("source", (page.reference.address for page in report.pages))


def pages_section(report: Report, places: PageAnchors) -> Html | None:
    """Return the pages, closed."""
    if not report.pages:
        return None
    quoted = frozenset(places.values())
    shown = (_page(page, name, quoted) for page, name in zip(report.pages, _named(report), strict=True))
    title = element("h2", "Sources as they were cleaned", id="sources")
    return element("section", title, shown, class_="pages", aria_labelledby="sources")


def _page(page: QuotedPage, name: str, quoted: frozenset[str]) -> Html:
    removed = sum(block.label in REMOVED for block in page.blocks)
    metadata = " · ".join(map(flowing, metadata_words(page.reference.metadata)))
    summary = element(
        "summary",
        element("h3", page.reference.address),
        element("span", f" {metadata}", dir="auto") if metadata else None,
        element("span", f" {counted(removed, 'removed block')}", class_="more"),
    )
    url = page.reference.url
    address = element("p", outward(url, url), class_="source") if url else None
    cut = (
        element("p", "The page goes on; it is too long to be shown whole.", class_="more")
        if page.cut
        else None
    )
    return element("details", summary, address, _runs(page, name, quoted), cut, class_="page", id=name)


def _runs(page: QuotedPage, name: str, quoted: frozenset[str]) -> Iterator[Html]:
    """Yield kept blocks one by one, and each stretch of removed ones folded into one."""
    numbered = [(number, block) for number, block in enumerate(page.blocks)]
    for gone, run in groupby(numbered, key=lambda item: item[1].label in REMOVED):
        blocks = tuple(run)
        if gone:
            yield _removed([block for _, block in blocks])
        else:
            yield from (_kept(block, f"{name}_b{number}", quoted) for number, block in blocks)


def _removed(blocks: list[PageBlock]) -> Html:
    why = dict.fromkeys(f"{block.label}, {block.reason}" for block in blocks)
    summary = element("summary", f"{counted(len(blocks), 'block')} removed: {'; '.join(why)}")
    lines = [
        element("p", element("small", f"{it.label}, {it.reason}"), " ", element("del", it.text))
        for it in blocks
    ]
    return element("details", summary, lines, class_="removed")


def _kept(block: PageBlock, anchor: str, quoted: frozenset[str]) -> Html:
    """Set a heading as a paragraph that looks like one: the outline of the report is not that of its sources."""
    look = "heading" if block.label in _HEADINGS else "aside" if block.label in ASIDE else ""
    note = element("small", f"{block.label} ") if block.label in ASIDE else None
    classes = " ".join(filter(None, (look, "quoted" if anchor in quoted else "")))
    return element(
        "p", note, block.text, dir="auto", class_=classes or None, id=anchor if anchor in quoted else None
    )
