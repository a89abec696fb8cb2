"""The words of a page, each with its place, size and direction, as PDFium tells them character by character."""

import ctypes
import math
import re
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
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


class _Look(NamedTuple):
    """What all characters of one text object of the page have in common."""

    size: float = 0.0
    turned: int = 0
    painted: bool = True
    bold: bool = False


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
        self._page = textpage.raw
        self._count = textpage.count_chars()
        self._looks: dict[int | None, _Look] = {None: _Look()}
        self._box = tuple(ctypes.c_double() for _ in range(4))
        self._origin = ctypes.c_double(), ctypes.c_double()

    def words(self) -> Iterator[Word]:
        unicode = self._pdfium.FPDFText_GetUnicode
        codes = (unicode(self._page, index) for index in range(self._count))
        for match in _WORD.finditer("".join(map(_character, codes))):
            yield self._word(match[1], match.start(), match.end(1) - 1, match[2])

    def _word(self, text: str, start: int, last: int, hyphen: str) -> Word:
        look = self._look(start)
        left, baseline = self._beginning(start, look.turned)
        ends = left, *self._ends(last, look.turned)
        if any(map(str.isdigit, text)):
            text, look, baseline = self._with_notes(text, start, look, baseline)
        text = text.replace("\0", "").strip("\u00a0") + ("-" if hyphen else "")
        return Word(text, min(ends), max(ends), baseline, look.size, look.bold, look.turned, look.painted)

    def _with_notes(self, text: str, start: int, look: _Look, baseline: float) -> tuple[str, _Look, float]:
        """Write raised digits as such: "95" with a note "1" is no 951, and a square kilometre no "km2".

        Return with it the look and the baseline of the largest characters. Raised ones are objects of their own.
        """
        looks = [self._look(start + index) for index in range(len(text))]
        if all(one is look for one in looks):
            return text, look, baseline
        main = max(looks, key=lambda one: one.size)
        heights = [self._beginning(start + index, one.turned)[1] for index, one in enumerate(looks)]
        baseline = heights[looks.index(main)]
        written = (
            letter.translate(SUPERSCRIPT) if is_raised(one.size, height, main.size, baseline) else letter
            for letter, one, height in zip(text, looks, heights, strict=True)
        )
        return "".join(written), main, baseline

    def _beginning(self, index: int, turned: int) -> tuple[float, float]:
        """Return where a character begins: along the line, and the height of its baseline."""
        x, y = self._origin
        self._pdfium.FPDFText_GetCharOrigin(self._page, index, x, y)
        return _upright(x.value, y.value, turned)

    def _ends(self, index: int, turned: int) -> tuple[float, float]:
        """Return the places along the line between which a character stands, in either order."""
        left, right, bottom, top = self._box
        self._pdfium.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        one = _upright(left.value, bottom.value, turned)
        return one[0], _upright(right.value, top.value, turned)[0]

    def _look(self, index: int) -> _Look:
        item = self._pdfium.FPDFText_GetTextObject(self._page, index)
        address = ctypes.c_void_p.from_buffer(item).value
        if address not in self._looks:
            self._looks[address] = self._asked(index, item)
        return self._looks[address]

    def _asked(self, index: int, item: Any) -> _Look:
        matrix = self._pdfium.FS_MATRIX()
        self._pdfium.FPDFText_GetMatrix(self._page, index, matrix)
        size = self._pdfium.FPDFText_GetFontSize(self._page, index) * math.hypot(matrix.c, matrix.d)
        painted = self._pdfium.FPDFTextObj_GetTextRenderMode(item) not in _UNPAINTED
        return _Look(abs(size), _turned(matrix.a, matrix.b), painted, self._is_bold(item))

    def _is_bold(self, item: Any) -> bool:
        font = self._pdfium.FPDFTextObj_GetFont(item)
        name = ctypes.create_string_buffer(256)
        self._pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
        return _BOLD.search(name.value.decode("utf-8", "replace")) is not None


def is_raised(size: float, baseline: float, main_size: float, main_baseline: float) -> bool:
    """Tell whether letters are set like the number of a note or a power, beside the main ones."""
    return size <= NOTE_SIZE * main_size and baseline >= main_baseline + NOTE_RAISED * main_size


@lru_cache(maxsize=4096)
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
