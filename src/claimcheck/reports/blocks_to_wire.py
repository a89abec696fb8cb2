"""From blocks and damage to their wire format."""

from collections.abc import Iterator

from claimcheck.model.document import Block, Damage, Document
from claimcheck.model.explanation import SourceInspection
from claimcheck.model.repetition import Repetition
from claimcheck.reports.inspection import repetitions_by_block, visible_removals
from claimcheck.reports.inspection_shapes import BlockWire, DamageWire, RemovalWire, RepetitionWire
from claimcheck.reports.source_lines import SourceLines


def damage_to_wire(source: SourceInspection) -> tuple[DamageWire, ...]:
    """Return the places where the text of a source is broken."""
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


def blocks_to_wire(document: Document) -> tuple[BlockWire, ...]:
    """Return all blocks of a document, white space included."""
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


def removals_to_wire(source: SourceInspection) -> Iterator[RemovalWire]:
    """Yield what was removed from a source, without white space."""
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
