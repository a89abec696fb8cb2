"""GitLab's code quality report: a list of findings that a merge request shows beside the lines.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
from typing import Any

from claimcheck.model.report import Finding, Report, Severity
from claimcheck.reports.clipping import clipped
from claimcheck.reports.finding_order import open_findings
from claimcheck.reports.fingerprints import fingerprints
from claimcheck.reports.neutral import flowing, neutral, neutral_json
from claimcheck.reports.spots import Spot, spot_of_finding

_LONGEST = 1000
"""Characters of a description: a merge request shows it in one line."""

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}

_NOWHERE = Spot(".", 1, 1, 1, 1)
"""A place is required, and a claim made in Python has none."""


def report_gitlab(report: Report, base: str = "") -> str:
    """Return the findings that nothing has silenced; `base` is where report paths begin, seen from the top level."""
    findings = open_findings(report)
    issues = [
        _issue(finding, fingerprint, base)
        for finding, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    return neutral_json(json.dumps(issues, ensure_ascii=False, indent=2)) + "\n"


def _issue(finding: Finding, fingerprint: str, base: str) -> dict[str, Any]:
    spot = spot_of_finding(finding, base) or _NOWHERE
    words = neutral(flowing(f"{finding.code} {finding.name}: {finding.message}"))
    return {
        "description": clipped(words, _LONGEST),
        "check_name": finding.name,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": neutral(spot.path), "lines": {"begin": spot.line, "end": spot.end_line}},
    }
