"""CSV, read by the csv module."""

import csv
from dataclasses import replace
from io import StringIO

import pytest
from ferry_models import CLAIMS, CONFLICTING, OTHER_YEAR, SUPPORT, SUPPORTED, UNSOURCED, report

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import RelatedKind
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.reports import render
from claimcheck.reports.csv_format import COLUMNS


def rows(*claims: ClaimResult) -> list[dict[str, str]]:
    page = render(report(claims or CLAIMS, findings=()), "csv")
    return list(csv.DictReader(StringIO(page, newline=""), strict=True))


def saying(text: str) -> ClaimResult:
    return replace(SUPPORTED, claim=replace(SUPPORTED.claim, text=text))


def test_the_first_row_names_the_columns() -> None:
    assert tuple(rows()[0]) == COLUMNS
    assert COLUMNS[:3] == ("claim", "text", "verdict")


def test_there_is_a_row_for_each_claim_and_piece_of_evidence() -> None:
    assert [(row["claim"], row["stance"]) for row in rows()] == [
        ("ferry-2023", "supports"),
        ("ferry-conflict", "supports"),
        ("ferry-conflict", "refutes"),
        ("ferry-accepted", "supports"),
        ("ferry-accepted", "refutes"),
        ("ferry-unsourced", "neutral"),
        ("ferry-partial", "supports"),
        ("ferry-refuted", "refutes"),
    ]


def test_a_row_has_the_claim_the_quote_the_source_and_what_decided() -> None:
    row = rows(CONFLICTING)[1]
    expected = {
        "claim_path": "claims.yaml",
        "claim_line": "4",
        "conflict": "value",
        "origins": "1",
        "min_sources": "2",
        "source": "corpus/ministry/press.html",
        "publisher": "交通部",
        "line": "3",
        "slot": "quantity",
        "claim_says": "3.2 million",
        "source_says": "三百二十万",
        "outcome": "mismatch",
        "published": "",
    }
    assert {name: row[name] for name in expected} == expected
    assert row["sentence"].endswith("最高纪录。")


def test_a_claim_that_nothing_comes_near_has_empty_cells() -> None:
    row = rows(replace(UNSOURCED, nearest=None))[0]
    assert {row[name] for name in COLUMNS[8:]} == {""}


def test_the_nearest_miss_is_marked_as_such() -> None:
    assert [(row["shown_as"], row["stance"]) for row in rows(UNSOURCED)] == [("nearest miss", "neutral")]


def test_sentences_in_conflict_with_one_another_have_rows_and_other_related_ones_have_none() -> None:
    value = replace(OTHER_YEAR, related=RelatedKind.VALUE)
    found = rows(replace(UNSOURCED, related=(OTHER_YEAR, value), nearest=value))
    assert [row["shown_as"] for row in found] == ["conflict"]


def test_a_claim_made_in_python_has_no_place() -> None:
    row = rows(ClaimResult(Claim("made", "A claim"), Verdict.UNSOURCED))[0]
    assert (row["claim_path"], row["claim_line"]) == ("", "")


def test_evidence_that_was_handed_over_has_no_source() -> None:
    row = rows(replace(SUPPORTED, evidence=(replace(SUPPORT, source=None, comparisons=()),)))[0]
    assert (row["stance"], row["source"], row["slot"]) == ("supports", "", "")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1+1", "'-1+1"),
        ("@x", "'@x"),
        ("\t=1", " '=1"),
        ('"=1', "\"'=1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ("a = b", "a = b"),
        ("3 - 1", "3 - 1"),
    ],
)
def test_nothing_begins_a_formula(text: str, cell: str) -> None:
    assert rows(saying(text))[0]["text"] == cell


def test_quotation_marks_commas_and_line_ends_stay_within_a_cell() -> None:
    assert rows(saying('a,"b"\r\nc'))[0]["text"] == 'a,"b" c'


def test_a_cell_is_not_longer_than_a_spreadsheet_holds() -> None:
    cell = rows(saying("x" * 40_000))[0]["text"]
    assert (len(cell), cell[-1]) == (32_767, "…")


def test_lines_end_as_rfc_4180_asks() -> None:
    page = render(report(), "csv")
    assert page.count("\n") == page.count("\r\n") == len(rows()) + 1


def test_only_the_web_is_linked_to() -> None:
    bad = replace(
        SUPPORT, source=replace(SUPPORT.source, metadata=replace(SUPPORT.source.metadata, url="javascript:x"))
    )
    assert rows(replace(SUPPORTED, evidence=(bad,)))[0]["url"] == ""
