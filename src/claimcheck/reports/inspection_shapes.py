"""Wire format 1 of `claimcheck ingest` and `claimcheck sources`."""

from typing import Literal

from claimcheck.model.label import Label
from claimcheck.reports.shapes import FindingWire, SourceWire, Text, Wire


class RepetitionWire(Wire):
    """Who else holds a removed line: how many origins of which host, folder or file, and the id of one of them."""

    origins: int
    batch: Text
    example: Text


class BlockWire(Wire):
    """One block. `start` and `end` index into the source's text; line and column count from 1.

    `alone` is what the block looked like by itself, where its neighbours or other documents changed that; `score` how
    much it looks like text among its neighbours, in hundredths of log-odds, 0 where nothing was weighed.
    """

    label: Label
    reason: Text
    alone: Label | None
    score: int
    line: int
    column: int
    page: int | None
    start: int
    end: int
    text: Text


class RemovalWire(BlockWire):
    """A removed block. `repetition` is null unless other documents of the host hold it too."""

    repetition: RepetitionWire | None


class DamageWire(Wire):
    """A place where the text itself is broken."""

    kind: Text
    message: Text
    line: int
    column: int
    page: int | None
    start: int
    end: int


class MetadataWire(Wire):
    """One thing that is known of a source, and where that was found: in ``json-ld``, a ``byline``, a ``sidecar``."""

    field: Text
    value: Text
    provenance: Text | None


class ReasonWire(Wire):
    """How many blocks of how many sources were removed as what, and why."""

    label: Label
    reason: Text
    blocks: int
    sources: int


class CountsWire(Wire):
    """What became of the blocks of one source or several, white space between them left out.

    `repeated` counts removed blocks that only other documents gave away, `damaged` places where the text is broken.
    """

    sentences: int
    kept: int
    aside: int
    removed: int
    repeated: int
    damaged: int
    reasons: dict[str, int]


class SourceInspectionWire(CountsWire):
    """A source as cleaning left it. `copies` names at most 20 of the other sources of the same `origin`."""

    source: SourceWire
    record: Text | None
    pages: int | None
    origin: Text
    copies: tuple[Text, ...]
    copies_total: int
    batch: Text
    metadata: tuple[MetadataWire, ...]
    problem: Text | None
    message: Text
    damage: tuple[DamageWire, ...]
    removals: tuple[RemovalWire, ...]
    """Filled only with ``--dropped``."""


class TotalsWire(Wire):
    """The denominators. `sources` have text; `records` are those among them that stand in files of many."""

    files: int
    bytes: int
    skipped_files: int
    sources: int
    records: int
    origins: int
    unusable: int
    sentences: int
    kept: int
    aside: int
    removed: int
    repeated: int
    damaged: int
    reasons: tuple[ReasonWire, ...]


class InspectionWire(Wire):
    """The outcome of `claimcheck sources --format json`."""

    version: Literal[1]
    summary: TotalsWire
    sources: tuple[SourceInspectionWire, ...]


class GroupWire(CountsWire):
    """The sources of one host, one file of many or one folder."""

    kind: Literal["host", "file", "folder"]
    name: Text
    sources: int
    unusable: int
    origins: int
    copies: int


class IngestWire(InspectionWire):
    """The outcome of `claimcheck ingest --format json`."""

    groups: tuple[GroupWire, ...]
    findings: tuple[FindingWire, ...]


class PageWire(Wire):
    """The outcome of `claimcheck sources --show SOURCE --format json`. The blocks tile the source's text."""

    version: Literal[1]
    source: SourceWire
    metadata: tuple[MetadataWire, ...]
    problem: Text | None
    message: Text
    damage: tuple[DamageWire, ...]
    blocks: tuple[BlockWire, ...]
