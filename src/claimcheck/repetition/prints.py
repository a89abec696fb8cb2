"""What the lines of one document are compared by: numbers of eight bytes, so that a line's text stays where it is."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from hashlib import blake2b
from struct import Struct
from typing import NamedTuple

from claimcheck.model.document import Block, Document
from claimcheck.model.label import KEPT, Label
from claimcheck.repetition.lines import FIGURE, folded, has_digit, squeezed, varies, words_of

LONGEST_LINE = 5_000
"""Characters. What is longer is a text and no line of a site."""

LONGEST_NEAR = 300
"""Characters of a line whose near-duplicates are looked for. What a site varies is short, and paragraphs are many."""

LEAST_NEAR_WORDS = 3
"""Words besides figures that make two lines one where their figures differ. In a title one will do: "Week 12"."""

LEAST_BANDED_WORDS = 8
"""Words of a line that may be near-duplicated. In a shorter one a single other word is too much of it."""

BAND_WORDS = 4
"""So many words at either end are a band. One change, wherever it is, leaves at least one of the two as it was."""

EDGE_BLOCKS = 10
"""Kept blocks at either end of a document whose near-duplicates are looked for: a site frames its pages."""

_VARYING = KEPT - {Label.LIST, Label.TABLE_ROW}
"""Items and rows that differ by their figures alone are the data of a series of reports."""

_BANDED = _VARYING - {Label.TITLE}

_SIZE = 8
_NONE = bytes(_SIZE)
"""The print of what is not compared."""

_ROW = Struct("<IIBB8s")
"""Number of the block, its characters, the way, the kind, the print."""


class Way(IntEnum):
    """How a line is compared."""

    EXACT = 0
    """By its letters and digits."""
    FOLDED = 1
    """By the words of a kept line with figures, these made equal."""
    HEAD = 2
    """By the first folded words of a kept line near an edge."""
    TAIL = 3
    """By its last."""


class Kind(IntEnum):
    """What cleaning made of a line, as far as it matters here."""

    OTHER = 0
    """Removed, or set aside."""
    TITLE = 1
    KEPT = 2
    """Kept, and no title."""


class LinePrints(NamedTuple):
    """The prints of a document's blocks, in rows that `columns.lines_of` reads."""

    rows: bytes
    """One for each block and way that it is compared in, in order of the blocks."""
    kept: int
    """Characters of its kept blocks."""


def line_prints(document: Document) -> LinePrints:
    """Return the prints of all blocks of `document`; pure, so that it may run in any process."""
    text, edges = document.source.text, _near_edges(document.blocks)
    rows = b"".join(
        row
        for index, block in enumerate(document.blocks)
        if block.label is not Label.LAYOUT and block.end - block.start <= LONGEST_LINE
        for row in _rows(index, block, text[block.start : block.end], banded=index in edges)
    )
    return LinePrints(rows, sum(block.end - block.start for block in document.blocks if block.label in KEPT))


def _rows(index: int, block: Block, line: str, *, banded: bool) -> Iterator[bytes]:
    for way, found in zip(Way, _prints(line, block.label, banded=banded), strict=True):
        if found != _NONE:
            yield _ROW.pack(index, len(line), way, _kind(block.label), found)


def _kind(label: Label) -> Kind:
    if label is Label.TITLE:
        return Kind.TITLE
    return Kind.KEPT if label in KEPT else Kind.OTHER


def folded_words(document: Document, index: int) -> list[str]:
    """Return the words of a block with its figures made equal, as its prints were taken of them."""
    block = document.blocks[index]
    return folded(words_of(document.source.text[block.start : block.end]))


def _near_edges(blocks: Sequence[Block]) -> frozenset[int]:
    kept = [index for index, block in enumerate(blocks) if block.label in _BANDED]
    return frozenset((*kept[:EDGE_BLOCKS], *kept[-EDGE_BLOCKS:]))


def _prints(line: str, label: Label, *, banded: bool) -> tuple[bytes, bytes, bytes, bytes]:
    exact = _print(squeezed(line))
    if len(line) > LONGEST_NEAR or not (banded or (label in _VARYING and has_digit(line))):
        return exact, _NONE, _NONE, _NONE
    words = words_of(line)
    even = folded(words) if varies(words) else words
    least = 1 if label is Label.TITLE else LEAST_NEAR_WORDS
    alike = even is not words and sum(word != FIGURE for word in even) >= least
    return exact, _print_of(even) if alike else _NONE, *(_bands(even) if banded else (_NONE, _NONE))


def _bands(words: Sequence[str]) -> Iterator[bytes]:
    for band in (words[:BAND_WORDS], words[-BAND_WORDS:]):
        yield _print_of(band) if len(words) >= LEAST_BANDED_WORDS else _NONE


def _print_of(words: Sequence[str]) -> bytes:
    return _print(" ".join(words).encode())


def _print(written: bytes) -> bytes:
    return blake2b(written, digest_size=_SIZE).digest() if written else _NONE
