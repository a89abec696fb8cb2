"""Whether a repeated line belongs to the text that it stands beside."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from claimcheck.model.document import Document
from claimcheck.model.label import KEPT, Label
from claimcheck.repetition.topic import Topic

ON_TOPIC = Fraction(1, 2)
"""A line at an edge belongs to the text beside it if more than this share of its content is the text's."""

ON_TOPIC_OF_SERIES = Fraction(1, 3)
"""Enough in a report of a series, which repeats itself: one of three content words is the plant's name."""

BARELY_ON_TOPIC = Fraction(1, 4)
"""Enough for lighter suspects: a line inside the text or below its title, and one with other words in each document."""


class Text:
    """What a document says by itself, to be asked for the lines that it has in common with others."""

    def __init__(self, document: Document, repeated: Mapping[int, bool]) -> None:
        """Take what is not in `repeated`, whose values tell whether a block repeats word by word.

        Documents whose titles are one but for their figures ("Weekly report 12") are a series. In a series the lines
        that differ in their figures are what each report has to say.
        """
        self._document = document
        self._is_of_series = any(document.blocks[index].label is Label.TITLE for index in repeated)
        self._topic = Topic()
        self._topic.add(document.metadata.title or "")
        for index in self._own(repeated):
            self._topic.add(self._line(index))

    def has_line(self, block: int, *, at_edge: bool) -> bool:
        """Tell whether a line that repeats word by word goes on with this text; `at_edge` of the document."""
        share = self._topic.share(self._line(block))
        if not at_edge:
            return share >= BARELY_ON_TOPIC
        return share >= ON_TOPIC_OF_SERIES if self._is_of_series else share > ON_TOPIC

    def has_variant(self, block: int) -> bool:
        """Tell whether a line that repeats with another figure or word goes on with this text."""
        return self._is_of_series or self._topic.share(self._line(block)) >= BARELY_ON_TOPIC

    def _own(self, repeated: Mapping[int, bool]) -> Iterator[int]:
        for index, block in enumerate(self._document.blocks):
            differs = index not in repeated or (self._is_of_series and not repeated[index])
            if block.label in KEPT and (differs or block.label is Label.TITLE):
                yield index

    def _line(self, index: int) -> str:
        block = self._document.blocks[index]
        return self._document.source.text[block.start : block.end]
