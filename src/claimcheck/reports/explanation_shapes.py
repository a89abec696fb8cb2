"""Wire format 1 of `claimcheck explain`."""

from typing import Literal

from claimcheck.model.evidence import RelatedKind, Slot
from claimcheck.model.label import Label
from claimcheck.reports.shapes import ClaimWire, EvidenceWire, FindingWire, Text, Wire


class CandidateWire(EvidenceWire):
    """A sentence that was looked at, also a neutral one, with the slot that decided."""

    related: RelatedKind | None
    speaker: Text | None
    deciding: Slot | None


class RemovedFigureWire(Wire):
    """Where the claim's figure stands in a removed block. `source` is the id of the source, `text` the line."""

    source: Text
    path: Text
    line: int
    column: int
    page: int | None
    label: Label
    reason: Text
    text: Text


class ExplanationWire(Wire):
    """The outcome of `claimcheck explain ID --format json`. Candidates stand best link first."""

    version: Literal[1]
    claim: ClaimWire
    candidates: tuple[CandidateWire, ...]
    removed_figures: tuple[RemovedFigureWire, ...]
    capped: bool
    findings: tuple[FindingWire, ...]
