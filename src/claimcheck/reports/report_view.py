"""What a report on a run shows to a person."""

from collections import defaultdict
from collections.abc import Iterator

from claimcheck.model.evidence import Evidence, Stance
from claimcheck.model.report import ClaimResult, Finding, Report, Severity, Suppression
from claimcheck.reports.claim_panel import VERDICT_MARKS, claim_panel, place_words, severity_pieces
from claimcheck.reports.neutral import flowing
from claimcheck.reports.summary_line import summary_line
from claimcheck.reports.view import Block, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import counted, location, of_stance

_FAILING = frozenset({Severity.ERROR, Severity.WARNING})


def report_view(report: Report) -> View:
    """Show the claims that failed, all claims, what else was found, what was silenced, and the denominators."""
    blocks = (
        *_panels(report),
        *section("Claims", _claims_table(report)),
        *section("Findings", tuple(_other_findings(report))),
        *section("Suppressed", tuple(_suppressed_findings(report))),
        *section("Notes", tuple(_notes(report))),
        line(""),
    )
    return View(blocks, line(summary_line(report.summary), Mark.STRONG))


def _panels(report: Report) -> Iterator[Block]:
    failing = _failing_claims(report)
    findings = defaultdict(list)
    for finding in _open(report):
        findings[finding.claim].append(finding)
    for result in report.claims:
        if result.id in failing:
            yield claim_panel(result, tuple(findings[result.id]))


def _open(report: Report) -> Iterator[Finding]:
    return (finding for finding in report.findings if finding.suppressed is None)


def _failing_claims(report: Report) -> frozenset[str]:
    """The claims with a panel. A note alone makes none."""
    known = {result.id for result in report.claims}
    return frozenset(
        finding.claim for finding in _open(report) if finding.claim in known and finding.severity in _FAILING
    )


def _claims_table(report: Report) -> tuple[Table, ...]:
    if not report.claims:
        return ()
    rows = tuple(_row(result) for result in report.claims)
    return (Table(("Claim", "Verdict", "Origins", "First source"), rows, tight=frozenset({1, 2})),)


def _row(result: ClaimResult) -> tuple[Line, ...]:
    first = next(iter(_best(result)), None)
    return (
        line(result.id),
        line(result.verdict, VERDICT_MARKS[result.verdict]),
        line(f"{result.origins} of {result.claim.min_sources}"),
        line(location(first) if first else "–"),
    )


def _best(result: ClaimResult) -> tuple[Evidence, ...]:
    return of_stance(result, Stance.SUPPORTS) or in_order(result.evidence)


def _other_findings(report: Report) -> Iterator[Line]:
    """Findings on sources, and notes on claims that have no panel."""
    failing = _failing_claims(report)
    for finding in _open(report):
        if finding.claim not in failing:
            yield Line((*_located(finding), Piece(flowing(finding.message))))
            yield line(f"tip: {flowing(finding.tip)}", indent=2)


def _located(finding: Finding) -> tuple[Piece, ...]:
    place = place_words(finding.place)
    return (Piece(f"{place}: " if place else "", Mark.DIM), *severity_pieces(finding))


def _suppressed_findings(report: Report) -> Iterator[Line]:
    for finding in report.findings:
        if finding.suppressed:
            yield Line((*_located(finding), Piece(flowing(finding.message))))
            yield line(_suppression_words(finding.suppressed), indent=2)


def _suppression_words(suppression: Suppression) -> str:
    until = f" (until {suppression.until.isoformat()})" if suppression.until else ""
    return f"{suppression.by}: {flowing(suppression.reason)}{until}"


def _notes(report: Report) -> Iterator[Line]:
    for note in report.notes:
        yield line(flowing(note))
    if report.summary.skipped_files:
        yield line(
            f"{counted(report.summary.skipped_files, 'file')} skipped: hidden, or of a kind that holds no text"
        )
