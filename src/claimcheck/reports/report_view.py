"""What a report on a run shows to a person."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby

from claimcheck.model.report import ClaimResult, Finding, Report, Severity, Suppression
from claimcheck.reports.claim_panel import EVERYTHING, SEVERITY_MARKS, claim_panel, kind_pieces, place_words
from claimcheck.reports.claims_table import LONG, claims_table, short_table, worst_first
from claimcheck.reports.neutral import flowing
from claimcheck.reports.summary_line import summary_line
from claimcheck.reports.view import Block, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.wording import counted

_SEVERITIES = tuple(Severity)
"""The gravest first."""


PANELS_SHOWN = 20
"""Claims that a terminal shows with their quotes; nobody scrolls through three hundred."""

FINDINGS_SHOWN = 10
"""Findings of one kind that a terminal lists."""

_WHERE_ALL_IS = "`--verbose` shows them all, `claimcheck explain ID` one of them"


def report_view(report: Report, *, brief: bool = False) -> View:
    """Show the claims that failed, all claims, what else was found, what was silenced, and the denominators.

    If `brief`, of many claims or findings only the first are shown, and the others counted.
    """
    findings = tuple(_other_findings(report, FINDINGS_SHOWN if brief else EVERYTHING))
    blocks = (
        *_panels(report, PANELS_SHOWN if brief else EVERYTHING),
        *section("Claims", tuple(_claims(report, brief=brief))),
        *section("Findings", findings),
        *section("Suppressed", tuple(_suppressed_findings(report))),
        *section("Notes", tuple(_notes(report))),
        line(""),
        _outcome(report),
    )
    return View(blocks, line(summary_line(report.summary), Mark.STRONG))


def _panels(report: Report, most: int) -> Iterator[Block]:
    """Show the claims that fail, the worst first."""
    findings = defaultdict(list)
    for finding in _open(report):
        findings[finding.claim].append(finding)
    failing = _failing(report)
    for result in failing[:most]:
        yield claim_panel(result, tuple(findings[result.id]))
    if len(failing) > most:
        yield line(f"… and {counted(len(failing) - most, 'claim')} more: {_WHERE_ALL_IS}")


def _counts(finding: Finding) -> bool:
    return finding.suppressed is None and finding.severity is Severity.ERROR


def _failing(report: Report) -> list[ClaimResult]:
    """Return the claims that have a panel: a warning or a note on a claim that is in order makes none."""
    errors = {finding.claim for finding in report.findings if _counts(finding)}
    return worst_first([result for result in report.claims if result.id in errors])


def _claims(report: Report, *, brief: bool) -> Iterator[Table | Line]:
    if not brief or len(report.claims) <= LONG:
        return claims_table(report.claims)
    rules = {it.claim: it.name for it in reversed(report.findings) if _counts(it)}
    return short_table(report.claims, {it.id: rules[it.id] for it in _failing(report)[PANELS_SHOWN:]})


def _open(report: Report) -> Iterator[Finding]:
    return (finding for finding in report.findings if finding.suppressed is None)


def _other_findings(report: Report, most: int) -> Iterator[Line]:
    """Findings on sources, and on claims that have no panel: the gravest first, those of one kind under one tip."""
    failing = {result.id for result in _failing(report)}
    others = sorted((it for it in _open(report) if it.claim not in failing), key=_kind)
    for _, alike in groupby(others, key=_kind):
        findings = tuple(alike)
        yield Line(kind_pieces(findings[0]))
        for finding in findings[:most]:
            yield Line((Piece(_place_before(finding), Mark.DIM), Piece(flowing(finding.message))), 2)
        if len(findings) > most:
            yield line(f"… and {counted(len(findings) - most, 'finding')} of this kind", indent=2)
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
