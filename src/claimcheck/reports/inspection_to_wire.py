"""From inspections to their wire format."""

from dataclasses import replace
from itertools import islice

from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.reports.blocks_to_wire import blocks_to_wire, damage_to_wire, removals_to_wire
from claimcheck.reports.inspection import (
    Account,
    account_of,
    copies_of,
    extent_of,
    total,
)
from claimcheck.reports.inspection_shapes import (
    GroupWire,
    IngestWire,
    InspectionWire,
    MetadataWire,
    PageWire,
    ReasonWire,
    SourceInspectionWire,
    TotalsWire,
)
from claimcheck.reports.inspection_words import metadata_values, pages_of
from claimcheck.reports.shapes import SourceWire
from claimcheck.reports.source_groups import Group, grouped
from claimcheck.reports.to_wire import finding_to_wire, source_to_wire

COPIES_NAMED = 20
"""Of a page that a site gives for an error there may be thousands."""


def inspection_to_wire(inspection: Inspection, *, dropped: bool) -> InspectionWire:
    """Return the sources, with each removal if `dropped`."""
    return InspectionWire(
        version=1,
        summary=_totals(inspection),
        sources=tuple(_source(source, dropped=dropped) for source in inspection.sources),
    )


def ingest_to_wire(inspection: Inspection) -> IngestWire:
    """Return the sources, alone and in groups, and what the rules on sources found."""
    return IngestWire(
        version=1,
        summary=_totals(inspection),
        sources=tuple(_source(source, dropped=False) for source in inspection.sources),
        groups=tuple(map(_group, grouped(inspection.sources))),
        findings=tuple(map(finding_to_wire, inspection.findings)),
    )


def page_to_wire(source: SourceInspection) -> PageWire:
    """Return one page with all its blocks."""
    return PageWire(
        version=1,
        source=_reference(source),
        metadata=_metadata(source),
        problem=source.problem,
        message=source.message,
        damage=damage_to_wire(source),
        blocks=blocks_to_wire(source.document) if source.document else (),
    )


def _totals(inspection: Inspection) -> TotalsWire:
    extent = extent_of(inspection.sources)
    account = total(map(account_of, inspection.sources))
    return TotalsWire(
        files=inspection.files,
        bytes=inspection.size,
        skipped_files=inspection.skipped_files,
        sources=extent.sources,
        records=extent.records,
        origins=extent.origins,
        unusable=extent.unusable,
        sentences=extent.sentences,
        kept=account.kept,
        aside=account.aside,
        removed=account.gone,
        repeated=account.repeated,
        damaged=account.damaged,
        reasons=tuple(
            ReasonWire(label=why[0], reason=why[1], blocks=blocks, sources=account.holders[why])
            for why, blocks in account.ranked()
        ),
    )


def _counts(sentences: int, account: Account) -> dict[str, object]:
    """Return the fields of a CountsWire."""
    return {
        "sentences": sentences,
        "kept": account.kept,
        "aside": account.aside,
        "removed": account.gone,
        "repeated": account.repeated,
        "damaged": account.damaged,
        "reasons": account.reasons(),
    }


def _group(group: Group) -> GroupWire:
    return GroupWire.model_validate(
        {
            **_counts(group.extent.sentences, group.account),
            "kind": str(group.kind),
            "name": group.name,
            "sources": group.extent.sources,
            "unusable": group.extent.unusable,
            "origins": group.extent.origins,
            "copies": group.copies,
        }
    )


def _source(source: SourceInspection, *, dropped: bool) -> SourceInspectionWire:
    return SourceInspectionWire.model_validate(
        {
            **_counts(source.sentences, account_of(source)),
            "source": _reference(source),
            "record": source.reference.record,
            "pages": pages_of(source) or None,
            "origin": source.origin,
            "copies": tuple(islice(copies_of(source), COPIES_NAMED)),
            "copies_total": max(0, len(source.alike) - 1),
            "batch": source.batch,
            "metadata": _metadata(source),
            "problem": source.problem,
            "message": source.message,
            "damage": damage_to_wire(source),
            "removals": tuple(removals_to_wire(source)) if dropped else (),
        }
    )


def _reference(source: SourceInspection) -> SourceWire:
    return source_to_wire(replace(source.reference, metadata=source.metadata))


def _metadata(source: SourceInspection) -> tuple[MetadataWire, ...]:
    return tuple(
        MetadataWire(field=name, value=value, provenance=origin)
        for name, value, origin in metadata_values(source.metadata)
    )
