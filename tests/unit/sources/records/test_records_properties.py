"""Whatever the rows and whatever the bytes: nothing is lost, nothing breaks."""

import contextlib
import csv
import io
import json
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.records import record_unpackers
from claimcheck.sources.rendering import UnreadableError
from tests.unit.sources.records.unpacking import CSV, JSON, LINES, TSV, problems, texts, unpacked

# A text that survives being a text: it has a letter, no markup, no sign for what was lost and no half character.
LETTERS = st.sampled_from(string.ascii_letters + " äж中,;|\t\"\\\n'")
TEXT = st.text(LETTERS, min_size=1, max_size=40).map(lambda text: f"x{text}y")
ROWS = st.lists(
    st.fixed_dictionaries({"id": st.integers(), "title": TEXT, "text": TEXT}), min_size=1, max_size=8
)
BROKEN = st.sampled_from(
    ["{", '{"text": "a', "nothing", "}", "]", '"', "{]", "[" * 300, '{"text" "a"}', "\\"]
)
RAW = st.binary(max_size=300) | st.text(st.sampled_from('{}[]":,\\\ntex\u00e9\ufeff'), max_size=200).map(
    str.encode
)


@settings(max_examples=100)
@given(ROWS)
def test_json_gives_back_the_texts_however_it_is_laid_out(rows: list[dict[str, object]]) -> None:
    expected = [row["text"] for row in rows]
    in_lines = "\n".join(map(json.dumps, rows))
    for raw in (
        in_lines,
        json.dumps(rows),
        json.dumps(rows, indent=2),
        json.dumps({"articles": rows}, indent="\t"),
    ):
        for media_type in (LINES, JSON):
            assert list(texts(unpacked(raw, media_type)).values()) == expected


@settings(max_examples=100)
@given(ROWS, st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]))
def test_a_table_gives_back_the_texts_and_their_lines(
    rows: list[dict[str, object]], delimiter: str, end: str
) -> None:
    written = io.StringIO(newline="")
    writer = csv.DictWriter(
        written, ["id", "title", "text"], delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL
    )
    writer.writeheader()
    starts = []
    for row in rows:
        starts.append(str(written.getvalue().count("\n") + 1))
        writer.writerow(row)
    found = texts(unpacked(written.getvalue(), TSV if delimiter == "\t" else CSV))
    assert found == dict(zip(starts, (str(row["text"]) for row in rows), strict=True))


@settings(max_examples=100)
@given(ROWS, st.lists(st.tuples(st.integers(0, 8), BROKEN), max_size=5))
def test_broken_lines_lose_no_others(rows: list[dict[str, object]], broken: list[tuple[int, str]]) -> None:
    lines = [(json.dumps(row), str(row["text"])) for row in rows]
    for place, line in broken:
        lines.insert(place, (line, ""))
    # A bracket alone begins a document; so does the first line of a file that breaks after it.
    lines.insert(0, ('{"text": "first"}', "first"))
    found = unpacked("\n".join(line for line, _ in lines), LINES)
    good = {str(number): text for number, (_, text) in enumerate(lines, 1) if text}
    assert texts(found) == good
    assert [name for name, *_ in problems(found)] == [
        str(number) for number, (_, text) in enumerate(lines, 1) if not text
    ]


@settings(max_examples=100)
@given(ROWS, st.data())
def test_a_document_cut_anywhere_gives_the_articles_before_the_cut(
    rows: list[dict[str, object]], data: st.DataObject
) -> None:
    whole = json.dumps(rows, indent=2)
    cut = data.draw(st.integers(1, len(whole)))
    complete = whole[:cut].count("\n  }")
    assert list(texts(unpacked(whole[:cut], JSON)).values()) == [row["text"] for row in rows[:complete]]


@settings(max_examples=150)
@given(RAW, st.sampled_from(sorted(record_unpackers())))
@pytest.mark.filterwarnings("error")
def test_no_bytes_break_an_unpacker_and_names_are_unique(raw: bytes, media_type: str) -> None:
    with contextlib.suppress(UnreadableError):
        found = unpacked(raw, media_type)
        names = [each.name for each in found if each.name]
        assert len(names) == len(set(names))
        assert found
