"""One JSON object a line."""

import json
from datetime import date

from ferry_models import CLAIMS, report

from claimcheck.reports import render

LINES = [json.loads(line) for line in render(report(), "jsonl").splitlines()]
WHOLE = json.loads(render(report(), "json"))


def of_type(kind: str) -> list[dict[str, object]]:
    return [{key: line[key] for key in line if key != "type"} for line in LINES if line["type"] == kind]


def test_claims_and_findings_are_those_of_the_json_report() -> None:
    assert of_type("claim") == WHOLE["claims"]
    assert of_type("finding") == WHOLE["findings"]


def test_the_last_line_has_the_denominators_and_who_made_the_report() -> None:
    head = {key: WHOLE[key] for key in ("version", "tool", "as_of")}
    assert LINES[-1] == {"type": "summary", **head, **WHOLE["summary"]}


def test_the_type_comes_first() -> None:
    assert {next(iter(line)) for line in LINES} == {"type"}
    assert len(LINES) == len(CLAIMS) + len(WHOLE["findings"]) + 1


def test_the_day_is_told() -> None:
    last = render(report(as_of=date(2024, 1, 15)), "jsonl").splitlines()[-1]
    assert json.loads(last)["as_of"] == "2024-01-15"


def test_no_line_end_of_any_kind_stands_inside_a_line() -> None:
    found = report(notes=(), claims=CLAIMS)
    assert len(render(found, "jsonl").splitlines()) == len(LINES)
