"""Which findings a service is told of, and in which order."""

from claimcheck.model.report import Finding, Report, Severity

_SEVERITIES = tuple(Severity)
"""The gravest first."""


def open_findings(report: Report) -> tuple[Finding, ...]:
    """Return the findings that nothing has silenced, as they stand."""
    return tuple(finding for finding in report.findings if finding.suppressed is None)


def worst_first(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Sort by severity and leave alike ones as they stand, so that a limit cuts off what matters least."""
    return tuple(sorted(findings, key=lambda finding: _SEVERITIES.index(finding.severity)))
