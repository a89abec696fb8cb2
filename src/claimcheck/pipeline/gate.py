"""The gate: from a report and a policy to an exit code, and whether there is anything to check against."""

from claimcheck.config import FailOn
from claimcheck.errors import NothingCheckedError
from claimcheck.model.explanation import Inspection
from claimcheck.model.report import Finding, Report, Severity

PASSED = 0
CLOSED = 1

_CLOSING = {
    FailOn.ERROR: frozenset({Severity.ERROR}),
    FailOn.WARNING: frozenset({Severity.ERROR, Severity.WARNING}),
    FailOn.NEVER: frozenset[Severity](),
}


def gate(report: Report, fail_on: FailOn = FailOn.ERROR) -> int:
    """Return 1 where an unsuppressed finding weighs enough to close the gate, else 0."""
    return CLOSED if any(closes(finding, fail_on) for finding in report.findings) else PASSED


def closes(finding: Finding, fail_on: FailOn = FailOn.ERROR) -> bool:
    """Tell whether a finding closes the gate: it weighs enough, and nothing suppresses it."""
    return finding.severity in _CLOSING[fail_on] and not finding.suppressed


def demand_text(inspection: Inspection) -> None:
    """See that a corpus has something that claims can be checked against.

    Raises:
        NothingCheckedError: There is no source, or none has text.
    """
    if any(source.sentences for source in inspection.sources):
        return
    lacking = "no source has text" if inspection.sources else "the corpus holds no source"
    raise NothingCheckedError(f"nothing to check against: {lacking}")
