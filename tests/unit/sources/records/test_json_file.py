"""JSON in every layout that dumps have."""

import io
import json

import pytest

from claimcheck.sources.records import json_file
from claimcheck.sources.records.json_file import unpack_json
from claimcheck.sources.rendering import SkippedRecord, UnreadableError
from tests.unit.sources.records.unpacking import JSON, LINES, problems, texts, unpacked

BOTH = pytest.mark.parametrize("media_type", [LINES, JSON])


@BOTH
def test_each_line_is_a_record_named_by_its_number(media_type: str) -> None:
    assert texts(unpacked('{"text": "a"}\r\n\r\n{"text": "b"}\n', media_type)) == {"1": "a", "3": "b"}


@BOTH
def test_a_mark_at_the_start_is_no_part_of_the_first_line(media_type: str) -> None:
    assert texts(unpacked('\ufeff{"text": "a"}\n{"text": "b"}', media_type)) == {"1": "a", "2": "b"}


@BOTH
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_characters_are_read(media_type: str, encoding: str) -> None:
    raw = '{"text": "ä"}\n{"text": "ж"}\n'.encode(encoding)
    assert texts(unpacked(raw, media_type)) == {"1": "ä", "2": "ж"}


@BOTH
def test_a_broken_line_is_told_with_line_column_and_reason_and_the_rest_is_read(media_type: str) -> None:
    found = unpacked('{"text": "a"}\n{"text" "b"}\n{"text": "c"}', media_type)
    assert texts(found) == {"1": "a", "3": "c"}
    message = "line 2, column 9 is no JSON (Expecting ':' delimiter): correct it, or remove it"
    assert problems(found) == [("2", "CC901", message)]


def test_lines_are_lines_where_the_first_is_broken() -> None:
    found = unpacked('{"text": "a\n{"text": "b"}', LINES)
    assert texts(found) == {"2": "b"}
    assert [name for name, *_ in problems(found)] == ["1"]


def test_a_line_that_holds_several_values_gives_them_all() -> None:
    found = unpacked('{"text": "a"}{"text": "b"} {"text": "c"\n[{"text": "d"}, {"text": "e"}]', LINES)
    assert texts(found) == {"1": "a", "1.2": "b", "2": "d", "2.2": "e"}
    assert [name for name, *_ in problems(found)] == ["1.3"]


def test_a_line_that_is_too_deep_ends_nothing() -> None:
    found = unpacked("[" * 100_000 + '\n{"text": "a"}\n' + '{"a":' * 200 + "1" + "}" * 200, LINES)
    assert texts(found) == {"2": "a"}
    assert [(name, "Nested more than 100 deep" in text) for name, _, text in problems(found)] == [
        ("1", True),
        ("3", True),
    ]


def test_a_line_that_is_no_utf_8_is_decoded_as_what_it_is() -> None:
    lines = (
        b'{"text": "a"}\n'
        + '{"text": "Die Gr\xf6\xdfe der M\xfcnchner B\xe4ckereien f\xfcr S\xfc\xdfes"}\n'.encode("cp1252")
    )
    assert texts(unpacked(lines, LINES))["2"] == "Die Größe der Münchner Bäckereien für Süßes"


def test_a_line_of_bytes_without_sense_is_told() -> None:
    found = unpacked(b'{"text": "a"}\n\xff\xfe\x00\x01\n{"text": "c"}\n', LINES)
    assert set(texts(found)) == {"1", "3"}
    assert [name for name, *_ in problems(found)] == ["2"]


def test_a_line_that_is_too_long_is_told_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.lines.LINE_LIMIT", 50)
    found = unpacked('{"text": "a"}\n{"text": "' + "x" * 100_000 + '"}\n{"text": "c"}', LINES)
    assert texts(found) == {"1": "a", "3": "c"}
    assert problems(found) == [("2", "CC901", "line 2 is longer than 50 bytes: split it")]


def test_not_a_number_is_no_text() -> None:
    found = unpacked('{"text": NaN}\n{"text": "b"}', LINES)
    assert texts(found) == {"2": "b"}
    assert [(name, code) for name, code, _ in problems(found)] == [("1", "CC902")]


def test_of_equal_names_the_last_counts() -> None:
    assert texts(unpacked('{"text": "a", "text": "b"}', LINES)) == {"1": "b"}


def test_a_number_of_a_million_digits_costs_nothing() -> None:
    assert texts(unpacked('{"text": "a", "id": ' + "9" * 1_000_000 + "}", LINES)) == {"1": "a"}


def test_a_raw_line_break_inside_a_text_is_one() -> None:
    assert texts(unpacked('{\n"text": "a\n\nb\tc"\n}', JSON)) == {"1": "a\n\nb\tc"}


def test_an_array_counts_its_articles_from_one() -> None:
    assert texts(unpacked('[{"text": "a"}, {"text": "b"}]', JSON)) == {"1": "a", "2": "b"}


@pytest.mark.parametrize(
    "document",
    [
        {"status": "ok", "articles": [{"text": "a"}, {"text": "b"}]},
        {"response": {"docs": [{"text": "a"}, {"text": "b"}]}},
        {"hits": {"total": 2, "hits": [{"_source": {"text": "a"}}, {"_source": {"text": "b"}}]}},
        {"https://example.org/a": {"text": "a"}, "https://example.org/b": {"text": "b"}},
        {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{"content_html": "a"}, {"content_text": "b"}],
        },
        {"news": [{"text": "a"}], "docs": [{"text": "b"}]},
    ],
)
def test_an_array_inside_an_object_is_found(document: object) -> None:
    assert texts(unpacked(json.dumps(document), JSON)) == {"1": "a", "2": "b"}


def test_an_object_may_be_one_article_and_its_comments_are_none() -> None:
    document = {"text": "a", "comments": [{"text": "b"}], "media": {"captions": [{"text": "c"}]}}
    assert texts(unpacked(json.dumps(document, indent=1), JSON)) == {"1": "a"}


def test_comments_are_no_articles_even_without_one() -> None:
    found = unpacked('{"comments": [{"text": "b"}], "page": {"related": [{"text": "c"}]}}', JSON)
    assert not texts(found)
    assert [code for _, code, _ in problems(found)] == ["CC902"]


def test_an_object_with_a_text_of_its_own_keeps_its_articles() -> None:
    assert texts(unpacked('{"text": "a", "articles": [{"text": "b"}]}', JSON)) == {"1": "a", "2": "b"}


def test_values_one_after_another_are_counted_together() -> None:
    assert texts(unpacked('{\n"text": "a"\n}\n[\n{"text": "b"},\n{"text": "c"}]', JSON)) == {
        "1": "a",
        "2": "b",
        "3": "c",
    }


def test_a_document_for_people_is_read_whatever_its_file_is_called() -> None:
    assert texts(unpacked('[\n  {\n    "text": "a"\n  }\n]', LINES)) == {"1": "a"}


@pytest.mark.parametrize("start", ["[", '{"status": "ok", "articles": ['])
def test_a_document_that_breaks_off_gives_what_came_before(start: str) -> None:
    found = unpacked(f'\n{start}\n  {{"text": "a"}},\n  {{"text": "b', JSON)
    assert texts(found) == {"1": "a"}
    message = "line 4, column 12 is no JSON (Unterminated string starting at): correct it, or remove it"
    assert problems(found) == [("2", "CC901", message)]


@pytest.mark.parametrize("layout", ["[\n  {0},\n  {1},\n  {2}\n]", "[{0},\n{1},\n{2}]"])
def test_a_broken_member_of_an_array_leaves_the_next_one(layout: str) -> None:
    members = ('{"text": "a"}', '{"text": "b, "comments": [{"text": "x"}]}', '{"text": "c"}')
    text = layout.replace("{0}", members[0]).replace("{1}", members[1]).replace("{2}", members[2])
    found = unpacked(text, JSON)
    assert texts(found) == {"1": "a", "3": "c"}
    assert [name for name, *_ in problems(found)] == ["2"]


def test_a_broken_member_on_the_line_of_others_ends_the_array() -> None:
    found = unpacked('[{"text": "a"}, {"text" "b"}, {"text": "c"}]', JSON)
    assert texts(found) == {"1": "a"}
    assert [name for name, *_ in problems(found)] == ["2"]


def test_a_broken_article_gives_not_its_comments_instead() -> None:
    found = unpacked('{"text": "a", "comments": [{"text": "b"}, {"text": "c"}], "oops"}', JSON)
    assert not texts(found)
    assert len(problems(found)) == 1


def test_a_document_without_a_text_names_its_fields_and_the_setting() -> None:
    found = unpacked('{"name": "p", "scripts": {"test": "x"}}', JSON)
    message = (
        "has no field that is known to hold a text, only name, scripts: "
        'name it in the settings, such as fields = {text = "story"}, or remove it'
    )
    assert problems(found) == [("", "CC902", message)]


@pytest.mark.parametrize("raw", ["[]", "[1, 2]", '["a"]', "{}", "3"])
def test_a_document_without_objects_is_told_as_holding_no_articles(raw: str) -> None:
    found = unpacked(raw, JSON)
    assert [(code, text.startswith("holds no articles")) for _, code, text in problems(found)] == [
        ("CC902", True)
    ]


@BOTH
@pytest.mark.parametrize("raw", ["", " \n\n"])
def test_an_empty_file_holds_no_articles(media_type: str, raw: str) -> None:
    message = "holds no articles: expected rows with a field for a text, or remove the file"
    assert problems(unpacked(raw, media_type)) == [("", "CC902", message)]


@pytest.mark.parametrize(
    "report",
    [
        {"version": 1, "tool": {"name": "claimcheck", "version": "1"}, "claims": [{"text": "a"}]},
        {
            "version": "2.1.0",
            "runs": [{"tool": {"driver": {"name": "claimcheck"}}, "results": [{"text": "a"}]}],
        },
        {"version": 1, "claims": [{"id": "a", "text": "a"}]},
        {"version": 1, "source": {}, "problem": None, "message": "", "blocks": [{"text": "a"}]},
        {"version": 1, "claim": {"text": "a"}, "candidates": [{"text": "a"}]},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_what_claimcheck_wrote_is_skipped(report: object, indent: int | None) -> None:
    found = unpacked(json.dumps(report, indent=indent), JSON)
    assert found == [SkippedRecord("", "written by or for claimcheck")]


def test_what_claimcheck_wrote_is_skipped_among_lines() -> None:
    found = unpacked('{"text": "a"}\n{"version": 1, "claims": [{"text": "b"}]}', LINES)
    assert texts(found) == {"1": "a"}
    assert found[1] == SkippedRecord("2", "written by or for claimcheck")


@pytest.mark.parametrize("tool", ["claimcheck", {"name": "other"}, [], None])
def test_another_tools_data_is_read(tool: object) -> None:
    assert texts(unpacked(json.dumps({"tool": tool, "articles": [{"text": "a"}], "runs": [1]}), JSON)) == {
        "1": "a"
    }


def test_a_document_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_file, "DOCUMENT_LIMIT", 20)
    with pytest.raises(UnreadableError, match="larger than 20 characters: write one article a line"):
        unpacked('[\n{"text": "a"},\n{"text": "b"}\n]', JSON)


def test_a_document_with_a_line_that_cannot_be_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.lines.LINE_LIMIT", 20)
    with pytest.raises(UnreadableError, match="line 2 is longer than 20 bytes"):
        unpacked("[\n" + " " * 50 + '{"text": "b"}\n]', JSON)


def test_lines_are_read_one_at_a_time() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            line = b'{"text": "a"}\n'
            count = len(buffer) // len(line)
            buffer[: count * len(line)] = line * count
            return count * len(line)

    records = unpack_json(io.BufferedReader(Endless()))  # type: ignore[arg-type]
    assert [next(records).name for _ in range(3)] == ["1", "2", "3"]


def test_an_array_of_nothing_but_broken_members_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.records.json_salvage.BROKEN_LIMIT", 3)
    found = unpacked("[\n" + '{"a" b},\n' * 10 + '{"text": "a"}]', JSON)
    assert [name for name, *_ in problems(found)] == ["1", "2", "3"]


def test_blank_lines_count() -> None:
    found = unpacked('\n\n[\n\n{"text": "a"},\n\n{"text" "b"}]', JSON)
    assert problems(found)[0][2].startswith("line 7, column 9 ")
