"""From explanations and inspections to their wire format."""

from dataclasses import replace

from claimcheck.model.document import Removal
from claimcheck.model.evidence import Evidence
from claimcheck.model.explanation import Explanation, Inspection, SourceInspection
from claimcheck.model.label import ASIDE, KEPT
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import RemovedFigure
from claimcheck.reports.inspection import (
    count_blocks,
    count_reasons,
    repetitions_by_start,
    visible_removals,
)
from claimcheck.reports.inspection_shapes import (
    BlockWire,
    CandidateWire,
    ExplanationWire,
    InspectionWire,
    PageWire,
    RemovalWire,
    RemovedFigureWire,
    RepetitionWire,
    SourceInspectionWire,
)
from claimcheck.reports.shapes import SourceWire
from claimcheck.reports.source_lines import SourceLines
from claimcheck.reports.to_wire import claim_to_wire, evidence_fields, finding_to_wire, source_to_wire


def explanation_to_wire(explanation: Explanation) -> ExplanationWire:
    """Return everything that was tried for one claim."""
    return ExplanationWire(
        version=1,
        claim=claim_to_wire(explanation.result),
        candidates=tuple(map(_candidate, explanation.candidates)),
        removed_figures=tuple(map(_removed_figure, explanation.result.removed_figures)),
        capped=explanation.result.capped,
        findings=tuple(map(finding_to_wire, explanation.findings)),
    )


def _candidate(evidence: Evidence) -> CandidateWire:
    return CandidateWire.model_validate(
        {
            **evidence_fields(evidence),
            "related": evidence.related,
            "speaker": evidence.speaker,
            "deciding": evidence.deciding.slot if evidence.deciding else None,
        }
    )


def _removed_figure(figure: RemovedFigure) -> RemovedFigureWire:
    return RemovedFigureWire(
        path=figure.source.path,
        line=figure.line,
        label=figure.label,
        reason=figure.reason,
        text=figure.text,
    )


def inspection_to_wire(inspection: Inspection, *, dropped: bool) -> InspectionWire:
    """Return the sources, with each removal if `dropped`."""
    return InspectionWire(
        version=1,
        sources=tuple(_source(source, dropped=dropped) for source in inspection.sources),
        skipped_files=inspection.skipped_files,
    )


def _source(source: SourceInspection, *, dropped: bool) -> SourceInspectionWire:
    reasons = count_reasons(source)
    return SourceInspectionWire(
        source=_reference(source),
        origin=source.origin,
        copies=source.copies,
        sentences=source.sentences,
        kept=count_blocks(source, KEPT),
        aside=count_blocks(source, ASIDE),
        removed=sum(reasons.values()),
        reasons=reasons,
        problem=source.problem,
        message=source.message,
        removals=_removals(source) if dropped else (),
    )


def _reference(source: SourceInspection) -> SourceWire:
    """What cleaning found out about a document is more than what its reader knew."""
    reference = source.reference
    if source.document is not None:
        reference = replace(reference, metadata=source.document.metadata)
    return source_to_wire(reference)


def _removals(source: SourceInspection) -> tuple[RemovalWire, ...]:
    if source.document is None:
        return ()
    text = source.document.source.text
    lines, repeated = SourceLines(text), repetitions_by_start(source)
    return tuple(
        _removal(removal, text, lines, repeated.get(removal.start)) for removal in visible_removals(source)
    )


def _removal(removal: Removal, text: str, lines: SourceLines, repeated: Repetition | None) -> RemovalWire:
    line, column = lines.place(removal.start)
    return RemovalWire(
        label=removal.label,
        reason=removal.reason,
        line=line,
        column=column,
        start=removal.start,
        end=removal.end,
        text=text[removal.start : removal.end],
        repetition=_repetition(repeated) if repeated else None,
    )


def _repetition(found: Repetition) -> RepetitionWire:
    return RepetitionWire(origins=found.origins, batch=found.batch, example=found.example)


def page_to_wire(source: SourceInspection) -> PageWire:
    """Return one page with all its blocks."""
    return PageWire(
        version=1,
        source=_reference(source),
        problem=source.problem,
        message=source.message,
        blocks=_blocks(source),
    )


def _blocks(source: SourceInspection) -> tuple[BlockWire, ...]:
    if source.document is None:
        return ()
    text = source.document.source.text
    lines = SourceLines(text)
    return tuple(
        BlockWire(
            label=block.label,
            reason=block.reason,
            start=block.start,
            end=block.end,
            line=lines.place(block.start)[0],
            text=text[block.start : block.end],
        )
        for block in source.document.blocks
    )
