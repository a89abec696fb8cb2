"""The sources that claims rest on, for a report that shows them: bounded, so that 5,000 claims still make one page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.config import Format, Settings
from claimcheck.model.evidence import Evidence
from claimcheck.model.label import Label
from claimcheck.model.quoted_page import PageBlock, QuotedPage
from claimcheck.model.report import ClaimResult

if TYPE_CHECKING:  # a library imports all stages, and a run that judges nothing anew needs none
    from claimcheck.pipeline.library import Entry, Library

LONGEST_PAGE = 50_000
"""Code points of one page, some ten sheets of paper; what comes behind is left out."""

MOST_CHARACTERS = 2_000_000
"""Code points of all pages. Those that are quoted most come first, and the rest is left out."""


def shows_pages(settings: Settings) -> bool:
    """Tell whether a report of the run shows pages."""
    return Format.HTML in {settings.format, *(file.format for file in settings.report)}


def quoted_pages(results: Sequence[ClaimResult], library: "Library") -> tuple[QuotedPage, ...]:
    """Return the pages that are quoted, in order of their source's id."""
    quoted = Counter(item.source.id for result in results for item in _shown(result) if item.source)
    entries = (entry for entry in library.entries if quoted[entry.reference.id])
    ranked = sorted(entries, key=lambda entry: (-quoted[entry.reference.id], entry.reference.id))
    pages = _within(map(_page, ranked))
    return tuple(sorted(pages, key=lambda page: page.reference.id))


def _shown(result: ClaimResult) -> Iterator[Evidence]:
    yield from result.evidence
    if result.nearest:
        yield result.nearest


def _within(pages: Iterable[QuotedPage]) -> Iterator[QuotedPage]:
    room = MOST_CHARACTERS
    for page in pages:
        room -= sum(len(block.text) for block in page.blocks)
        if room < 0:
            return
        yield page


def _page(entry: "Entry") -> QuotedPage:
    blocks = tuple(_blocks(entry))
    kept = tuple(block for block in blocks if block.span.end <= LONGEST_PAGE)
    return QuotedPage(entry.reference, kept, cut=len(kept) < len(blocks))


def _blocks(entry: "Entry") -> Iterator[PageBlock]:
    text = entry.document.source.text
    for block in entry.document.blocks:
        if block.label is not Label.LAYOUT:
            yield PageBlock(block.span, block.label, block.reason, text[block.start : block.end])
