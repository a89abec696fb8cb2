"""A block that other documents of the same host hold too."""

from dataclasses import dataclass

from claimcheck.model.label import Label


@dataclass(frozen=True, slots=True)
class Repetition:
    """Another label for one block of a document, and what a person needs to check it."""

    block: int
    """Index of the block in `Document.blocks`."""
    label: Label
    reason: str
    origins: int
    """Distinct origins that hold the line, this document's among them."""
    batch: str
    """Whose documents were compared: a URL host, or a folder or file where no host is known."""
    example: str
    """Id of a source of another origin that holds the line: the smallest by code point."""
