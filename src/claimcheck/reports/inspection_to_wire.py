"""From inspections to their wire format."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from claimcheck.model.document import Block, Damage, Document
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.repetition import Repetition
from claimcheck.reports.inspection import (
    Account,
    account_of,
    copies_of,
    extent_of,
    repetitions_by_block,
    total,
    visible_removals,
)
from claimcheck.reports.inspection_shapes import (
    BlockWire,
    DamageWire,
    GroupWire,
    IngestWire,
    InspectionWire,
    MetadataWire,
    PageWire,
    ReasonWire,
    RemovalWire,
    RepetitionWire,
    SourceInspectionWire,
    TotalsWire,
)
from claimcheck.reports.inspection_words import metadata_values, pages_of
from claimcheck.reports.shapes import SourceWire
from claimcheck.reports.source_groups import Group, grouped
from claimcheck.reports.source_lines import SourceLines
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
        damage=_damage(source),
        blocks=_blocks(source.document) if source.document else (),
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
            "damage": _damage(source),
            "removals": tuple(_removals(source)) if dropped else (),
        }
    )


def _reference(source: SourceInspection) -> SourceWire:
    return source_to_wire(replace(source.reference, metadata=source.metadata))


def _metadata(source: SourceInspection) -> tuple[MetadataWire, ...]:
    return tuple(
        MetadataWire(field=name, value=value, provenance=origin)
        for name, value, origin in metadata_values(source.metadata)
    )


def _damage(source: SourceInspection) -> tuple[DamageWire, ...]:
    document = source.document
    if document is None or not document.damage:
        return ()
    lines = SourceLines(document.source.text)
    return tuple(
        DamageWire.model_validate(
            {"kind": damage.kind, "message": damage.message, **_place(document, damage, lines)}
        )
        for damage in document.damage
    )


def _place(document: Document, stretch: Block | Damage, lines: SourceLines) -> dict[str, int | None]:
    line, column = lines.place(stretch.start)
    page = document.source.page_at(stretch.start)
    return {"line": line, "column": column, "page": page, "start": stretch.start, "end": stretch.end}


def _blocks(document: Document) -> tuple[BlockWire, ...]:
    lines = SourceLines(document.source.text)
    return tuple(BlockWire.model_validate(_block(document, block, lines)) for block in document.blocks)


def _block(document: Document, block: Block, lines: SourceLines) -> dict[str, object]:
    """Return the fields of a BlockWire."""
    return {
        "label": block.label,
        "reason": block.reason,
        "alone": block.alone,
        "score": block.score,
        **_place(document, block, lines),
        "text": document.source.text[block.start : block.end],
    }


def _removals(source: SourceInspection) -> Iterator[RemovalWire]:
    document = source.document
    if document is None:
        return
    lines, repeated = SourceLines(document.source.text), repetitions_by_block(source)
    for number, block in visible_removals(document):
        found = repeated.get(number)
        yield RemovalWire.model_validate(
            {**_block(document, block, lines), "repetition": _repetition(found) if found else None}
        )


def _repetition(found: Repetition) -> RepetitionWire:
    return RepetitionWire(origins=found.origins, batch=found.batch, example=found.example)
