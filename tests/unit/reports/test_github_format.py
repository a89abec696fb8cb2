"""Workflow commands, read as the runner reads them."""

import re
from dataclasses import replace

import pytest
from ferry_models import REFUTED, report

from claimcheck.model.claim import Place
from claimcheck.model.report import Finding, Severity
from claimcheck.reports import render

COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>.*?)::(?P<data>.*)")
"""As in ActionCommand.TryParseV2 of the runner: the second pair of colons ends the properties."""


def unescaped(text: str, escapes: str) -> str:
    for character in escapes:
        text = text.replace(f"%{ord(character):02X}", character)
    return text.replace("%25", "%")


def commands(*findings: Finding, base: str = "") -> list[tuple[str, dict[str, str], str]]:
    page = render(replace(report(), findings=findings), "github", base=base)
    found = []
    for line in page.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = (pair.split("=", 1) for pair in match["properties"].split(","))
        properties = {name: unescaped(value, "\r\n:,") for name, value in pairs}
        found.append((match["name"], properties, unescaped(match["data"], "\r\n")))
    return found


def finding(severity: Severity = Severity.ERROR, message: str = "m", place: Place | None = None) -> Finding:
    return Finding("CC201", "refuted-claim", severity, message, "do it", "id", place or REFUTED.place)


def test_a_finding_is_shown_beside_its_lines() -> None:
    assert commands(finding(), base="docs") == [
        (
            "error",
            {
                "file": "docs/claims.yaml",
                "line": "8",
                "endLine": "8",
                "col": "5",
                "endColumn": "48",
                "title": "CC201 refuted-claim",
            },
            "m\ndo it",
        )
    ]


def test_severities_are_types_of_annotations() -> None:
    assert [name for name, _, _ in commands(*map(finding, Severity))] == ["error", "warning", "notice"]


def test_columns_are_told_within_one_line_only() -> None:
    (_, properties, _) = commands(finding(place=Place("a.yaml", 3, 5, 4, 9)))[0]
    assert properties.keys() == {"file", "line", "endLine", "title"}


def test_a_finding_without_a_place_has_its_title_only() -> None:
    (_, properties, _) = commands(replace(finding(), place=None))[0]
    assert properties == {"title": "CC201 refuted-claim"}


def test_the_worst_come_first() -> None:
    found = commands(
        finding(Severity.NOTE), finding(Severity.WARNING, "a"), finding(), finding(Severity.WARNING, "b")
    )
    assert [(name, data[0]) for name, _, data in found] == [
        ("error", "m"),
        ("warning", "a"),
        ("warning", "b"),
        ("notice", "m"),
    ]


def test_ten_of_a_type_are_shown_and_no_more_is_said() -> None:
    found = commands(*(finding(severity) for severity in Severity for _ in range(10)))
    assert [name for name, _, _ in found] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10


def test_more_than_ten_of_a_type_are_counted_in_one_notice() -> None:
    found = commands(*(finding(severity) for severity in Severity for _ in range(12)))
    names = [name for name, _, _ in found]
    assert [names.count(name) for name in ("error", "warning", "notice")] == [10, 10, 10]
    assert found[-1][2].startswith("+2 more errors, +2 more warnings, +3 more notes:")


def test_one_more_is_counted_in_the_singular() -> None:
    assert commands(*[finding()] * 11)[-1][2].startswith("+1 more error:")


def test_silenced_findings_are_not_shown() -> None:
    silenced = [it for it in report().findings if it.suppressed]
    assert silenced
    assert commands(*silenced) == []


@pytest.mark.parametrize(
    "text", ["::error::x", "50%", "%0A::error::x", "a,b:c", "\r\n::error::x", "##[error]x"]
)
def test_text_stays_text(text: str) -> None:
    (name, properties, data) = commands(finding(message=text, place=Place(text, 1, 1, 1, 2)))[0]
    shown = text.replace("\r\n", " ")
    assert (name, data) == ("error", f"{shown}\ndo it")
    assert properties["file"] == shown


def test_a_very_long_message_is_cut() -> None:
    (_, _, data) = commands(finding(message="x" * 10_000))[0]
    assert len(data) == 4000 + len("\ndo it")
