"""Reading a corpus: Sources and problems."""

import gzip
import hashlib
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources import Tally, read_corpus, read_survey, survey
from claimcheck.sources.containers import limits, unfolding
from claimcheck.sources.registry import READERS
from claimcheck.sources.rendering import Dump, Rendering
from tests.unit.sources.containers.packing import tarred, zipped


def read(folder: Path, files: dict[str, str | bytes]) -> dict[str, Source | SourceProblem]:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return {item.id: item for item in read_corpus([folder], base=folder.parent)}


def test_each_kind_has_its_reader(tmp_path: Path) -> None:
    found = read(
        tmp_path, {"a.txt": "# a", "b.md": "# b", "c.html": "<p>c", "d": "<!DOCTYPE html><p>d", "e.x": "e"}
    )

    assert {name: item.media_type for name, item in found.items() if isinstance(item, Source)} == {
        "a.txt": "text/plain",
        "b.md": "text/markdown",
        "c.html": "text/html",
        "d": "text/html",
        "e.x": "text/plain",
    }


def test_a_source_knows_its_bytes_and_folder(tmp_path: Path) -> None:
    source = read(tmp_path, {"a.txt": "abc\r\n"})["a.txt"]

    assert isinstance(source, Source)
    assert source.text == "abc\r\n"
    assert source.sha256 == hashlib.sha256(b"abc\r\n").hexdigest()
    assert source.corpus == tmp_path.name


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("a.txt", b"a\0b", "CC901", "save it as UTF-8"),
        ("a.pdf", b"%PDF-1.4", "CC901", "is a PDF that is broken"),
        ("a.rtf", b"{\\rtf1 x}", "CC901", "is an RTF document"),
        (
            "a.eml",
            b"From: a@b.example\nSubject: Oven\n\nSales reached 95=\n billion.",
            "CC901",
            "is an e-mail",
        ),
        ("a.mbox", b"From a@b.example Mon May  6 10:00:00 2024\nSubject: x\n\ny", "CC901", "is a mailbox"),
        ("a.txt", b"", "CC902", "has no text"),
        ("a.txt", "\ufeff \n\u00a0".encode(), "CC902", "has no text"),
        ("a.html", b"<script>x</script>", "CC902", "has no text"),
    ],
)
def test_a_file_that_gives_no_text_is_a_problem_and_not_the_end(
    tmp_path: Path, name: str, content: bytes, code: str, words: str
) -> None:
    found = read(tmp_path, {name: content, "z.txt": "fine"})
    problem = found[name]

    assert isinstance(problem, SourceProblem)
    assert problem.code == code
    assert words in problem.message
    assert isinstance(found["z.txt"], Source)


def test_a_file_over_the_limit_is_a_problem_that_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unfolding, "RECORD_LIMIT", 10)
    problem = read(tmp_path, {"a.txt": "x" * 11})["a.txt"]

    assert isinstance(problem, SourceProblem)
    assert "larger than 10 bytes" in problem.message


def test_a_file_that_vanishes_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    reading = read_survey(survey([tmp_path], base=tmp_path))
    (tmp_path / "a.txt").unlink()
    (problem,) = reading

    assert isinstance(problem, SourceProblem)
    assert "cannot be read" in problem.message


SIDECAR = """\
"*.txt": {publisher: Lake Post, authority: office of record}
a.txt: {published: 2024-05-01, url: https://example.org/a, title: "The ferry"}
"""


def test_sources_yaml_describes_files_by_path_and_glob(tmp_path: Path) -> None:
    found = read(tmp_path, {"a.txt": "a", "b.txt": "b", "sources.yaml": SIDECAR})
    a, b = found["a.txt"], found["b.txt"]

    assert isinstance(a, Source)
    assert (a.metadata.publisher, a.metadata.published) == ("Lake Post", date(2024, 5, 1))
    assert (a.metadata.title, a.metadata.authority) == ("The ferry", "office of record")
    assert ("published", "sidecar") in a.metadata.provenance
    assert isinstance(b, Source)
    assert (b.metadata.publisher, b.metadata.title) == ("Lake Post", None)


def test_a_file_s_own_sidecar_goes_first(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        {
            "a.txt": "a",
            "a.txt.meta.yaml": "title: Own\nauthor: Ada\nretrieved: 2024-06-01\n",
            "sources.yaml": SIDECAR,
        },
    )["a.txt"]

    assert isinstance(source, Source)
    assert (source.metadata.title, source.metadata.authors) == ("Own", ("Ada",))
    assert source.retrieved == date(2024, 6, 1)
    assert source.metadata.publisher == "Lake Post"


def test_the_user_s_word_goes_before_the_markup_s(tmp_path: Path) -> None:
    source = read(tmp_path, {"a.html": "<title>Markup</title><p>x", "sources.yaml": "a.html: {title: User}"})[
        "a.html"
    ]

    assert isinstance(source, Source)
    assert source.metadata.title == "User"
    assert source.metadata.provenance == (("title", "sidecar"),)


@pytest.mark.parametrize(
    ("sidecar", "message"),
    [
        ("a.txt: {titel: x}", "line 1, column 16: unknown field 'titel'"),
        ("a.txt: {titel: x}", "Did you mean 'title'?"),
        ("a.txt: {color: x}", "expected one of url, title"),
        (
            "a.txt:\n  published: May\n",
            "line 2, column 14: 'published' must be a day such as 2024-05-01, found 'May'",
        ),
        ("a.txt: {title: [x]}", "'title' must be a text"),
        ("a.txt: x", "line 1, column 8: 'a.txt' must be a mapping"),
        ("- a", "line 1, column 1: expected a mapping"),
        ("", "expected a mapping"),
        ("a: [", "not YAML"),
        ("a: \x07", "not YAML"),
        ("a.txt: {title: x}\na.txt: {title: y}", "line 2, column 1: 'a.txt' stands here twice"),
        ("[a]: {title: x}", "a key must be a text"),
        (b"\xff", "not UTF-8 (byte 0)"),
        ("[" * 500_000, "nested more than 100 deep"),
        ("- " * 10_000, "nested more than 100 deep"),
        ("".join(f"{' ' * depth}a:\n" for depth in range(200)), "nested more than 100 deep"),
    ],
)
def test_a_bad_sidecar_is_a_problem_at_its_place_and_the_file_is_still_read(
    tmp_path: Path, sidecar: str | bytes, message: str
) -> None:
    found = read(tmp_path, {"a.txt": "a", "sources.yaml": sidecar})
    problem = found["sources.yaml"]

    assert isinstance(problem, SourceProblem)
    assert problem.code == "CC901"
    assert message in problem.message
    assert problem.corpus == tmp_path.name
    assert isinstance(found["a.txt"], Source)


def test_a_bad_sidecar_of_one_file_names_that_sidecar(tmp_path: Path) -> None:
    problem = read(tmp_path, {"a.txt": "a", "a.txt.meta.yaml": "- x"})["a.txt.meta.yaml"]

    assert isinstance(problem, SourceProblem)
    assert problem.message.startswith("line 1, column 1:")


def test_an_over_large_sidecar_is_a_problem(tmp_path: Path) -> None:
    problem = read(tmp_path, {"a.txt": "a", "sources.yaml": "# " + "x" * 1_000_001})["sources.yaml"]

    assert isinstance(problem, SourceProblem)
    assert "larger than 1,000,000 bytes" in problem.message


LINES = b'{"text": "One.", "url": "https://example.org/1"}\n{"text": "Two."}\n'


def test_a_file_may_hold_many_sources(tmp_path: Path) -> None:
    found = read(tmp_path, {"dump.jsonl": LINES, "a.zip": zipped({"day/dump.jsonl": LINES, "b.txt": b"b"})})

    assert list(found) == [
        "a.zip#day/dump.jsonl#1",
        "a.zip#day/dump.jsonl#2",
        "a.zip#b.txt",
        "dump.jsonl#1",
        "dump.jsonl#2",
    ]
    source = found["a.zip#b.txt"]
    assert isinstance(source, Source)
    assert (source.path, source.record, source.sha256) == ("a.zip", "b.txt", hashlib.sha256(b"b").hexdigest())


def test_records_of_one_name_have_two_ids(tmp_path: Path) -> None:
    twice = zipped({"a/x.txt": b"one", "./a/x.txt": b"two"})

    assert list(read(tmp_path, {"a.zip": twice})) == ["a.zip#a/x.txt", "a.zip#a/x.txt~2"]


def test_content_goes_before_the_name(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {"a.txt": gzip.compress(b"text", mtime=0), "b.pdf": "<!doctype html><p>page", "c.txt": b"%PDF-1.4"},
    )

    assert [item.text for item in found.values() if isinstance(item, Source)] == ["text", "page"]
    assert isinstance(found["c.txt"], SourceProblem)


def test_a_problem_of_a_record_names_it(tmp_path: Path) -> None:
    packed = zipped({"a.txt": b"fine", "b.gz": b"\x1f\x8b\x08\0cut", "c.txt": b" "})
    found = read(tmp_path, {"d.zip": packed})

    assert isinstance(found["d.zip#a.txt"], Source)
    assert [
        (item.id, item.code, item.corpus) for item in found.values() if isinstance(item, SourceProblem)
    ] == [
        ("d.zip#b.gz", "CC901", tmp_path.name),
        ("d.zip#c.txt", "CC902", tmp_path.name),
    ]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.zip", zipped({}), "holds no text"),
        ("a.tar", tarred({}), "holds no text"),
        ("a.jsonl", b"", "holds no articles"),
        ("a.zip", zipped({"a.png": b"x", "b.css": b"x"}), "holds only parts without text (2 skipped)"),
    ],
)
def test_a_container_without_sources_is_a_problem(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (problem,) = read(tmp_path, {name: content}).values()

    assert isinstance(problem, SourceProblem)
    assert (problem.id, problem.code) == (name, "CC902")
    assert words in problem.message


def test_a_bomb_is_a_problem_and_not_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 1_000_000)
    monkeypatch.setattr(limits, "RATIO_LIMIT", 1)
    found = read(tmp_path, {"a.gz": gzip.compress(b"a " * 2_000_000, mtime=0), "b.txt": "fine"})

    assert isinstance(found["b.txt"], Source)
    assert isinstance(found["a.gz"], SourceProblem)
    assert "as a decompression bomb does" in found["a.gz"].message


def test_what_is_skipped_inside_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.png": b"x", ".b": b"x", "c.txt": b"text"}))
    tally = Tally()
    sources = list(read_survey(survey([tmp_path], base=tmp_path), tally))

    assert (len(sources), tally.skipped) == (1, 2)


def test_what_cannot_be_read_of_a_document_is_told_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_half(_: Dump) -> Rendering:
        return Rendering("Half.", troubles=("page 2 is broken",))

    monkeypatch.setitem(READERS, "text/plain", read_half)
    (tmp_path / "a.txt").write_text("x")
    source, problem = read_corpus([tmp_path], base=tmp_path)

    assert isinstance(source, Source)
    assert isinstance(problem, SourceProblem)
    assert (problem.id, problem.message) == ("a.txt", "page 2 is broken")


def test_the_user_s_names_of_fields_are_heeded(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"odd_name": "The text."}\n')
    names = [FieldName(ArticleField.TEXT, "odd_name")]
    (source,) = read_survey(survey([tmp_path], base=tmp_path), fields=names)

    assert isinstance(source, Source)
    assert source.text == "The text."


RECORDS = """\
d.zip: {publisher: Lake Post, title: All}
"d.zip#a*": {title: Starred, language: en}
d.zip#b.txt: {title: Exact}
"""


def test_sidecars_describe_records_by_their_file_and_by_their_names(tmp_path: Path) -> None:
    files = {
        "d.zip": zipped({"a.txt": b"a", "b.txt": b"b"}),
        "sources.yaml": RECORDS,
        "d.zip.meta.yaml": "author: Ada",
    }
    a, b = read(tmp_path, files).values()

    assert isinstance(a, Source)
    assert (a.metadata.title, a.metadata.publisher, a.metadata.language) == ("Starred", "Lake Post", "en")
    assert isinstance(b, Source)
    assert (b.metadata.title, b.metadata.language, b.metadata.authors) == ("Exact", None, ("Ada",))


def test_a_number_sign_in_a_file_s_name_is_a_part_of_it(tmp_path: Path) -> None:
    source = read(tmp_path, {"a#b.txt": "a", "sources.yaml": '"*.txt": {publisher: Lake Post}'})["a#b.txt"]

    assert isinstance(source, Source)
    assert source.metadata.publisher == "Lake Post"


def test_a_folder_that_cannot_be_listed_is_a_problem_below_its_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    listed = os.scandir

    def refused(folder: Path) -> Any:
        if Path(folder).name == "closed":
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refused)
    problem = read(tmp_path, {"a.txt": "a"})["closed"]

    assert isinstance(problem, SourceProblem)
    assert problem.corpus == tmp_path.name
    assert problem.message == "cannot be listed (Permission denied): check its permissions"
