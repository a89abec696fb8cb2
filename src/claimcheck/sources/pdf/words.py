"""The words of a page, each with its place, size and direction, as PDFium tells them character by character."""

import ctypes
import math
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any, NamedTuple

from claimcheck.sources.pdf.geometry import ASLANT, Word

CHARACTER_LIMIT = 200_000
"""Characters of a page that are read; a page of small print has 15,000."""

_HYPHEN = 0x02
"""What PDFium gives for a hyphen at which it has joined two lines."""

_WORD = re.compile(r"([^ \t\r\n\x02]+)(\x02?)")
NOTE_SIZE, NOTE_RAISED = 0.85, 0.12
"""Of the size of the other characters of the word: how small and how much higher a note or exponent is set."""
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

_UNPAINTED = frozenset({3, 7})
"""Text render modes "neither fill nor stroke" and the same for clipping (ISO 32000-1, table 106)."""

_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


class _Place(NamedTuple):
    left: float
    right: float
    baseline: float
    size: float
    turned: int


def page_words(page: Any) -> Iterator[Word]:
    """Yield the words of a pypdfium2 page in the order in which PDFium gives them.

    Raises:
        OverflowError: the page has more than `CHARACTER_LIMIT` characters.
    """
    with closing(page.get_textpage()) as textpage:
        if textpage.count_chars() > CHARACTER_LIMIT:
            raise OverflowError
        yield from _Characters(textpage).words()


class _Characters:
    """The characters of a text page. Every question to PDFium costs about a microsecond, so few are put for a word."""

    def __init__(self, textpage: Any) -> None:
        import pypdfium2.raw as pdfium  # noqa: PLC0415 - an extra, and slow to load

        self._pdfium = pdfium
        self._page = textpage
        self._looks: dict[int, tuple[bool, bool]] = {}
        self._box = tuple(ctypes.c_double() for _ in range(6))
        self._matrix = pdfium.FS_MATRIX()

    def words(self) -> Iterator[Word]:
        unicode = self._pdfium.FPDFText_GetUnicode
        codes = [unicode(self._page, index) for index in range(self._page.count_chars())]
        for match in _WORD.finditer("".join(map(_character, codes))):
            yield self._word(match[1], match.start(), match.end(1) - 1, match[2])

    def _word(self, text: str, start: int, last: int, hyphen: str) -> Word:
        begin, end = self._place(start), self._place(last)
        left, right = min(begin.left, end.left), max(begin.right, end.right)
        if any(map(str.isdigit, text)):
            text, begin = self._with_notes(text, start, begin)
        painted, bold = self._look(start)
        text = text.replace("\0", "").strip("\u00a0") + ("-" if hyphen else "")
        return Word(text, left, right, begin.baseline, begin.size, bold, begin.turned, painted)

    def _with_notes(self, text: str, start: int, first: _Place) -> tuple[str, _Place]:
        """Write raised digits as such: "95" with a note "1" is no 951, and a square kilometre no "km2"."""
        places = [self._place(start + index) for index in range(len(text))]
        main = max(places, key=lambda place: place.size)
        raised = [
            one.size <= NOTE_SIZE * main.size and one.baseline >= main.baseline + NOTE_RAISED * main.size
            for one in places
        ]
        if not any(raised):
            return text, first
        written = (
            letter.translate(SUPERSCRIPT) if up else letter for letter, up in zip(text, raised, strict=True)
        )
        return "".join(written), main

    def _place(self, index: int) -> _Place:
        (left, right, bottom, top, x, y), matrix = self._box, self._matrix
        self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        self._pdfium.FPDFText_GetCharOrigin(self._page, index, x, y)
        self._pdfium.FPDFText_GetMatrix(self._page, index, matrix)
        size = self._pdfium.FPDFText_GetFontSize(self._page, index) * math.hypot(matrix.c, matrix.d)
        turned = _turned(matrix.a, matrix.b)
        ends = [
            _upright(*corner, turned)[0] for corner in ((left.value, bottom.value), (right.value, top.value))
        ]
        return _Place(min(ends), max(ends), _upright(x.value, y.value, turned)[1], abs(size), turned)

    def _look(self, index: int) -> tuple[bool, bool]:
        """Return whether a character is painted, and whether in bold; asked once for each text object."""
        item = self._pdfium.FPDFText_GetTextObject(self._page, index)
        address = ctypes.cast(item, ctypes.c_void_p).value
        if address is None:
            return True, False
        if address not in self._looks:
            painted = self._pdfium.FPDFTextObj_GetTextRenderMode(item) not in _UNPAINTED
            self._looks[address] = painted, self._is_bold(item)
        return self._looks[address]

    def _is_bold(self, item: Any) -> bool:
        font = self._pdfium.FPDFTextObj_GetFont(item)
        name = ctypes.create_string_buffer(256)
        self._pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
        return _BOLD.search(name.value.decode("utf-8", "replace")) is not None


def _character(code: int) -> str:
    """A code that stands for no character is one that the font does not tell: U+FFFD, or nothing for controls."""
    if code < 0x20:  # noqa: PLR2004 - controls; the white space and the hyphen among them are kept
        return chr(code) if code in {0x09, 0x0A, 0x0D, _HYPHEN} else "\0"
    if 0xD800 <= code <= 0xDFFF or code in {0xFFFE, 0xFFFF} or code > 0x10FFFF:  # noqa: PLR2004
        return "\ufffd"
    return chr(code)


def _turned(across: float, up: float) -> int:
    """Return the direction of a text matrix in quarter turns to the left; half a quarter of slack would be aslant."""
    if abs(up) <= 0.1 * abs(across):
        return 0 if across > 0 else 2
    if abs(across) <= 0.1 * abs(up):
        return 1 if up > 0 else 3
    return ASLANT


def _upright(x: float, y: float, turned: int) -> tuple[float, float]:
    """Turn a point so that text written in that direction reads from left to right."""
    if turned == 1:
        return y, -x
    if turned == 2:  # noqa: PLR2004
        return -x, -y
    return (-y, x) if turned == 3 else (x, y)  # noqa: PLR2004
