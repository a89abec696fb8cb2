"""Wire format 1 of `claimcheck explain` and `claimcheck sources`."""

from typing import Literal

from claimcheck.model.evidence import RelatedKind, Slot
from claimcheck.model.label import Label
from claimcheck.reports.shapes import ClaimWire, EvidenceWire, FindingWire, SourceWire, Text, Wire


class CandidateWire(EvidenceWire):
    """A sentence that was looked at, also a neutral one, with the slot that decided."""

    related: RelatedKind | None
    speaker: Text | None
    deciding: Slot | None


class RemovedFigureWire(Wire):
    """Where the claim's figure stands in a removed block."""

    path: Text
    line: int
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


class RepetitionWire(Wire):
    """Who else holds a removed line: how many origins of which host, folder or file, and the id of one of them."""

    origins: int
    batch: Text
    example: Text


class RemovalWire(Wire):
    """A removed block. `start` and `end` index into the source's text; line and column count from 1."""

    label: Label
    reason: Text
    line: int
    column: int
    start: int
    end: int
    text: Text
    repetition: RepetitionWire | None
    """Only where the block is removed because other documents of the host hold it too."""


class SourceInspectionWire(Wire):
    """A source as cleaning left it. `kept`, `aside` and `removed` count blocks, white space between them left out."""

    source: SourceWire
    origin: Text
    copies: tuple[Text, ...]
    sentences: int
    kept: int
    aside: int
    removed: int
    reasons: dict[str, int]
    problem: Text | None
    message: Text
    removals: tuple[RemovalWire, ...]
    """Filled only with ``--dropped``."""


class InspectionWire(Wire):
    """The outcome of `claimcheck sources --format json`."""

    version: Literal[1]
    sources: tuple[SourceInspectionWire, ...]
    skipped_files: int


class BlockWire(Wire):
    """One block of a page. All blocks together tile the source's text, white space included."""

    label: Label
    reason: Text
    start: int
    end: int
    line: int
    text: Text


class PageWire(Wire):
    """The outcome of `claimcheck sources --show SOURCE --format json`."""

    version: Literal[1]
    source: SourceWire
    problem: Text | None
    message: Text
    blocks: tuple[BlockWire, ...]
