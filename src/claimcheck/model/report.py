"""What a run found out: verdicts, findings and the denominators they rest on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.model.claim import Accept, Claim, FileIgnore, Ignore, Place
from claimcheck.model.document import Damage
from claimcheck.model.evidence import Evidence, SourceReference
from claimcheck.model.label import Label
from claimcheck.model.lock import Drifted
from claimcheck.model.quoted_page import QuotedPage


class Verdict(StrEnum):
    """What the sources together do to a claim."""

    SUPPORTED = "supported"
    PARTIAL = "partial"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    UNSOURCED = "unsourced"


class Conflict(StrEnum):
    """How evidence disagrees with evidence."""

    VALUE = "value"
    REVISION = "revision"
    """One publisher's later document states otherwise."""


class Severity(StrEnum):
    """How much a finding weighs at the gate."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PartResult:
    """The verdict on one part of a compound claim."""

    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class RemovedFigure:
    """A claim's figure that stands in a removed block (CC104)."""

    source: SourceReference
    line: int
    label: Label
    """What the block was taken for."""
    reason: str
    text: str
    """The line of the figure, or of a long line what stands around it, in single spaces."""
    column: int = 1
    """Of the figure."""
    page: int | None = None

    @property
    def place(self) -> str:
        """Return ``path#record:line:column``, with the page where the format has any."""
        page = "" if self.page is None else f", page {self.page}"
        return f"{self.source.address}:{self.line}:{self.column}{page}"


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """A claim with its verdict and everything the verdict rests on. Names follow the JSON report."""

    claim: Claim
    verdict: Verdict
    conflict: Conflict | None = None
    origins: int = 0
    """Distinct origins that support the claim."""
    parts: tuple[PartResult, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """Supports and refutes only."""
    related: tuple[Evidence, ...] = ()
    nearest: Evidence | None = None
    """Only for an unsourced claim."""
    vague: bool = False
    """The claim names nothing (CC105)."""
    supporting_documents: int = 0
    """More than `origins` where some documents are copies of one story."""
    removed_figures: tuple[RemovedFigure, ...] = ()
    capped: bool = False
    """More sentences qualified as candidates than are looked at."""

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def text(self) -> str:
        """The claim's text."""
        return self.claim.text

    @property
    def place(self) -> Place | None:
        """Where the claim stands in its file; None for a claim made in Python."""
        return self.claim.place


@dataclass(frozen=True, slots=True)
class SourceResult:
    """A source as the rules see it."""

    reference: SourceReference
    origin: str
    sentences: int
    damage: tuple[Damage, ...] = ()
    problem: str | None = None
    """CC901 or CC902, where the source could not be used."""
    message: str = ""
    damage_places: tuple[Place, ...] = ()
    """Where each damage stands in the source, in the order of `damage`; empty where nobody counted lines."""
    record: str | None = None
    """Which record of a file that holds many."""


@dataclass(frozen=True, slots=True)
class UnusedSuppression:
    """An `ignore` or `accept`, of a claim or of the settings, that silences nothing (CC911)."""

    claim: Claim | None
    """None for an entry of the settings."""
    suppression: Ignore | Accept | FileIgnore


@dataclass(frozen=True, slots=True)
class Assessment:
    """All that the rules may look at."""

    claims: tuple[ClaimResult, ...]
    sources: tuple[SourceResult, ...]
    as_of: date | None = None
    unused: tuple[UnusedSuppression, ...] = ()
    """Filled when the other rules have spoken; a caller leaves it empty."""
    drifted: tuple[Drifted, ...] | None = None
    """Locked evidence that does not hold; None where the run was not asked to hold to a lock."""
    file_ignores: tuple[FileIgnore, ...] = ()
    """What the settings silence for some files."""
    partial: bool = False
    """Only some of the claims were checked, so an entry for files may have its use elsewhere."""


class SuppressedBy(StrEnum):
    """What silenced a finding."""

    IGNORE = "ignore"
    ACCEPT = "accept"
    BASELINE = "baseline"
    CONFIG = "config"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding does not count at the gate."""

    by: SuppressedBy
    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule reports."""

    code: str
    name: str
    severity: Severity
    message: str
    tip: str
    claim: str | None = None
    """Id of the claim, if it is about one."""
    place: Place | None = None
    """In the claims file, or in a source (then `place.path` is the source's)."""
    suppressed: Suppression | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The denominators of a run."""

    claims: int = 0
    supported: int = 0
    partial: int = 0
    refuted: int = 0
    conflicting: int = 0
    unsourced: int = 0
    sources: int = 0
    origins: int = 0
    sentences: int = 0
    removed_blocks: int = 0
    suppressed: int = 0
    skipped_files: int = 0
    """Files of a kind that holds no text (images, styles…) and hidden ones; not in the wire format."""


@dataclass(frozen=True, slots=True)
class Tool:
    """Which claimcheck made a report."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole outcome of a run, in the order in which it is shown."""

    tool: Tool
    summary: Summary
    claims: tuple[ClaimResult, ...]
    findings: tuple[Finding, ...]
    as_of: date | None = None
    version: int = 1
    notes: tuple[str, ...] = ()
    """What the reader should know of the run as a whole, such as that no date rule ran."""
    pages: tuple[QuotedPage, ...] = ()
    """Sources that claims rest on, for the format that shows them; not in the wire format."""
