"""Breaking long words where a reader would: a path behind a slash, an id behind a hyphen, never inside a number.

Rich breaks a word that is wider than its column at any character, so that ``corpus/page.txt:28`` may end in ``:2`` and
go on with ``8``. Here such a word gets its line ends first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Text

_WORD = re.compile(r"\S+")
_LIMB = re.compile(r"[^\s/\\_:-]*(?:[/\\_-]+|(?=:)|$)|:[^\s/\\_:-]*")
"""What is not broken: a stretch with the joint behind it, or a colon with what follows (``:28``)."""


@dataclass(frozen=True, slots=True)
class Jointed:
    """A text whose words are broken at their joints where they do not fit."""

    text: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the text as wide as it may be."""
        yield broken_at_joints(self.text, options.max_width)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Measure the text as it is without breaks."""
        return Measurement.get(console, options, self.text)


def broken_at_joints(text: Text, width: int) -> Text:
    """Put line ends into the words that are wider than `width` cells."""
    breaks = [
        word.start() + place for word in _WORD.finditer(text.plain) for place in _breaks(word.group(), width)
    ]
    if not breaks:
        return text
    broken = Text("\n", overflow=text.overflow).join(text.divide(breaks))
    broken.overflow = text.overflow
    return broken


def _breaks(word: str, width: int) -> Iterator[int]:
    """Yield the places at which a word is broken, so that its lines are as full as they can be."""
    if cell_len(word) <= width:
        return
    filled = 0
    for limb in _LIMB.finditer(word):
        wide = cell_len(limb.group())
        if wide and filled and filled + wide > width:
            yield limb.start()
            filled = 0
        filled += wide
