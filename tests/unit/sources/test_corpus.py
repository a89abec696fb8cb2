"""Reading a corpus: one Source or one problem a file."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources import corpus as corpus_module
from claimcheck.sources import read_corpus
from claimcheck.sources.containers import unfolding


def read(folder: Path, files: dict[str, str | bytes]) -> dict[str, Source | SourceProblem]:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return {
        item.id if isinstance(item, Source) else item.path: item
        for item in read_corpus([folder], base=folder.parent)
    }


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
    reading = corpus_module.read_survey(corpus_module.survey([tmp_path], base=tmp_path))
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
        ("a.txt: {titel: x}", "sources.yaml:1:16: unknown field 'titel'"),
        ("a.txt: {titel: x}", "Did you mean 'title'?"),
        ("a.txt: {color: x}", "expected one of url, title"),
        (
            "a.txt:\n  published: May\n",
            "sources.yaml:2:14: 'published' must be a day such as 2024-05-01, found 'May'",
        ),
        ("a.txt: {title: [x]}", "'title' must be a text"),
        ("a.txt: x", "sources.yaml:1:8: 'a.txt' must be a mapping"),
        ("- a", "sources.yaml:1:1: expected a mapping"),
        ("", "expected a mapping"),
        ("a: [", "not YAML"),
        ("a: \x07", "not YAML"),
        ("a.txt: {title: x}\na.txt: {title: y}", "sources.yaml:2:1: 'a.txt' stands here twice"),
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
    assert isinstance(found["a.txt"], Source)


def test_a_bad_sidecar_of_one_file_names_that_sidecar(tmp_path: Path) -> None:
    problem = read(tmp_path, {"a.txt": "a", "a.txt.meta.yaml": "- x"})["a.txt.meta.yaml"]

    assert isinstance(problem, SourceProblem)
    assert problem.message.startswith("a.txt.meta.yaml:1:1:")


def test_an_over_large_sidecar_is_a_problem(tmp_path: Path) -> None:
    problem = read(tmp_path, {"a.txt": "a", "sources.yaml": "# " + "x" * 1_000_001})["sources.yaml"]

    assert isinstance(problem, SourceProblem)
    assert "larger than 1,000,000 bytes" in problem.message
