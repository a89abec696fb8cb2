"""What a line is known by on other pages: its text, or the number of the page in it."""

import re
from collections.abc import Iterator

from claimcheck.sources.pdf.geometry import Page, Segment

Row = list[Segment]
"""Segments on one baseline, from left to right."""

LONGEST = 150
"""Characters of a head or foot at most."""
LARGER = 1.1
"""Of the usual size of a page: up to it a line may be told by its number alone. A heading of a chapter is larger."""
NUMBERS = 4
"""Numbers of a line that are looked at."""

_NUMBER = re.compile(r"(?<![\d.,])\d{1,5}(?![\d.,]\d)")
_ROMAN = re.compile(r"[\W_]{0,4}([ivxl]{1,8}|[IVXL]{1,8})[\W_]{0,4}")
_NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50}
_BARE = re.compile(
    r"[\W_]{0,6}(?:(?:page|p|seite|página|pagina|страница|стр|第)[\W_]{0,3})?(?:\d{1,5}|[ivxl]{1,8})"
    r"(?:[\W_]{0,3}(?:of|von|de|sur|из|/)[\W_]{0,3}\d{1,5})?[\W_]{0,3}(?:页|頁)?[\W_]{0,6}",
    re.IGNORECASE,
)


def keys(row: Row, depth: int, page: Page) -> Iterator[str]:
    """Yield what a row is known by. The title above the text is no head, so the size counts too.

    `depth` counts the rows from the edge of the page, from 1.
    """
    text = row_text(row)
    if len(text) <= LONGEST:
        yield from (f"{_size(row):.0f} {wording}" for wording in _wordings(text, page.number))
        yield from numbered_keys(row, depth, page)


def numbered_keys(row: Row, depth: int, page: Page) -> Iterator[str]:
    """Yield by which number at its beginning or end, counted from the page's, a row is known."""
    text = row_text(row)
    if len(text) > LONGEST or _size(row) > LARGER * page.usual_size:
        return
    for match in list(_NUMBER.finditer(text))[:NUMBERS]:
        if match.start() == 0 or match.end() == len(text):
            yield f"\0{depth} {int(match[0]) - page.number} {'begins' if match.start() == 0 else 'ends'}"
    roman = _ROMAN.fullmatch(text)
    if roman:
        yield f"\0{depth} roman {_value(roman[1].lower()) - page.number}"


def is_page_number(row: Row) -> bool:
    """Tell whether a row, known to run through the document, is a page number and nothing else."""
    return _BARE.fullmatch(row_text(row)) is not None


def row_text(row: Row) -> str:
    """Return the text of a row in single blanks."""
    return " ".join(" ".join(segment.text for segment in row).split())


def _wordings(text: str, page: int) -> Iterator[str]:
    """Yield the text, and the text with one number counted from the page's."""
    if any(map(str.isalpha, text)):
        yield text
    for match in list(_NUMBER.finditer(text))[:NUMBERS]:
        yield f"{text[: match.start()]}\0{int(match[0]) - page}\0{text[match.end() :]}"


def _size(row: Row) -> float:
    return max(segment.size for segment in row)


def _value(roman: str) -> int:
    """Return the value of a Roman numeral: a lesser one before a greater is taken away."""
    values = [_NUMERALS[letter] for letter in roman]
    following = (*values[1:], 0)
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))
