"""JUnit, read by junitparser and by the XML parser of the standard library."""

import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from ferry_models import ACCEPTED, CLAIMS, PARTIAL, REFUTED, SUPPORTED, report
from junitparser import Failure, JUnitXml, Skipped, TestCase

from claimcheck.model.claim import Claim, Place
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.reports import render


def parsed(*claims: ClaimResult, **fields: Any) -> JUnitXml:
    return JUnitXml.fromstring(render(report(claims or CLAIMS, **fields), "junit").encode())


def cases(*claims: ClaimResult, **fields: Any) -> list[TestCase]:
    return [case for suite in parsed(*claims, **fields) for case in suite]


def elsewhere(result: ClaimResult, path: str) -> ClaimResult:
    return replace(result, claim=replace(result.claim, id=path, place=Place(path, 1, 1, 1, 2)))


def test_there_is_a_case_for_each_claim() -> None:
    assert [case.name for case in cases()] == [result.id for result in CLAIMS]


def test_a_case_tells_where_its_claim_stands() -> None:
    attributes = ET.fromstring(render(report(), "junit")).find(".//testcase").attrib  # type: ignore[union-attr] # noqa: S314
    assert attributes == {
        "classname": "claims.yaml",
        "name": "ferry-2023",
        "time": "0",
        "file": "claims.yaml",
        "line": "3",
    }


def test_a_claims_file_is_a_suite() -> None:
    suites = list(
        parsed(elsewhere(SUPPORTED, "a.yaml"), elsewhere(REFUTED, "b.yaml"), elsewhere(PARTIAL, "b.yaml"))
    )
    assert [(suite.name, suite.tests) for suite in suites] == [("a.yaml", 1), ("b.yaml", 2)]


def test_a_claim_made_in_python_has_a_case() -> None:
    case = cases(ClaimResult(Claim("made", "A claim"), Verdict.SUPPORTED), findings=())[0]
    assert (case.classname, case.name) == ("claims", "made")


def test_an_error_is_a_failure_with_both_sides() -> None:
    failure = cases()[1].result[0]
    assert isinstance(failure, Failure)
    assert failure.type == "CC103"
    assert "sources disagree on claim" in failure.message
    assert "supported by:" in failure.text
    assert "三百二十万" in failure.text


def test_a_warning_or_a_note_is_no_failure_and_is_told() -> None:
    case = cases()[0]
    assert case.result == []
    assert "note CC302 incomparable-sources" in case.system_out


def test_a_claim_whose_errors_are_silenced_is_skipped_with_the_reason() -> None:
    case = cases(ACCEPTED)[0]
    assert isinstance(case.result[0], Skipped)
    assert case.result[0].message == "CC301: accept: the office that counts"


def test_a_finding_on_a_source_stands_in_the_output_of_the_suite() -> None:
    output = ET.fromstring(render(report(), "junit")).findtext("testsuite/system-out")  # noqa: S314 - our own
    assert output
    assert "CC902 source-without-text" in output


def test_the_numbers_are_those_of_the_cases() -> None:
    found = parsed()
    assert (found.tests, found.failures, found.errors, found.skipped) == (6, 4, 0, 1)


def test_times_are_fixed() -> None:
    page = render(report(), "junit")
    assert set(re.findall(r'\btime="([^"]*)"', page)) == {"0"}
    assert "timestamp" not in page


def test_what_xml_forbids_is_named() -> None:
    claim = replace(SUPPORTED, claim=replace(SUPPORTED.claim, id="a\x00\x1b\ud800\ufffe\uffff]]><b>&\x85"))
    assert cases(claim, findings=())[0].name == "a‹NUL›‹ESC›‹U+D800›‹U+FFFE›‹U+FFFF›]]><b>&‹U+0085›"


def test_a_very_long_message_is_cut() -> None:
    claim = replace(SUPPORTED, claim=replace(SUPPORTED.claim, text="x" * 200_000))
    case = cases(claim, findings=())[0]
    assert len(case.system_out) == 100_000
    assert case.system_out.endswith("…")


def test_no_claims_make_an_empty_report() -> None:
    empty = JUnitXml.fromstring(render(report(()), "junit").encode())
    assert (list(empty), empty.tests) == ([], 0)
