"""What the lines of one document are compared by: numbers of eight bytes, so that a line's text stays where it is."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import repeat

from claimcheck.model.document import Block, Document
from claimcheck.model.label import KEPT, Label
from claimcheck.repetition.lines import FIGURE, folded, has_digit, squeezed, varies, words_of

NOTHING = 0
"""The print of what is not compared."""

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
_NO_PRINTS = (_NONE,) * 4


@dataclass(frozen=True, slots=True)
class LinePrints:
    """Numbers for each block of a document; NOTHING where none is compared."""

    exact: "array[int]"
    """Of its letters and digits."""
    folded: "array[int]"
    """Of the words of a kept line with figures, these made equal."""
    head: "array[int]"
    """Of the first folded words of a kept line near an edge."""
    tail: "array[int]"
    """Of its last."""


def line_prints(document: Document) -> LinePrints:
    """Return the prints of all blocks of `document`; pure, so that it may run in any process."""
    text, edges = document.source.text, _near_edges(document.blocks)
    rows = [
        _prints(text[block.start : block.end], block.label, banded=index in edges)
        if block.label is not Label.LAYOUT and block.end - block.start <= LONGEST_LINE
        else _NO_PRINTS
        for index, block in enumerate(document.blocks)
    ]
    columns = zip(*rows, strict=True) if rows else repeat((), 4)
    return LinePrints(*map(_numbers, columns))


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


def _numbers(column: Sequence[bytes]) -> "array[int]":
    numbers = array("Q")
    numbers.frombytes(b"".join(column))
    return numbers
