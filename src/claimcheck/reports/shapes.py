"""Wire format 1: the shapes of the JSON output, apart from the model so that renaming a field there breaks nobody.

Every key is always present; what is unknown is null. Importing this module imports pydantic, so only the JSON format
and the schemas do it.
"""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from claimcheck.model.evidence import Outcome, RelatedKind, Slot, Stance
from claimcheck.model.label import Label
from claimcheck.model.report import Conflict, Severity, SuppressedBy, Verdict

_SURROGATES = re.compile("[\ud800-\udfff]")


def _encodable(text: str) -> str:
    """Put U+FFFD for half a surrogate pair: JSON could escape it, but no reader could decode it. Keeps offsets."""
    return _SURROGATES.sub("\ufffd", text)


Text = Annotated[str, BeforeValidator(_encodable)]


class Wire(BaseModel):
    """What all shapes have in common: no other keys than the documented ones."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ToolWire(Wire):
    """Which claimcheck made the report."""

    name: Text
    version: Text


class SummaryWire(Wire):
    """The denominators."""

    claims: int
    supported: int
    partial: int
    refuted: int
    conflicting: int
    unsourced: int
    sources: int
    origins: int
    sentences: int
    removed_blocks: int
    suppressed: int


class PlaceWire(Wire):
    """Lines and columns from 1 in code points; the end is exclusive."""

    path: Text
    line: int
    column: int
    end_line: int
    end_column: int


class PartWire(Wire):
    """A part of a compound claim."""

    text: Text
    verdict: Verdict


class ComparisonWire(Wire):
    """One slot: what the claim says, what the source says, how it came out."""

    slot: Slot
    claim: Text
    source: Text
    outcome: Outcome
    note: Text


class SourceWire(Wire):
    """Where a sentence stands. `id` is the path plus ``#record`` where a file holds many records."""

    id: Text
    path: Text
    url: Text | None
    title: Text | None
    publisher: Text | None
    author: Text | None
    published: date | None
    sha256: Text


class TextQuoteSelectorWire(Wire):
    """Web Annotation: the exact words, with up to 32 characters on each side."""

    type: Literal["TextQuoteSelector"]
    exact: Text
    prefix: Text
    suffix: Text


class TextPositionSelectorWire(Wire):
    """Web Annotation: half-open, in code points of the source's text."""

    type: Literal["TextPositionSelector"]
    start: int
    end: int


class EvidenceWire(Wire):
    """A sentence, its stance and why. `part` is an index from 0 into the claim's parts."""

    stance: Stance
    score: int
    score_parts: dict[str, int]
    comparisons: tuple[ComparisonWire, ...]
    sentence: Text
    context: tuple[Text, ...]
    label: Label
    origin: Text | None
    part: int | None
    source: SourceWire
    selector: tuple[TextQuoteSelectorWire, TextPositionSelectorWire]
    line: int | None
    page: int | None
    fragment_url: Text | None


class _KindWire(Wire):
    kind: RelatedKind


class RelatedWire(EvidenceWire, _KindWire):
    """A sentence on the same matter that cannot be compared, and in what it differs."""


class ClaimWire(Wire):
    """A claim with its verdict. `origins` counts those that support it; `nearest` is for unsourced claims only."""

    id: Text
    text: Text
    verdict: Verdict
    conflict: Conflict | None
    origins: int
    place: PlaceWire | None
    parts: tuple[PartWire, ...]
    evidence: tuple[EvidenceWire, ...]
    related: tuple[RelatedWire, ...]
    nearest: EvidenceWire | None


class SuppressionWire(Wire):
    """What silenced a finding."""

    by: SuppressedBy
    reason: Text
    until: date | None


class FindingWire(Wire):
    """What a rule reports, suppressed or not."""

    code: Text
    name: Text
    severity: Severity
    message: Text
    tip: Text
    claim: Text | None
    place: PlaceWire | None
    suppressed: SuppressionWire | None


class ReportWire(Wire):
    """The outcome of `claimcheck verify --format json`."""

    version: Literal[1]
    tool: ToolWire
    as_of: date | None
    summary: SummaryWire
    claims: tuple[ClaimWire, ...]
    findings: tuple[FindingWire, ...]
