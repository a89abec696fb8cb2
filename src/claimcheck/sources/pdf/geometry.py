"""What stands where on a page. Points from the lower left corner, turned so that the text reads from left to right."""

from dataclasses import dataclass
from statistics import median

SAME_BASELINE = 0.45
"""Of the larger size: what two words of one line may differ in height. Notes are raised by a third; lines stand 0.9
apart at the least."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a blank between them."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    """Of the font, as shown."""
    bold: bool = False
    turned: int = 0
    """The direction it is written in: quarter turns to the left, 0 to 3; `ASLANT` for any other."""
    shown: bool = True
    """False where the page says that it is not painted, as with the text layer of a scan."""


ASLANT = -1


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line without a wide gap between them: a line of a column, or a cell."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool = False

    @property
    def width(self) -> float:
        """In points."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one page that are to be read."""

    number: int
    """From 1."""
    bottom: float
    top: float
    segments: tuple[Segment, ...]
    aside: tuple[str, ...] = ()
    """What is written across the direction of the rest, such as a stamp in the margin."""

    @property
    def usual_size(self) -> float:
        """The size of its middle segment."""
        return median(segment.size for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Line:
    """Segments on one baseline within one column."""

    segments: tuple[Segment, ...]
    """From left to right; never empty."""
    page: int

    @property
    def text(self) -> str:
        """The words with single blanks."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(segment.right for segment in self.segments)

    @property
    def baseline(self) -> float:
        """Of its first word."""
        return self.segments[0].baseline

    @property
    def size(self) -> float:
        """Of the segment with the most text."""
        return max(self.segments, key=lambda segment: len(segment.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of it is."""
        return all(segment.bold for segment in self.segments)


def share_baseline(one: Word | Segment, other: Word | Segment) -> bool:
    """Tell whether two stand on one line, notes set higher or lower included."""
    return abs(one.baseline - other.baseline) <= SAME_BASELINE * max(one.size, other.size)
