"""Lines of a column -> paragraphs, by what typesetting shows: space, indents, sizes, and lines that end early.

Each test is one that a person makes by eye. What they cost: a list of short items in lower case without marks is
read as one paragraph; a paragraph whose last line happens to be full runs into the next where neither an indent nor
space parts them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from claimcheck.sources.pdf.geometry import Line
from claimcheck.sources.pdf.scripts import is_close

SPACED = 1.3
"""Of the usual distance between lines: a larger one parts paragraphs."""
RESIZED = 0.12
"""Of the size: a larger difference is another kind of text."""
INDENT = 0.8
"""Of the size: where a line begins further in than the one before."""

HYPHENS = ("-", "\u2010", "\u00ad")

_ITEM = re.compile(r"(?:[•●▪◦‣–—*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s")
_STOPPED = re.compile(r"[.!?:;。！？：；][\"'”’»」』)\]⁰¹²³⁴-⁹]{0,4}$")


@dataclass(frozen=True, slots=True)
class Column:
    """What the lines of a region have in common."""

    right: float
    """Where the longest of them ends."""
    leading: float
    """The usual distance of two baselines."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]
    room: float
    """Left of the column behind the last line, in sizes of its letters."""

    @property
    def size(self) -> float:
        """Of the letters of the longest line."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def is_stopped(self) -> bool:
        """Whether it ends like a sentence."""
        return is_stopped(self.lines[-1].text)


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs of lines that stand below one another."""
    if not lines:
        return
    column = _column(lines)
    gathered = [lines[0]]
    for before, line in pairwise(lines):
        if _begins(gathered, before, line, column):
            yield _paragraph(gathered, column)
            gathered = []
        gathered.append(line)
    yield _paragraph(gathered, column)


def is_stopped(text: str) -> bool:
    """Tell whether a text ends like a sentence."""
    return _STOPPED.search(text[-8:]) is not None


def is_item(text: str) -> bool:
    """Tell whether a text begins with the mark or number of a list."""
    return _ITEM.match(text) is not None


def is_resized(size: float, other: float) -> bool:
    """Tell whether two sizes differ to the eye."""
    return abs(size - other) > RESIZED * max(size, other)


def _paragraph(lines: Sequence[Line], column: Column) -> Paragraph:
    return Paragraph(tuple(lines), (column.right - lines[-1].right) / lines[-1].size)


def _column(lines: Sequence[Line]) -> Column:
    distances = [before.baseline - line.baseline for before, line in pairwise(lines)]
    usual = [distance for distance in distances if distance > 0]
    return Column(max(line.right for line in lines), median(usual) if usual else 0.0)


def _begins(gathered: Sequence[Line], before: Line, line: Line, column: Column) -> bool:
    """Tell whether `line` begins a paragraph, `before` being the last of those gathered."""
    if _is_apart(before, line, column):
        return True
    if is_item(line.text) and line.left <= gathered[0].left + line.size:
        return True
    return _ended(before, line, column) or _is_indented(gathered, line, column)


def _is_apart(before: Line, line: Line, column: Column) -> bool:
    distance = before.baseline - line.baseline
    # The usual distance is that of the column, but a line never stands 1.8 times its size below its own paragraph.
    spaced = distance > SPACED * min(column.leading or distance, 1.8 * line.size)
    return spaced or distance < 0 or is_resized(before.size, line.size) or before.bold != line.bold


def _ended(before: Line, line: Line, column: Column) -> bool:
    """A line that had room for the next word was ended on purpose, unless that word plainly goes on."""
    first = line.text.split(" ", 1)[0]
    width = line.size if is_close(first) else (line.right - line.left) * (len(first) + 1) / len(line.text)
    had_room = before.right + width + INDENT * line.size < column.right
    return (
        had_room
        and not before.text.endswith(HYPHENS)
        and (is_stopped(before.text) or not first[:1].islower())
    )


def _is_indented(gathered: Sequence[Line], line: Line, column: Column) -> bool:
    """A first line further in than the one above, or further out than a hanging paragraph."""
    shift = line.left - gathered[-1].left
    if shift > INDENT * line.size:
        hangs = len(gathered) == 1 and not (
            is_stopped(gathered[0].text) or gathered[0].right < column.right - 2 * line.size
        )
        return not (hangs or is_item(gathered[0].text))
    return shift < -INDENT * line.size and len(gathered) > 1
