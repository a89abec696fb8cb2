"""The gate: from a report and a policy to an exit code."""

from itertools import chain, combinations

import pytest

from claimcheck.config import FailOn
from claimcheck.model.report import (
    Finding,
    Report,
    Severity,
    Summary,
    SuppressedBy,
    Suppression,
    Tool,
)
from claimcheck.pipeline.gate import gate


def report_with(*severities: Severity, suppressed: bool = False) -> Report:
    suppression = Suppression(SuppressedBy.IGNORE, "known") if suppressed else None
    findings = tuple(
        Finding("CC000", "example", severity, "", "", suppressed=suppression) for severity in severities
    )
    return Report(Tool("claimcheck", "0"), Summary(), (), findings)


@pytest.mark.parametrize(
    ("severity", "fail_on", "expected"),
    [
        (Severity.ERROR, FailOn.ERROR, 1),
        (Severity.ERROR, FailOn.WARNING, 1),
        (Severity.ERROR, FailOn.NEVER, 0),
        (Severity.WARNING, FailOn.ERROR, 0),
        (Severity.WARNING, FailOn.WARNING, 1),
        (Severity.NOTE, FailOn.WARNING, 0),
    ],
)
def test_a_finding_closes_the_gate_by_its_weight(severity: Severity, fail_on: FailOn, expected: int) -> None:
    assert gate(report_with(severity), fail_on) == expected


@pytest.mark.parametrize("fail_on", FailOn)
def test_what_is_suppressed_never_closes_it(fail_on: FailOn) -> None:
    assert gate(report_with(*Severity, suppressed=True), fail_on) == 0


@pytest.mark.parametrize("fail_on", FailOn)
def test_a_report_without_findings_passes(fail_on: FailOn) -> None:
    assert gate(report_with(), fail_on) == 0


@pytest.mark.parametrize("fail_on", FailOn)
def test_the_heaviest_finding_decides(fail_on: FailOn) -> None:
    for some in chain.from_iterable(combinations(Severity, size) for size in (1, 2, 3)):
        assert gate(report_with(*some), fail_on) == max(gate(report_with(it), fail_on) for it in some)
