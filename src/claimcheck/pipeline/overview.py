"""What a report says of a corpus as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.model.document import Document
from claimcheck.model.label import Label
from claimcheck.model.report import SourceResult


@dataclass(frozen=True, slots=True)
class Overview:
    """The sources as the rules see them, and the denominators of a run."""

    sources: tuple[SourceResult, ...]
    """In order of their ids, unreadable ones included."""
    removed_blocks: int
    """Without white space, which was never text, so that nobody misses it."""
    skipped_files: int
    files: int = 0
    """Files that were read."""
    size: int = 0
    """Bytes of these, as they lie on disk."""

    @property
    def has_text(self) -> bool:
        """Tell whether there is anything to check against."""
        return any(source.sentences for source in self.sources)


def removed_blocks(documents: Iterable[Document]) -> int:
    """Count what cleaning has removed."""
    return sum(removal.label is not Label.LAYOUT for document in documents for removal in document.removals)
