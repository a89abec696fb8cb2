"""The gate: from a report and a policy to an exit code."""

from claimcheck.config import FailOn
from claimcheck.model.report import Report, Severity

PASSED = 0
CLOSED = 1

_CLOSING = {
    FailOn.ERROR: frozenset({Severity.ERROR}),
    FailOn.WARNING: frozenset({Severity.ERROR, Severity.WARNING}),
    FailOn.NEVER: frozenset[Severity](),
}


def gate(report: Report, fail_on: FailOn = FailOn.ERROR) -> int:
    """Return 1 where an unsuppressed finding weighs enough to close the gate, else 0."""
    closing = _CLOSING[fail_on]
    closed = any(finding.severity in closing and not finding.suppressed for finding in report.findings)
    return CLOSED if closed else PASSED
