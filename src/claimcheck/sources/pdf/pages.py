"""The pages of an open PDF. What is wrong with one is noted with its number, and the next one is read."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby
from typing import Any

from claimcheck.sources.pdf.geometry import Page
from claimcheck.sources.pdf.visible import has_image, read_page

PAGE_LIMIT = 5_000
"""Pages that are read: five times a thick yearbook."""
TEXT_LIMIT = 20_000_000
"""Characters of a document that are read: a page of 4,000 on each of 5,000 pages."""

BROKEN = "cannot be read: open the file and save it anew"
CROWDED = "more characters than any page has and not read: check the file"
SCANNED = "an image without a text layer: run OCR over the file"
BEYOND = f"beyond the first {PAGE_LIMIT:,} pages or {TEXT_LIMIT:,} characters and not read: split the file"


class Pages:
    """Reads page after page. `troubles` has what could not be read so far."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._troubles: dict[str, list[int]] = {}

    @property
    def troubles(self) -> tuple[str, ...]:
        """One message for each kind of trouble, with the pages."""
        return tuple(f"{_listed(numbers)}: {what}" for what, numbers in self._troubles.items())

    @property
    def is_broken(self) -> bool:
        """Whether a page could not be read for another reason than that it is a scan."""
        return not self._troubles.keys() <= {SCANNED}

    def __iter__(self) -> Iterator[Page]:
        """Yield the pages that can be read."""
        left = TEXT_LIMIT
        for number in range(1, len(self._document) + 1):
            if number > PAGE_LIMIT or left <= 0:
                self._troubles[BEYOND] = [*range(number, len(self._document) + 1)]
                return
            page = self._read(number)
            if page is not None:
                left -= sum(len(segment.text) for segment in page.segments)
                yield page

    def _read(self, number: int) -> Page | None:
        from pypdfium2 import PdfiumError  # noqa: PLC0415 - an extra, and slow to load

        try:
            with closing(self._document[number - 1]) as page:
                found = read_page(page, number)
                if not found.segments and has_image(page):
                    self._troubles.setdefault(SCANNED, []).append(number)
        except PdfiumError:
            self._troubles.setdefault(BROKEN, []).append(number)
        except OverflowError:
            self._troubles.setdefault(CROWDED, []).append(number)
        else:
            return found
        return None


def _listed(numbers: Iterable[int]) -> str:
    """Return "page 3" or "pages 1-4, 9"."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    ]
    names = [f"{run[0]:,}-{run[-1]:,}" if len(run) > 1 else f"{run[0]:,}" for run in runs]
    shown = ", ".join(names[:10]) + (f" and {len(names) - 10:,} more runs" if len(names) > 10 else "")  # noqa: PLR2004
    return f"page{'s' if len(runs) > 1 or len(runs[0]) > 1 else ''} {shown}"
