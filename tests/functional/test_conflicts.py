"""Sources that say the same in the same words but for a figure, from the corpus to every report."""

import json
from pathlib import Path

import pytest

from claimcheck.reports import REPORT_FORMATS
from tests.functional.conftest import Command

SENTENCE = "The inspectors' list for the Torvik mine shows {} accidents in 2019."
AROUND = "{}\n\nThe valley lives from ore. {} Nobody has been charged.\n"
CLAIMS = """\
version: 1
claims:
  - id: one
    text: The Torvik mine had more than 40 accidents in 2019
  - id: none
    text: The Torvik mine had 60 accidents in 2019
  - id: both
    text: The Torvik mine had more than 30 accidents in 2019
"""


@pytest.fixture(autouse=True)
def _two_versions(project: Path) -> None:
    (project / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    for name, title, number in (("a", "Torvik revisited", 38), ("b", "Ore and order", 45)):
        text = AROUND.format(title, SENTENCE.format(number))
        (project / "corpus" / f"{name}.txt").write_text(text, encoding="utf-8")


def claims(claimcheck: Command) -> dict[str, dict[str, object]]:
    return {
        claim["id"]: claim for claim in json.loads(claimcheck("verify", "--format", "json").out)["claims"]
    }


def test_a_claim_that_agrees_with_one_of_the_two_is_conflicting(claimcheck: Command) -> None:
    claim = claims(claimcheck)["one"]
    assert (claim["verdict"], claim["conflict"]) == ("conflicting", "value")


def test_a_claim_that_agrees_with_none_keeps_its_verdict_and_shows_the_conflict(claimcheck: Command) -> None:
    claim = claims(claimcheck)["none"]
    assert (claim["verdict"], claim["conflict"]) == ("unsourced", "value")


def test_a_claim_that_holds_of_both_is_told_of_no_conflict(claimcheck: Command) -> None:
    assert claims(claimcheck)["both"]["conflict"] is None


def test_the_rule_reports_either_kind(claimcheck: Command) -> None:
    findings = json.loads(claimcheck("verify", "--format", "json").out)["findings"]
    assert [item["claim"] for item in findings if item["code"] == "CC301"] == ["one", "none"]


@pytest.mark.parametrize(
    "name", sorted({"text", "rich", "json", "html", "sarif", "markdown"} & set(REPORT_FORMATS))
)
def test_both_quotes_stand_in_the_report_on_a_claim_that_agrees_with_none(
    claimcheck: Command, name: str
) -> None:
    report = claimcheck("verify", "--claim", "none", "--format", name).out
    assert ("shows" in report, "a.txt" in report, "b.txt" in report) == (True, True, True)


def test_quotes_in_conflict_stand_side_by_side(claimcheck: Command) -> None:
    report = claimcheck("verify", "--claim", "none", "--format", "text").out
    conflicting = report.partition("in conflict:")[2].partition("error")[0]
    assert conflicting.count("“The inspectors") == len(("38", "45"))


def test_explain_says_what_the_other_source_says(claimcheck: Command) -> None:
    found = json.loads(claimcheck("explain", "one", "--format", "json").out)
    notes = {item["comparisons"][0]["note"] for item in found["candidates"]}
    assert {"corpus/a.txt says “38” in the same words", "corpus/b.txt says “45” in the same words"} <= notes
