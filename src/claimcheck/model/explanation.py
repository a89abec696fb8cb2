"""What `claimcheck explain` and `claimcheck sources` show."""

from dataclasses import dataclass

from claimcheck.model.document import Document
from claimcheck.model.evidence import Evidence, SourceReference
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import ClaimResult, Finding
from claimcheck.model.source import Metadata


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
    """The smallest id among the sources that tell the same story; "" where it could not be read."""
    alike: tuple[str, ...] = ()
    """Ids of all sources of this origin, ascending, this one among them; one tuple for all of them."""
    sentences: int = 0
    problem: str | None = None
    """CC901 or CC902, where it cannot be used."""
    message: str = ""
    repetitions: tuple[Repetition, ...] = ()
    """Removed blocks of the document that other documents of its host hold too, in order of place."""
    batch: str = ""
    """Whose documents were compared for repetitions: a URL host, or a folder or file where no host is known."""

    @property
    def metadata(self) -> Metadata:
        """What is known of the source: what cleaning found out is more than what its reader knew."""
        return self.document.metadata if self.document else self.reference.metadata


@dataclass(frozen=True, slots=True)
class Inspection:
    """All sources of a corpus, sorted by id, with what they were read from."""

    sources: tuple[SourceInspection, ...]
    skipped_files: int = 0
    """Hidden ones and those that hold no text."""
    files: int = 0
    """Files that were read."""
    size: int = 0
    """Bytes of these, as they lie on disk."""
    findings: tuple[Finding, ...] = ()
    """What the rules on sources report."""
