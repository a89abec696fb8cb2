"""What a report on a run shows to a person."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby

from claimcheck.model.evidence import Evidence, Stance
from claimcheck.model.report import ClaimResult, Finding, Report, Severity, Suppression
from claimcheck.reports.claim_panel import (
    SEVERITY_MARKS,
    VERDICT_MARKS,
    claim_panel,
    kind_pieces,
    place_words,
)
from claimcheck.reports.neutral import flowing
from claimcheck.reports.summary_line import summary_line
from claimcheck.reports.view import Block, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import counted, location, of_stance

_SEVERITIES = tuple(Severity)
"""The gravest first."""


def report_view(report: Report) -> View:
    """Show the claims that failed, all claims, what else was found, what was silenced, and the denominators."""
    blocks = (
        *_panels(report),
        *section("Claims", _claims_table(report)),
        *section("Findings", tuple(_other_findings(report))),
        *section("Suppressed", tuple(_suppressed_findings(report))),
        *section("Notes", tuple(_notes(report))),
        line(""),
        _outcome(report),
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
    """The claims with a panel. A warning or a note on a claim that is in order makes none."""
    errors = {finding.claim for finding in _open(report) if finding.severity is Severity.ERROR}
    return frozenset(result.id for result in report.claims if result.id in errors)


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
    """Findings on sources, and on claims that have no panel: the gravest first, those of one kind under one tip."""
    failing = _failing_claims(report)
    others = sorted((it for it in _open(report) if it.claim not in failing), key=_kind)
    for _, alike in groupby(others, key=_kind):
        findings = tuple(alike)
        yield Line(kind_pieces(findings[0]))
        for finding in findings:
            yield Line((Piece(_place_before(finding), Mark.DIM), Piece(flowing(finding.message))), 2)
        yield line(f"tip: {flowing(findings[0].tip)}", indent=2)


def _kind(finding: Finding) -> tuple[int, str, str]:
    return (_SEVERITIES.index(finding.severity), finding.code, finding.tip)


def _place_before(finding: Finding) -> str:
    place = place_words(finding.place)
    return f"{place}: " if place else ""


def _suppressed_findings(report: Report) -> Iterator[Line]:
    for finding in report.findings:
        if finding.suppressed:
            place = Piece(_place_before(finding), Mark.DIM)
            yield Line((place, *kind_pieces(finding), Piece(f": {flowing(finding.message)}")))
            yield line(_suppression_words(finding.suppressed), indent=2)


def _suppression_words(suppression: Suppression) -> str:
    until = f" (until {suppression.until.isoformat()})" if suppression.until else ""
    return f"{suppression.by}: {flowing(suppression.reason)}{until}"


def _outcome(report: Report) -> Line:
    """Count what was found; what of it fails the gate is the policy's to say."""
    severities = Counter(finding.severity for finding in _open(report))
    found = [(severity, severities[severity]) for severity in _SEVERITIES if severities[severity]]
    if not found:
        return line("no findings", Mark.GOOD)
    return line(
        ", ".join(counted(number, severity) for severity, number in found), SEVERITY_MARKS[found[0][0]]
    )


def _notes(report: Report) -> Iterator[Line]:
    for note in report.notes:
        yield line(flowing(note))
    if report.summary.skipped_files:
        yield line(
            f"{counted(report.summary.skipped_files, 'file')} skipped: hidden, of a kind that holds no text, "
            "or not in the corpus folder itself"
        )
