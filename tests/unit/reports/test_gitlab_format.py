"""GitLab's code quality report, against what its documentation asks for."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from ferry_models import CLAIMS, REFUTED, report

from claimcheck.model.claim import Place
from claimcheck.model.report import Finding, Severity
from claimcheck.reports import render

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)(?!/)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer"},
                        },
                    },
                },
            },
        },
    },
}
"""From docs.gitlab.com/ci/testing/code_quality: what is required, and which severities there are."""


def issues(base: str = "", **fields: Any) -> Any:
    found = json.loads(render(report(CLAIMS, **fields), "gitlab", base=base))
    jsonschema.validate(found, SCHEMA)
    return found


def test_there_is_an_issue_for_each_finding_that_counts() -> None:
    expected = [finding.name for finding in report().findings if not finding.suppressed]
    assert [issue["check_name"] for issue in issues()] == expected


def test_fingerprints_are_unique() -> None:
    finding = next(it for it in report().findings if it.claim)
    found = [issue["fingerprint"] for issue in issues(findings=(finding,) * 5)]
    assert len(set(found)) == 5


def test_fingerprints_stay_when_lines_move() -> None:
    below = tuple(
        replace(finding, place=replace(finding.place, line=finding.place.line + 7))
        if finding.place
        else finding
        for finding in report().findings
    )
    one, other = issues(), issues(findings=below)
    assert [issue["fingerprint"] for issue in one] == [issue["fingerprint"] for issue in other]
    assert one != other


@pytest.mark.parametrize(
    ("severity", "expected"),
    [(Severity.ERROR, "critical"), (Severity.WARNING, "minor"), (Severity.NOTE, "info")],
)
def test_severities_are_translated(severity: Severity, expected: str) -> None:
    finding = Finding("CC1", "n", severity, "m", "t", "x", Place("claims.yaml", 3, 1, 4, 2))
    assert issues("docs", findings=(finding,)) == [
        {
            "description": "CC1 n: m",
            "check_name": "n",
            "fingerprint": issues(findings=(finding,))[0]["fingerprint"],
            "severity": expected,
            "location": {"path": "docs/claims.yaml", "lines": {"begin": 3, "end": 4}},
        }
    ]


def test_a_finding_without_a_place_still_has_the_required_one() -> None:
    finding = Finding("CC1", "n", Severity.ERROR, "m", "t", REFUTED.id)
    assert issues(findings=(finding,))[0]["location"] == {"path": ".", "lines": {"begin": 1, "end": 1}}


def test_a_very_long_message_is_cut() -> None:
    finding = Finding("CC1", "n", Severity.ERROR, "x" * 9999, "t", REFUTED.id)
    assert len(issues(findings=(finding,))[0]["description"]) == 1000
