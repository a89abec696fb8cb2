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
    """The text repaired for comparison: single spaces, straight quotes, no mojibake or invisible characters."""
    offsets: tuple[int, ...] | None = None
    """For each code point of `normal` its index in `text`; None where the two have the same offsets."""
    headers: tuple[str, ...] = ()
    """Of a statement read from a row of a table: caption and head of the column as written, the nearest last.

    Then `text` is the row, and `normal` says what the row says of one of its figures. Empty for all other sentences.
    """

    def __str__(self) -> str:
        """Return the text as it stands in the source."""
        return self.text

    @property
    def span(self) -> Span:
        """Where the sentence stands in `Source.text`."""
        return Span(self.start, self.end)

    def unrepaired(self, span: Span) -> Span:
        """Return where the stretch of `normal` that `span` covers stands in `text`.

        What one character was made of ("\u00e2\u201a\u00ac" for "\u20ac") is covered to its end.
        """
        if self.offsets is None:
            return span
        offsets = (*self.offsets, len(self.text))
        start = offsets[span.start]
        if not span:
            return Span(start, start)
        return Span(start, max(offsets[span.end], offsets[span.end - 1] + 1))

    def written(self, span: Span) -> Span | None:
        """Return what `unrepaired` does; None where all of the words stand in a header, and so outside `text`."""
        found = self.unrepaired(span)
        return None if self.headers and len(found) <= 1 < len(span) else found
