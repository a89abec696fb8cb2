"""A finding is the same one in the next run, whatever was written above it."""

from dataclasses import replace

from ferry_models import CLAIMS, report
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Place
from claimcheck.model.report import Finding, Severity
from claimcheck.reports.fingerprints import fingerprints

FINDINGS = report().findings
ON_CLAIM = next(finding for finding in FINDINGS if finding.claim)
ON_SOURCE = next(finding for finding in FINDINGS if not finding.claim)


def moved(finding: Finding, lines: int) -> Finding:
    place = finding.place
    assert place
    return replace(
        finding, place=replace(place, line=place.line + lines, end_line=place.end_line + lines, column=9)
    )


def test_no_two_findings_share_a_fingerprint() -> None:
    found = fingerprints((*FINDINGS, *FINDINGS))
    assert len(set(found)) == 2 * len(FINDINGS)


@given(st.integers(min_value=1, max_value=10**6))
def test_lines_and_columns_do_not_matter(lines: int) -> None:
    assert fingerprints(moved(finding, lines) for finding in FINDINGS) == fingerprints(FINDINGS)


def test_new_evidence_does_not_make_a_new_finding_on_a_claim() -> None:
    told_otherwise = replace(ON_CLAIM, message="claim “x” is refuted by 2 origins: corpus/new.txt:3")
    assert fingerprints([told_otherwise]) == fingerprints([ON_CLAIM])


def test_the_numbers_in_a_message_on_a_source_do_not_matter() -> None:
    first, second = (replace(ON_SOURCE, message=f"damaged text ({number} places)") for number in (3, 17))
    assert fingerprints([first]) == fingerprints([second])


def test_rule_claim_path_and_record_tell_findings_apart() -> None:
    others = (
        replace(ON_CLAIM, code="CC999"),
        replace(ON_CLAIM, claim="another"),
        replace(ON_SOURCE, place=Place("corpus/other.txt", 1, 1, 1, 1)),
        replace(ON_SOURCE, place=Place("corpus/empty.txt", 1, 1, 1, 1, "12")),
        replace(ON_SOURCE, message="another message"),
        replace(ON_SOURCE, place=None),
    )
    found = fingerprints((ON_CLAIM, ON_SOURCE, *others))
    assert len(set(found)) == 8


def test_a_claim_keeps_its_fingerprints_when_another_one_is_added() -> None:
    fewer = report(CLAIMS[1:]).findings
    assert set(fingerprints(fewer)) < set(fingerprints(FINDINGS))


def test_a_fingerprint_is_short_and_hexadecimal() -> None:
    found = fingerprints([Finding("CC1", "n", Severity.NOTE, "\ud800", "t", "\ud800")])
    assert len(found[0]) == 32
    assert int(found[0], 16)
