"""From the model of a report to its wire format."""

from claimcheck.model.claim import Place
from claimcheck.model.evidence import Comparison, Evidence, SourceReference
from claimcheck.model.report import ClaimResult, Finding, Report, Summary, Suppression, Tool
from claimcheck.reports.shapes import (
    ClaimWire,
    ComparisonWire,
    EvidenceWire,
    FindingWire,
    PartWire,
    PlaceWire,
    RelatedWire,
    ReportWire,
    SourceWire,
    SummaryWire,
    SuppressionWire,
    TextPositionSelectorWire,
    TextQuoteSelectorWire,
    ToolWire,
)
from claimcheck.rules.evidence_order import in_order


def report_to_wire(report: Report) -> ReportWire:
    """Return the report in wire format 1; claims and findings as they stand, evidence in the report's order.

    Raises:
        ValueError: a piece of evidence has no source.
    """
    return ReportWire(
        version=1,
        tool=tool_to_wire(report.tool),
        as_of=report.as_of,
        summary=summary_to_wire(report.summary),
        claims=tuple(map(claim_to_wire, report.claims)),
        findings=tuple(map(finding_to_wire, report.findings)),
    )


def tool_to_wire(tool: Tool) -> ToolWire:
    """Return which claimcheck made the report."""
    return ToolWire(name=tool.name, version=tool.version)


def summary_to_wire(summary: Summary) -> SummaryWire:
    """Return the denominators."""
    return SummaryWire(**{name: getattr(summary, name) for name in SummaryWire.model_fields})


def claim_to_wire(result: ClaimResult) -> ClaimWire:
    """Return a claim with its evidence."""
    return ClaimWire(
        id=result.id,
        text=result.text,
        verdict=result.verdict,
        conflict=result.conflict,
        origins=result.origins,
        place=_place(result.place),
        parts=tuple(PartWire(text=part.text, verdict=part.verdict) for part in result.parts),
        evidence=tuple(map(evidence_to_wire, in_order(result.evidence))),
        related=tuple(_related(item) for item in in_order(result.related)),
        nearest=evidence_to_wire(result.nearest) if result.nearest else None,
    )


def finding_to_wire(finding: Finding) -> FindingWire:
    """Return a finding, suppressed or not."""
    return FindingWire(
        code=finding.code,
        name=finding.name,
        severity=finding.severity,
        message=finding.message,
        tip=finding.tip,
        claim=finding.claim,
        place=_place(finding.place),
        suppressed=_suppression(finding.suppressed),
    )


def _place(place: Place | None) -> PlaceWire | None:
    if place is None:
        return None
    return PlaceWire(**{name: getattr(place, name) for name in PlaceWire.model_fields})


def _suppression(suppression: Suppression | None) -> SuppressionWire | None:
    if suppression is None:
        return None
    return SuppressionWire(by=suppression.by, reason=suppression.reason, until=suppression.until)


def _related(evidence: Evidence) -> RelatedWire:
    """What is related has a kind, or it would not be listed; pydantic says so if it has none."""
    return RelatedWire.model_validate({"kind": evidence.related, **evidence_fields(evidence)})


def evidence_to_wire(evidence: Evidence) -> EvidenceWire:
    """Return a piece of evidence."""
    return EvidenceWire.model_validate(evidence_fields(evidence))


def evidence_fields(evidence: Evidence) -> dict[str, object]:
    """Return what all shapes of evidence share, by name.

    Raises:
        ValueError: the evidence has no source.
    """
    return {
        "stance": evidence.stance,
        "score": evidence.score,
        "score_parts": evidence.score_parts,
        "comparisons": tuple(map(_comparison, evidence.comparisons)),
        "sentence": evidence.sentence.text,
        "context": evidence.context,
        "label": evidence.sentence.label,
        "origin": evidence.origin,
        "part": evidence.part,
        "source": _source_of(evidence),
        "selector": _selector(evidence),
        "line": evidence.line,
        "page": evidence.page,
        "fragment_url": evidence.fragment_url,
    }


def _comparison(comparison: Comparison) -> ComparisonWire:
    return ComparisonWire(**{name: getattr(comparison, name) for name in ComparisonWire.model_fields})


def _source_of(evidence: Evidence) -> SourceWire:
    if evidence.source is None:
        raise ValueError("evidence without a source cannot be reported")
    return source_to_wire(evidence.source)


def source_to_wire(source: SourceReference) -> SourceWire:
    """Return what a report says of a source."""
    metadata = source.metadata
    return SourceWire(
        id=source.address,
        path=source.path,
        url=metadata.url,
        title=metadata.title,
        publisher=metadata.publisher,
        author=", ".join(metadata.authors) or None,
        published=metadata.published,
        sha256=source.sha256,
    )


def _selector(evidence: Evidence) -> tuple[TextQuoteSelectorWire, TextPositionSelectorWire]:
    sentence, quote = evidence.sentence, evidence.quote
    return (
        TextQuoteSelectorWire(
            type="TextQuoteSelector",
            exact=quote.exact if quote else sentence.text,
            prefix=quote.prefix if quote else "",
            suffix=quote.suffix if quote else "",
        ),
        TextPositionSelectorWire(type="TextPositionSelector", start=sentence.start, end=sentence.end),
    )
