"""Places in a text."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open [start, end) in code points (the Web Annotation TextPositionSelector)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the slice of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)


def spans_of(starts: Sequence[int], ends: Sequence[int]) -> list[Span]:
    """Return a span for each start and end, which are not checked: that takes a fifth of the time of one by one."""
    spans = [*map(object.__new__, repeat(Span, len(starts)))]
    for name, bounds in (("start", starts), ("end", ends)):
        deque(map(vars(Span)[name].__set__, spans, bounds), 0)
    return spans
