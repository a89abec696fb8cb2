"""SARIF 2.1.0 for code scanning: a run with all rules, and one result a finding.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; GitHub's limits:
https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit.
Suppressed findings are left out unless they are asked for: GitHub takes no notice of `suppressions` and would open an
alert for each.
"""

import json
from typing import Any

from claimcheck.model.report import Finding, Report
from claimcheck.reports.finding_order import open_findings, worst_first
from claimcheck.reports.fingerprints import fingerprints
from claimcheck.reports.neutral import neutral_json
from claimcheck.reports.sarif_results import ROOT, Surroundings, result_of
from claimcheck.reports.sarif_rules import rule_descriptors, rule_indices

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

MOST_RESULTS = 25_000
"""GitHub rejects a run with more."""

SHOWN_RESULTS = 5_000
"""GitHub keeps this many of a run."""


def report_sarif(report: Report, base: str = "", *, include_suppressed: bool = False) -> str:
    """Return a run's findings, the gravest first.

    Args:
        report: The outcome of a run.
        base: The folder where report paths begin, as seen from the top level.
        include_suppressed: Also return what the user has silenced, with `suppressions`.
    """
    findings = worst_first(report.findings if include_suppressed else open_findings(report))
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, findings, base)]}
    return neutral_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _run(report: Report, findings: tuple[Finding, ...], base: str) -> dict[str, Any]:
    return {
        "tool": {"driver": _driver(report)},
        "invocations": [_invocation(len(findings))],
        "originalUriBaseIds": {
            ROOT: {"description": {"text": "The top level of the repository, else the working directory."}}
        },
        "columnKind": "unicodeCodePoints",
        "results": _results(report, findings[:MOST_RESULTS], base),
    }


def _driver(report: Report) -> dict[str, Any]:
    return {"name": report.tool.name, "version": report.tool.version, "rules": rule_descriptors()}


def _results(report: Report, findings: tuple[Finding, ...], base: str) -> list[dict[str, Any]]:
    claims = {result.id: result for result in report.claims}
    surroundings = Surroundings(base, claims, rule_indices())
    return [
        result_of(finding, fingerprint, surroundings)
        for finding, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]


def _invocation(number: int) -> dict[str, Any]:
    """Tell whoever opens the file, or the tool status page, that there is more than can be seen."""
    notes = []
    if number > MOST_RESULTS:
        notes.append(
            _note(
                f"{number - MOST_RESULTS:,} of {number:,} results are left out: a run may have {MOST_RESULTS:,}"
            )
        )
    if number > SHOWN_RESULTS:
        notes.append(_note(f"code scanning shows {SHOWN_RESULTS:,} of the {number:,} results, the gravest"))
    return {"executionSuccessful": True, "toolExecutionNotifications": notes}


def _note(text: str) -> dict[str, Any]:
    return {"level": "warning", "message": {"text": text}}
