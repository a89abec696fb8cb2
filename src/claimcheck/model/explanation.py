"""What `claimcheck explain` and `claimcheck sources` show."""

from dataclasses import dataclass

from claimcheck.model.document import Document
from claimcheck.model.evidence import Evidence, SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import ClaimResult, Finding


@dataclass(frozen=True, slots=True)
class Explanation:
    """A claim's result with every candidate that was looked at, also the neutral ones, best link first."""

    result: ClaimResult
    candidates: tuple[Evidence, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceInspection:
    """One source as cleaning left it."""

    reference: SourceReference
    document: Document | None
    """None where the source could not be read."""
    origin: str = ""
    copies: tuple[str, ...] = ()
    """Ids of the other sources of the same origin."""
    sentences: int = 0
    problem: str | None = None
    message: str = ""
    repetitions: tuple[Repetition, ...] = ()
    """Removed blocks of the document that other documents of its host hold too, in order of place."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """All sources of a corpus, sorted by id, and how many files were skipped as holding no text."""

    sources: tuple[SourceInspection, ...]
    skipped_files: int = 0
