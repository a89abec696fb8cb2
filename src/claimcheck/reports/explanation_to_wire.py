"""From explanations to their wire format."""

from claimcheck.model.evidence import Evidence
from claimcheck.model.explanation import Explanation
from claimcheck.model.report import RemovedFigure
from claimcheck.reports.explanation_shapes import CandidateWire, ExplanationWire, RemovedFigureWire
from claimcheck.reports.to_wire import claim_to_wire, evidence_fields, finding_to_wire


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
        source=figure.source.address,
        path=figure.source.path,
        line=figure.line,
        column=figure.column,
        page=figure.page,
        label=figure.label,
        reason=figure.reason,
        text=figure.text,
    )
