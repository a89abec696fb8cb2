"""Running heads and feet, and page numbers: the outermost lines of a page that other pages have too.

A line counts as the same on another page if its text is, figures included, but for one number that grows as the pages
do; or if it begins or ends with such a number, as heads do that name the chapter. So "Total 1,234" below the tables of
three pages is no foot. What it costs: a first line that three pages share for another reason (a slide's title, or
"Table 3" on the third page and so on) is taken for a head, and can be listed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.sources.pdf.geometry import Page
from claimcheck.sources.pdf.row_keys import Row, is_page_number, keys, numbered_keys, row_text
from claimcheck.sources.pdf.segments import in_rows

ZONE = 0.2
"""Of the height of a page, at its top and at its bottom, where heads and feet stand."""
ROWS = 4
"""Lines of a head or foot at most."""
PAGES, FEW_PAGES = 3, 4
"""Pages on which a line must stand; two where the document has no more than `FEW_PAGES`. On a single page only a bare
"1" is known for what it is."""
APART = 1.6
"""Of the size: the distance of two baselines from which on a head or foot is set apart."""

SHORT = 50
"""Characters of a further line of a head behind a gap; a longer one is text."""

HEADER, FOOTER, NUMBER = "page.header", "page.footer", "page.number"

Running = dict[int, dict[str, list[Row]]]
"""By page number: the rows that are a head, a foot or a page number, from the top down."""


def running_rows(pages: Sequence[Page]) -> Running:
    """Return the rows of each page that run through the document."""
    found: Running = {page.number: {} for page in pages}
    for kind in (HEADER, FOOTER):
        edges = [_Edge(page, kind) for page in pages]
        common = _common(edges)
        for edge in edges:
            for row in edge.running(common, alone=len(pages) == 1):
                place = NUMBER if is_page_number(row) else kind
                found[edge.page.number].setdefault(place, []).append(row)
    return found


def _common(edges: Sequence["_Edge"]) -> set[str]:
    """Return the keys that stand on enough pages."""
    counts = Counter(key for edge in edges for key in edge.known_by())
    needed = 2 if len(edges) <= FEW_PAGES else PAGES
    return {key for key, count in counts.items() if count >= needed}


class _Edge:
    """The outermost rows of a page, at its top or at its bottom."""

    def __init__(self, page: Page, kind: str) -> None:
        self.page = page
        self._kind = kind
        rows = in_rows(page.segments)
        self._rows = rows if kind == HEADER else rows[::-1]

    def known_by(self) -> set[str]:
        """Return what the rows are known by on other pages."""
        return {key for depth, row in self._in_zone() for key in keys(row, depth, self.page)}

    def running(self, common: set[str], *, alone: bool) -> list[Row]:
        """Return the rows that run through the document, from the top down.

        They are set apart from the text. What is not, and has no page number, may be the text of a page that is there
        twice.
        """
        surely = running = 0
        for depth, row in self._in_zone():
            if not common.isdisjoint(numbered_keys(row, depth, self.page)) or (
                alone and self._is_number(row)
            ):
                surely = running = depth
            elif self._may_follow(depth, row) and not common.isdisjoint(keys(row, depth, self.page)):
                running = depth
            else:
                break
        while running > surely and not self._is_apart(running):
            running -= 1
        return self._rows[:running] if self._kind == HEADER else self._rows[:running][::-1]

    def _in_zone(self) -> Iterator[tuple[int, Row]]:
        """Yield the rows near the edge, counted from it."""
        page = self.page
        zone = ZONE * (page.top - page.bottom)
        for depth, row in enumerate(self._rows[:ROWS], 1):
            baseline = row[0].baseline
            if (page.top - baseline if self._kind == HEADER else baseline - page.bottom) <= zone:
                yield depth, row

    def _is_number(self, row: Row) -> bool:
        return row_text(row).strip(" -\u2013\u2014") == str(self.page.number)

    def _may_follow(self, depth: int, row: Row) -> bool:
        """Tell whether a row, if it stands on other pages too, belongs to the head of which it is that line."""
        return depth == 1 or not self._is_apart(depth - 1) or len(row_text(row)) <= SHORT

    def _is_apart(self, count: int) -> bool:
        """Tell whether the first `count` rows stand apart from the next; not where they are all there is."""
        if count >= len(self._rows):
            return False
        last, following = self._rows[count - 1], self._rows[count]
        largest = max(segment.size for segment in (*last, *following))
        return abs(last[0].baseline - following[0].baseline) >= APART * largest
