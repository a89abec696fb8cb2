"""Running heads and feet, and page numbers: the outermost lines of a page that other pages have too.

A line counts as the same on another page if its text is, figures included, but for one number that grows as the pages
do; or if it begins or ends with such a number, as heads do that name the chapter. So "Total 1,234" below the tables of
three pages is no foot. What it costs: a first line that three pages share for another reason (a slide's title, or
"Table 3" on the third page and so on) is taken for a head, and can be listed.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.sources.pdf.geometry import Page, Segment
from claimcheck.sources.pdf.segments import in_rows

ZONE = 0.2
"""Of the height of a page, at its top and at its bottom, where heads and feet stand."""
ROWS = 4
"""Lines of a head or foot at most."""
PAGES, FEW_PAGES = 3, 4
"""Pages on which a line must stand; two where the document has no more than `FEW_PAGES`. On a single page only a bare
"1" is known for what it is."""
LARGER = 1.1
"""Of the usual size of a page: up to it a line may be told by its number alone."""
LONGEST = 150
"""Characters of such a line at most."""

HEADER, FOOTER, NUMBER = "page.header", "page.footer", "page.number"

_NUMBER = re.compile(r"(?<![\d.,])\d{1,5}(?![\d.,]\d)")
_ROMAN = re.compile(r"[\W_]{0,4}([ivxl]{1,8}|[IVXL]{1,8})[\W_]{0,4}")
_NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50}
_BARE = re.compile(
    r"[\W_]{0,6}(?:(?:page|p|seite|página|pagina|страница|стр|第)[\W_]{0,3})?(?:\d{1,5}|[ivxl]{1,8})"
    r"(?:[\W_]{0,3}(?:of|von|de|sur|из|/)[\W_]{0,3}\d{1,5})?[\W_]{0,3}(?:页|頁)?[\W_]{0,6}",
    re.IGNORECASE,
)

Row = list[Segment]
Running = dict[int, dict[str, list[Row]]]
"""By page number: the rows that are a head, a foot or a page number, from the top down."""


def running_rows(pages: Sequence[Page]) -> Running:
    """Return the rows of each page that run through the document."""
    found: Running = {page.number: {} for page in pages}
    for kind in (HEADER, FOOTER):
        margins = [(page, _margin(page, kind)) for page in pages]
        counts = Counter(
            key for page, rows in margins for key in {key for row in rows for key in _keys(row, page)}
        )
        for page, rows in margins:
            _note(found[page.number], kind, list(_running(rows, page, counts, _needed(len(pages)))))
    return found


def _note(found: dict[str, list[Row]], kind: str, rows: list[Row]) -> None:
    for row in rows if kind == HEADER else reversed(rows):
        bare = _BARE.fullmatch(_text(row)) is not None
        found.setdefault(NUMBER if bare else kind, []).append(row)


def _needed(pages: int) -> int:
    return 1 if pages == 1 else 2 if pages <= FEW_PAGES else PAGES


def _margin(page: Page, kind: str) -> list[Row]:
    """Return the outermost rows of a page, the outermost first."""
    zone = ZONE * (page.top - page.bottom)
    if kind == HEADER:
        return in_rows(one for one in page.segments if one.baseline >= page.top - zone)[:ROWS]
    return in_rows(one for one in page.segments if one.baseline <= page.bottom + zone)[::-1][:ROWS]


def _running(rows: Sequence[Row], page: Page, counts: Counter[str], needed: int) -> Iterator[Row]:
    for row in rows:
        alone = needed == 1 and _text(row).strip(" -–—") == str(page.number)
        if not (alone or any(counts[key] >= max(2, needed) for key in _keys(row, page))):
            return
        yield row


def _text(row: Row) -> str:
    return " ".join(segment.text for segment in row)


def _keys(row: Row, page: Page) -> Iterator[str]:
    """Yield what a row is known by on other pages. The title above the text is no head, so the size counts too."""
    text, size = " ".join(_text(row).split()), max(segment.size for segment in row)
    if len(text) <= LONGEST:
        yield from (f"{size:.0f} {key}" for key in _wordings(text, page.number))
        if size <= LARGER * page.usual_size:
            yield from _numbered(text, page.number)


def _wordings(text: str, page: int) -> Iterator[str]:
    """Yield the text, and the text with one number counted from the page's."""
    if any(map(str.isalpha, text)):
        yield text
    for match in list(_NUMBER.finditer(text))[:4]:
        yield f"{text[: match.start()]}\0{int(match[0]) - page}\0{text[match.end() :]}"


def _numbered(text: str, page: int) -> Iterator[str]:
    """Yield by which number, counted from the page's, a text is framed. A heading of a chapter is, too, but larger."""
    for match in list(_NUMBER.finditer(text))[:4]:
        if match.start() == 0 or match.end() == len(text):
            yield f"\0{int(match[0]) - page} {'begins' if match.start() == 0 else 'ends'}"
    roman = _ROMAN.fullmatch(text)
    if roman:
        yield f"\0roman {_value(roman[1].lower()) - page}"


def _value(roman: str) -> int:
    """Return the value of a Roman numeral: a lesser one before a greater is taken away."""
    values = [_NUMERALS[letter] for letter in roman]
    following = (*values[1:], 0)
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))
