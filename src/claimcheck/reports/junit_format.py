"""JUnit XML, which every CI service shows: a test suite a claims file, a test case a claim.

A claim fails where it has an error that nothing silences; warnings, notes and what was silenced stand in its output. A
claim whose every error is silenced is skipped: it is not in order, and it closes no gate. Findings on sources belong to
no claim, so they stand in the output of the first suite. Times are zero, for a report has no clock.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from xml.etree import ElementTree as ET

from claimcheck.model.report import ClaimResult, Finding, Report, Severity
from claimcheck.reports.claim_panel import claim_panel
from claimcheck.reports.clipping import clipped
from claimcheck.reports.neutral import flowing, neutral
from claimcheck.reports.plain_lines import plain_lines
from claimcheck.reports.summary_line import summary_line

_LONGEST_ATTRIBUTE = 1000
_LONGEST_OUTPUT = 100_000

_OfClaim = Mapping[str | None, tuple[Finding, ...]]


def report_junit(report: Report) -> str:
    """Return a run's claims as test cases. What XML forbids is shown by name, as in every report."""
    root = ET.Element("testsuites", {"name": report.tool.name})
    findings = _by_claim(report.findings)
    for path, results in groupby(report.claims, key=_path):
        root.append(_suite(path, tuple(results), findings))
    if len(root):
        _add_output(root[0], _lines_on_sources(report, findings))
    _count(root, root.iter("testcase"))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _by_claim(findings: Iterable[Finding]) -> _OfClaim:
    of_claim = defaultdict(list)
    for finding in findings:
        of_claim[finding.claim].append(finding)
    return {claim: tuple(found) for claim, found in of_claim.items()}


def _path(result: ClaimResult) -> str:
    return result.place.path if result.place else "claims"


def _suite(path: str, results: tuple[ClaimResult, ...], findings: _OfClaim) -> ET.Element:
    suite = ET.Element("testsuite", {"name": _attribute(path)})
    for result in results:
        suite.append(_case(result, findings.get(result.id, ())))
    _count(suite, suite.iter("testcase"))
    return suite


def _count(element: ET.Element, cases: Iterable[ET.Element]) -> None:
    """Write the numbers of test cases by outcome. Nothing is an `error`: that word is for a test that could not run."""
    outcomes = [{child.tag for child in case} for case in cases]
    element.set("tests", str(len(outcomes)))
    element.set("failures", str(sum("failure" in outcome for outcome in outcomes)))
    element.set("errors", "0")
    element.set("skipped", str(sum("skipped" in outcome for outcome in outcomes)))
    element.set("time", "0")


def _case(result: ClaimResult, findings: tuple[Finding, ...]) -> ET.Element:
    names = {"classname": _attribute(_path(result)), "name": _attribute(result.id), "time": "0"}
    if result.place:
        names |= {"file": _attribute(result.place.path), "line": str(result.place.line)}
    case = ET.Element("testcase", names)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    failing = tuple(finding for finding in errors if finding.suppressed is None)
    if failing:
        case.append(_failure(result, failing))
    elif errors:
        case.append(ET.Element("skipped", {"message": _attribute(_silenced(errors))}))
    _add_output(case, (f"{result.verdict}: “{_words(result.text)}”", *map(_line, findings)))
    return case


def _failure(result: ClaimResult, failing: tuple[Finding, ...]) -> ET.Element:
    """Show what the terminal shows of a claim: both sides with their quotes, and what there is to do."""
    message = "; ".join(finding.message for finding in failing)
    failure = ET.Element("failure", {"type": _attribute(failing[0].code), "message": _attribute(message)})
    failure.text = clipped("\n".join(plain_lines(claim_panel(result, failing))), _LONGEST_OUTPUT)
    return failure


def _silenced(errors: list[Finding]) -> str:
    return "; ".join(
        f"{it.code}: {it.suppressed.by}: {it.suppressed.reason}" for it in errors if it.suppressed
    )


def _lines_on_sources(report: Report, findings: _OfClaim) -> Iterator[str]:
    yield from map(_line, findings.get(None, ()))
    yield summary_line(report.summary)


def _line(finding: Finding) -> str:
    silenced = f" [{finding.suppressed.by}: {finding.suppressed.reason}]" if finding.suppressed else ""
    place = f"{finding.place}: " if finding.place else ""
    return _words(f"{place}{finding.severity} {finding.code} {finding.name}: {finding.message}{silenced}")


def _add_output(element: ET.Element, lines: Iterable[str]) -> None:
    ET.SubElement(element, "system-out").text = clipped("\n".join(lines), _LONGEST_OUTPUT)


def _words(text: str) -> str:
    return neutral(flowing(text))


def _attribute(text: str) -> str:
    return clipped(_words(text), _LONGEST_ATTRIBUTE)
