"""The unit of retrieval."""

from dataclasses import dataclass

from claimcheck.model.label import Label
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A slice of `Source.text`, unaltered: ``source.text[start:end] == text``."""

    text: str
    start: int
    end: int
    label: Label = Label.BODY
    block: int = 0
    """Index of the block in `Document.blocks`."""
    normal: str = ""
    """The text repaired for comparison: single spaces, straight quotes, no invisible characters."""
    offsets: tuple[int, ...] | None = None
    """For each code point of `normal` its index in `text`; None where the two have the same offsets."""

    def __str__(self) -> str:
        """Return the text as it stands in the source."""
        return self.text

    @property
    def span(self) -> Span:
        """Where the sentence stands in `Source.text`."""
        return Span(self.start, self.end)
