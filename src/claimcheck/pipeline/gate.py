"""The gate: from a report and a policy to an exit code, and whether there is anything to check against."""

from claimcheck.config import FailOn
from claimcheck.errors import NothingCheckedError
from claimcheck.model.explanation import Inspection
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


def demand_text(inspection: Inspection) -> None:
    """See that a corpus has something that claims can be checked against.

    Raises:
        NothingCheckedError: No source has text.
    """
    if not any(source.sentences for source in inspection.sources):
        raise NothingCheckedError("nothing to check against: no source has text")
