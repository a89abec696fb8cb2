"""Which files a corpus consists of."""

from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.sources import survey


def write(path: Path, content: bytes = b"Some text.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_files_are_in_order_of_path_whatever_the_order_given(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for name in ("b.txt", "a/z.txt", "B.txt"):
        write(one / name)
    write(two / "c.txt")

    found = survey([two, one], base=tmp_path)

    assert [file.path for file in found.files] == ["B.txt", "a/z.txt", "b.txt", "c.txt"]
    assert found == survey([one, two], base=tmp_path)


def test_what_holds_no_text_is_skipped_and_counted(tmp_path: Path) -> None:
    write(tmp_path / "kept.txt")
    for name in (
        "sources.yaml",
        "kept.txt.meta.yaml",
        "logo.png",
        "page.css",
        "app.js",
        "font.woff2",
        ".hidden",
    ):
        write(tmp_path / name)
    write(tmp_path / "unknown.bin", b"a\0b")

    found = survey([tmp_path], base=tmp_path)

    assert ([file.path for file in found.files], found.skipped) == (["kept.txt"], 8)


def test_hidden_folders_are_not_entered(tmp_path: Path) -> None:
    write(tmp_path / ".git" / "HEAD")
    write(tmp_path / "a.txt")

    assert [file.path for file in survey([tmp_path], base=tmp_path).files] == ["a.txt"]


def test_text_of_unknown_kind_is_read(tmp_path: Path) -> None:
    write(tmp_path / "NOTES")
    write(tmp_path / "wide.unknown", "\ufeffwide".encode("utf-16-le"))

    assert [file.path for file in survey([tmp_path], base=tmp_path).files] == ["NOTES", "wide.unknown"]


def test_a_link_does_not_lead_out_of_the_corpus(tmp_path: Path) -> None:
    secret = write(tmp_path / "secret.txt")
    corpus = tmp_path / "corpus"
    write(corpus / "a.txt")
    (corpus / "out.txt").symlink_to(secret)
    (corpus / "gone.txt").symlink_to(tmp_path / "nothing")

    found = survey([corpus], base=tmp_path)

    assert ([file.path for file in found.files], found.skipped) == (["a.txt"], 2)


def test_a_linked_folder_outside_is_counted_once_and_one_inside_is_read_where_it_lies(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "secret.txt")
    write(tmp_path / "elsewhere" / "other.txt")
    corpus = tmp_path / "corpus"
    write(corpus / "day" / "a.txt")
    (corpus / "out").symlink_to(tmp_path / "elsewhere")
    (corpus / "again").symlink_to(corpus / "day")
    (corpus / "loop").symlink_to(corpus)

    found = survey([corpus], base=tmp_path)

    assert ([file.path for file in found.files], found.skipped) == (["day/a.txt"], 1)


def test_a_file_goes_by_its_own_name_though_a_link_to_it_comes_first(tmp_path: Path) -> None:
    write(tmp_path / "report.txt")
    (tmp_path / "alias.txt").symlink_to(tmp_path / "report.txt")
    (tmp_path / "zoo.txt").symlink_to(tmp_path / "report.txt")

    (file,) = survey([tmp_path], base=tmp_path).files

    assert (file.path, file.linked) == ("report.txt", False)


def test_a_link_that_the_user_names_is_read(tmp_path: Path) -> None:
    write(tmp_path / "real" / "a.txt")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "real" / "a.txt")

    (file,) = survey([link], base=tmp_path).files

    assert (file.path, file.corpus) == ("link.txt", "")


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "corpus" / "a.txt")

    found = survey([tmp_path / "corpus", tmp_path / "corpus" / "a.txt"], base=tmp_path)

    assert [(file.path, file.corpus) for file in found.files] == [("a.txt", "corpus")]


def test_files_of_one_name_in_two_folders_keep_apart(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a.txt", b"one")
    write(tmp_path / "two" / "a.txt", b"two")

    found = survey([tmp_path / "one", tmp_path / "two"], base=tmp_path)

    assert [(file.path, file.corpus) for file in found.files] == [("one/a.txt", ""), ("two/a.txt", "")]


def test_a_corpus_elsewhere_is_named_relative_to_the_base(tmp_path: Path) -> None:
    write(tmp_path / "corpus" / "a.txt")
    (tmp_path / "project").mkdir()

    (file,) = survey([tmp_path / "corpus"], base=tmp_path / "project").files

    assert file.corpus == "../corpus"


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder"):
        survey([tmp_path / "nothing"], base=tmp_path)


def test_the_size_is_that_of_all_files(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"12345")
    write(tmp_path / "b.txt", b"678")
    found = survey([tmp_path], base=tmp_path)
    (tmp_path / "b.txt").unlink()

    assert found.size == 5
