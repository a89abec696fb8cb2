"""What two documents are compared by: their 5-word shingles, as numbers."""

from array import array
from typing import NamedTuple

from claimcheck.model.document import Document
from claimcheck.model.source import Metadata
from claimcheck.origins.shingles import shingles_of


# A tuple, for whatever has changed, one is made for each of all documents.
class Fingerprint(NamedTuple):
    """One document as the comparison sees it."""

    id: str
    """The source's id."""
    wire: str | None
    """The agency, or else the issuer, whom the document names as the source of its text."""
    shingles: "array[int] | memoryview[int]"
    """Distinct, in ascending order; the same on every machine."""


def fingerprint(document: Document) -> Fingerprint:
    """Return the fingerprint of the kept text of `document`; a CJK character is a word."""
    return Fingerprint(
        document.source.id,
        issuer_of(document.metadata),
        shingles_of(document.text.casefold()),
    )


def issuer_of(metadata: Metadata) -> str | None:
    """Return whose release a document says it carries: "Source: Ministry of Ports" as well as an agency's credit."""
    named = metadata.wire or metadata.attribution
    return " ".join(named.casefold().split()) if named else None
