"""Tables in text: articles, or figures."""

import csv
import io

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.records import delimited_rows, table_pages
from claimcheck.sources.rendering import Dump, Record
from tests.unit.sources.records.unpacking import CSV, TSV, only, problems, texts, unpacked


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("media_type", [CSV, TSV])
def test_the_delimiter_is_told_by_the_content(delimiter: str, media_type: str) -> None:
    rows = [["url", "text"], ["https://example.org/1", "One, two; three."]]
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    found = only(unpacked(written.getvalue(), media_type))
    assert (found.name, found.raw, found.metadata.url) == ("2", b"One, two; three.", "https://example.org/1")


def test_a_spreadsheet_may_say_its_delimiter() -> None:
    assert texts(unpacked("sep=;\r\nid;text\r\n1;a\r\n", CSV)) == {"3": "a"}


def test_a_row_is_named_by_the_line_where_it_starts() -> None:
    raw = 'id,text\r\n1,"a\r\nb ""q"" c"\r\n\r\n2,d\r\n'
    assert texts(unpacked(raw, CSV)) == {"2": 'a\r\nb "q" c', "5": "d"}


def test_a_quote_may_be_escaped_by_a_backslash() -> None:
    assert texts(unpacked('id,text\n1,"a \\"q\\", b"\n2,"c"\n', CSV)) == {"2": 'a "q", b', "3": "c"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_a_table_of_any_encoding_is_read(encoding: str) -> None:
    text = "Объём торговли между странами вырос за год на пять процентов, сообщила таможня."
    raw = f'id,text\n1,"{text}"\n2,"{text}"\n'.encode(encoding)
    assert texts(unpacked(raw, CSV)) == {"2": text, "3": text}


def test_a_quote_that_is_never_closed_swallows_no_other_row() -> None:
    found = unpacked('id,title,text\n1,T,"open\n2,U,fine\n3,V,also fine\n', CSV)
    assert texts(found) == {"3": "fine", "4": "also fine"}
    message = "line 2 has a quote that is not closed; correct it, or remove it"
    assert problems(found) == [("2", "CC901", message)]


def test_a_quoted_field_that_goes_on_is_told() -> None:
    found = unpacked('id,text,title\n1,"a" b, c,"T"\n2,fine,U\n', CSV)
    assert texts(found) == {"3": "fine"}
    assert [(name, "has 4 fields, the header 3" in text) for name, _, text in problems(found)] == [
        ("2", True)
    ]


def test_a_line_with_a_break_that_is_none_is_told() -> None:
    found = unpacked("id,text\n1,a\rb\n2,c\n", CSV)
    assert texts(found) == {"3": "c"}
    assert [(name, "is no row of a table" in text) for name, _, text in problems(found)] == [("2", True)]


def test_an_inch_mark_is_no_quote() -> None:
    assert texts(unpacked('id,text\n1,a 5" pipe\n2,"7" pipe"\n', CSV)) == {"2": 'a 5" pipe', "3": '7 pipe"'}


def test_a_separator_too_many_is_told() -> None:
    found = unpacked("id,text\n1,a, b\n2,c\n", CSV)
    assert texts(found) == {"3": "c"}
    message = "has 3 fields, the header 2: a quote or separator may be too many; correct it, or remove it"
    assert problems(found) == [("2", "CC901", f"line 2 {message}")]


def test_a_row_may_end_early_or_in_empty_fields() -> None:
    assert texts(unpacked("text,title,url\na\nb,T,,,\n", CSV)) == {"2": "a", "3": "b"}


def test_of_columns_of_one_name_the_first_counts() -> None:
    assert texts(unpacked("text,text\na,b\n", CSV)) == {"2": "a"}


def test_a_row_without_text_is_told() -> None:
    found = unpacked("id,text\n1,\n2,b\n3, \n", CSV)
    assert texts(found) == {"3": "b"}
    message = "has a field for a text with nothing in it; nor have 4: fill it, or remove the row"
    assert problems(found) == [("2", "CC902", message)]


def test_a_large_field_is_read() -> None:
    assert len(texts(unpacked(f'id,text\n1,"{"a" * 500_000}"\n', CSV))["2"]) == 500_000


def test_a_row_beyond_the_limit_is_told_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_rows, "LINE_LIMIT", 50)
    found = unpacked('id,text\n1,"' + "a\n" * 100 + '"\n2,b\n', CSV)
    assert texts(found)["103"] == "b"
    assert problems(found)[0][0] == "2"


def test_a_line_that_cannot_be_read_is_told_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.lines.LINE_LIMIT", 20)
    found = unpacked('id,text\n1,"open\n' + "x" * 50 + "\n2,b\n" + "y" * 50 + "\n", CSV)
    assert texts(found) == {"4": "b"}
    assert [name for name, *_ in problems(found)] == ["2", "3", "5"]


def test_a_header_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.lines.LINE_LIMIT", 20)
    assert [name for name, *_ in problems(unpacked("x" * 50 + "\n1,b\n", CSV))] == ["1"]


def test_quotes_without_end_cost_no_more_than_their_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0
    strict = delimited_rows._strict

    def counted(*arguments: object) -> object:
        nonlocal taken
        taken += 1
        return strict(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(delimited_rows, "_strict", counted)
    found = unpacked("id,text\n" + 'a","b\n' * 1_000, CSV)
    assert len(texts(found)) + len(problems(found)) > 100
    assert taken <= 1 + delimited_rows.RETRIES_LIMIT


def test_an_empty_table_holds_no_articles() -> None:
    assert [(name, code) for name, code, _ in problems(unpacked("\n\n", CSV))] == [("", "CC902")]


def test_the_users_column_is_the_text() -> None:
    assert texts(unpacked("nr,kop,verhaal\n1,T,a\n", CSV, text="verhaal", title="kop")) == {"2": "a"}


def test_a_table_of_figures_is_a_table() -> None:
    page = only(unpacked("country;2023;2024\nKazakhstan;41,0;43,8\nTajikistan;<1;2\n", CSV))
    assert (page.name, page.media_type) == ("2", "text/html")
    rendering = read_html(Dump(page.raw, page.encoding))
    assert rendering.text.splitlines() == [
        "country\t2023\t2024",
        "Kazakhstan\t41,0\t43,8",
        "Tajikistan\t<1\t2",
    ]
    assert [hint.tag for hint in rendering.hints] == ["tr", "tr", "tr"]


def test_a_table_without_rows_is_told() -> None:
    assert problems(unpacked("country,2024\n", CSV)) == [("", "CC902", "is a table without rows: remove it")]


def test_a_long_table_is_cut_into_pages_with_the_header_on_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_pages, "ROWS_LIMIT", 2)
    pages = unpacked("country,2024\nA,1\nB,2\nC,3\n", CSV)
    assert [page.name for page in pages] == ["2", "4"]
    assert all(isinstance(page, Record) and b"<th>2024</th>" in page.raw for page in pages)


def test_a_broken_row_of_a_table_of_figures_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.lines.LINE_LIMIT", 20)
    found = unpacked("country,2024\n" + "x" * 50 + "\n", CSV)
    assert [name for name, *_ in problems(found)] == ["2"]
    assert not texts(found)


def test_a_row_of_too_many_lines_is_a_quote_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_rows, "ROW_LINES_LIMIT", 3)
    found = unpacked('id,text\n1,"a\nb\nc\nd"\n2,"a\nb\nc\nd\ne"\n3,f\n', CSV)
    assert texts(found) == {"2": "a\nb\nc\nd", "11": "f"}
    assert problems(found)[0][0] == "6"
