"""A source that a claim rests on, as far as a report shows it."""

from dataclasses import dataclass

from claimcheck.model.evidence import SourceReference
from claimcheck.model.label import Label
from claimcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of a page with what became of it."""

    span: Span
    """In the text of the source."""
    label: Label
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class QuotedPage:
    """The blocks of a source in their order, white space left out."""

    reference: SourceReference
    blocks: tuple[PageBlock, ...]
    cut: bool = False
    """The page goes on, but a report has to end somewhere."""
