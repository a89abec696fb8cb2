"""What must be read in a page to tell what it repeats; whoever keeps pages may know it from an earlier run."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from claimcheck.model.document import Document
from claimcheck.repetition.frame import framed
from claimcheck.repetition.prints import folded_words


class Pages(Protocol):
    """Documents by their numbers, in order of their ids. What it returns rests on nothing but the document."""

    def source_id(self, page: int) -> str:
        """Return the id of the source."""
        ...

    def frame(self, page: int, repeated: Mapping[int, bool]) -> Sequence[int]:
        """Return the blocks of `repeated` that stand in the frame, as `framed` tells them, ascending."""
        ...

    def folded(self, page: int, block: int) -> str:
        """Return the folded words of a line, joined by blanks."""
        ...


class HeldPages:
    """Documents that are held in memory."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Take documents in order of their ids, labelled each by itself."""
        self._documents = documents

    def source_id(self, page: int) -> str:
        """Return the id of the source."""
        return self._documents[page].source.id

    def frame(self, page: int, repeated: Mapping[int, bool]) -> Sequence[int]:
        """Return what `framed` does."""
        return sorted(framed(self._documents[page], repeated))

    def folded(self, page: int, block: int) -> str:
        """Return the folded words of a line."""
        return folded_line(self._documents[page], block)


def folded_line(document: Document, block: int) -> str:
    """Return the folded words of a block, joined by blanks."""
    return " ".join(folded_words(document, block))
