"""Which words of a page a reader sees, and which way up the page is read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from claimcheck.sources.pdf.geometry import Page, Word
from claimcheck.sources.pdf.segments import segments
from claimcheck.sources.pdf.words import page_words

SMALLEST = 1.0
"""Points. Smaller letters are not there to be read."""

SCANNED_SHARE = 0.5
"""Of the page that an image covers on a scan, whose text layer is there although it is not painted."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


def read_page(page: Any, number: int) -> Page:
    """Return the words of a pypdfium2 page that a reader sees, or those that were recognised on a scan.

    Raises:
        OverflowError: as of `page_words`.
    """
    words = [word for word in page_words(page) if word.text and word.size >= SMALLEST]
    if not all(word.shown for word in words) and not _is_scan(page):
        words = [word for word in words if word.shown]
    turned = _main_direction(words)
    upright = [word for word in words if word.turned == turned]
    _, bottom, _, top = box = _turned_box(page.get_bbox(), turned)
    aside = (word for word in words if word.turned != turned)
    return Page(number, bottom, top, segments(_within(upright, box)), tuple(_runs(aside)))


def has_image(page: Any) -> bool:
    """Tell whether an image stands on a page."""
    return next(_images(page), None) is not None


def _is_scan(page: Any) -> bool:
    left, bottom, right, top = page.get_bbox()
    area = (right - left) * (top - bottom)
    return any(
        (right - left) * (top - bottom) >= SCANNED_SHARE * area
        for left, bottom, right, top in (image.get_bounds() for image in _images(page))
    )


def _images(page: Any) -> Iterator[Any]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - an extra, and slow to load

    return iter(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _main_direction(words: Sequence[Word]) -> int:
    """Return the direction in which most characters are written, the least turned where two have as many."""
    written: Counter[int] = Counter()
    for word in words:
        written[word.turned] += len(word.text)
    return min(written, key=lambda turned: (-written[turned], turned), default=0)


def _turned_box(box: Box, turned: int) -> Box:
    left, bottom, right, top = box
    if turned == 1:
        return bottom, -right, top, -left
    if turned == 2:  # noqa: PLR2004 - quarter turns
        return -right, -top, -left, -bottom
    return (-top, left, -bottom, right) if turned == 3 else box  # noqa: PLR2004


def _within(words: Sequence[Word], box: Box) -> list[Word]:
    left, bottom, right, top = box
    return [
        word for word in words if word.right > left and word.left < right and bottom <= word.baseline <= top
    ]


def _runs(words: Iterator[Word]) -> Iterator[str]:
    """Yield the words that were written one after the other in one direction and size, as one text."""
    run: list[Word] = []
    for word in words:
        if run and (word.turned, round(word.size)) != (run[-1].turned, round(run[-1].size)):
            yield " ".join(one.text for one in run)
            run = []
        run.append(word)
    if run:
        yield " ".join(word.text for word in run)
