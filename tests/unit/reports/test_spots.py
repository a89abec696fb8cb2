"""Where a service shows a finding."""

from dataclasses import replace

import pytest
from ferry_models import HARBOUR, MINISTRY, SUPPORT

from claimcheck.model.claim import Place
from claimcheck.model.report import Finding, Severity
from claimcheck.reports.spots import Spot, as_uri, from_top, line_of_evidence, spot_of_finding

CLAIM = Finding("CC201", "n", Severity.ERROR, "m", "t", "id", Place("claims.yaml", 3, 5, 4, 9))
SOURCE = Finding("CC903", "n", Severity.ERROR, "m", "t", None, Place("corpus/a.txt", 3, 5, 3, 9))


def test_paths_begin_at_the_top_level() -> None:
    assert spot_of_finding(CLAIM, "docs/facts") == Spot("docs/facts/claims.yaml", 3, 5, 4, 9)


@pytest.mark.parametrize(
    ("base", "path", "expected"),
    [
        ("", "a.txt", "a.txt"),
        ("docs", "../corpus/a.txt", "corpus/a.txt"),
        ("docs", "../../far/a.txt", "../far/a.txt"),
    ],
)
def test_a_path_is_as_short_as_it_can_be(base: str, path: str, expected: str) -> None:
    assert from_top(base, path) == expected


def test_lines_of_plain_text_are_those_of_the_file() -> None:
    assert spot_of_finding(SOURCE, "") == Spot("corpus/a.txt", 3, 5, 3, 9)


@pytest.mark.parametrize("path", ["corpus/a.html", "corpus/a.PDF", "corpus/a.jsonl"])
def test_a_page_whose_lines_are_not_the_files_is_shown_at_its_start(path: str) -> None:
    finding = replace(SOURCE, place=Place(path, 3, 5, 3, 9))
    assert spot_of_finding(finding, "") == Spot(path, 1, 1, 1, 1)


def test_a_record_is_shown_at_the_start_of_its_file() -> None:
    finding = replace(SOURCE, place=Place("corpus/a.txt", 3, 5, 3, 9, "12"))
    assert spot_of_finding(finding, "") == Spot("corpus/a.txt", 1, 1, 1, 1)


@pytest.mark.parametrize(
    ("path", "record", "line"),
    [
        ("corpus/a.jsonl", "12", 12),
        ("corpus/a.ndjson", "12.2", 12),
        ("corpus/a.CSV", "7", 7),
        ("corpus/a.json", "12", 1),
        ("corpus/a.parquet", "12", 1),
        ("corpus/a.jsonl.gz", "12", 1),
        ("corpus/a.zip", "b.jsonl#12", 1),
        ("corpus/a.jsonl", "²", 1),
    ],
)
def test_a_record_that_is_called_after_its_line_is_shown_there(path: str, record: str, line: int) -> None:
    finding = replace(SOURCE, place=Place(path, 3, 5, 3, 9, record))
    assert spot_of_finding(finding, "") == Spot(path, line, 1, line, 1)


def test_a_finding_without_a_place_is_nowhere() -> None:
    assert spot_of_finding(replace(CLAIM, place=None), "") is None


def test_a_quote_has_a_line_where_it_is_the_files() -> None:
    assert line_of_evidence(SUPPORT) == 12
    assert line_of_evidence(replace(SUPPORT, source=MINISTRY)) is None
    assert line_of_evidence(replace(SUPPORT, source=replace(HARBOUR, record="1"))) is None
    assert line_of_evidence(replace(SUPPORT, source=replace(HARBOUR, path="a.jsonl", record="7"))) == 7
    assert line_of_evidence(replace(SUPPORT, source=None)) is None


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ü%.txt", "a%20b/%C3%BC%25.txt"),
        ("../a:b#c?d", "../a%3Ab%23c%3Fd"),
        ("\udcff.txt", "%FF.txt"),
        ("\ud800.txt", "%3F.txt"),
        ("a\\b", "a%5Cb"),
    ],
)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    assert as_uri(path) == uri
