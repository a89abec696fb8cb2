"""Which files a corpus consists of, wherever it lies."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

fsspec = pytest.importorskip("fsspec", reason="the extra cluster is not installed")

from claimcheck.cluster import listing as listing_module  # noqa: E402
from claimcheck.cluster import remote_folders  # noqa: E402
from claimcheck.cluster.listing import Listing, list_corpus  # noqa: E402
from claimcheck.errors import UsageError  # noqa: E402


@pytest.fixture
def memory() -> Iterator[Any]:
    """Give an empty folder in memory."""
    system = fsspec.filesystem("memory")
    yield system
    if system.exists("/news"):
        system.rm("/news", recursive=True)


def listed(*addresses: str, base: Path = Path()) -> Listing:
    return list_corpus(addresses, base, ())


def paths(listing: Listing) -> list[str]:
    return [it.file.path for it in listing.files]


def test_what_holds_no_text_is_skipped(memory: Any) -> None:
    for name in ("a.txt", "b.png", ".hidden/c.txt", "sources.yaml", "d.txt.meta.yaml", "e"):
        memory.pipe(f"/news/{name}", b"")
    memory.pipe("/news/f", b"Some words that are read as text.\n")
    memory.pipe("/news/g", b"\0\1\2\3" * 40)
    found = listed("memory://news")
    assert paths(found) == ["a.txt", "e", "f"]
    assert found.skipped == 5


def test_sidecars_of_a_remote_folder_are_heard(memory: Any) -> None:
    memory.pipe("/news/a.txt", b"Text.")
    memory.pipe("/news/sources.yaml", b"a.txt: {publisher: The Sun}\n")
    memory.pipe("/news/a.txt.meta.yaml", b"title: Noon\n")
    found = listed("memory://news")
    assert found.sidecars.said_of(found.files[0].file) == {"publisher": "The Sun", "title": "Noon"}
    assert found.problems == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"- a list", "line 1, column 1:"),
        (b"a.txt: {title: \xff}", "not UTF-8"),
        (b"#" * 1_000_001, "larger than 1,000,000 bytes"),
    ],
)
def test_a_remote_sidecar_that_cannot_be_used_is_a_problem(memory: Any, content: bytes, said: str) -> None:
    memory.pipe("/news/a.txt", b"Text.")
    memory.pipe("/news/sources.yaml", content)
    [problem] = listed("memory://news").problems
    assert problem.code == "CC901"
    assert said in problem.message


def test_a_remote_file_that_cannot_be_read_is_left_to_the_reader(
    memory: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: object) -> None:
        raise OSError("closed today")

    memory.pipe("/news/a", b"Text.")
    memory.pipe("/news/sources.yaml", b"{}")
    monkeypatch.setattr(listing_module, "opened", closed)
    found = listed("memory://news")
    assert paths(found) == ["a"]
    assert "cannot be read (closed today)" in found.problems[0].message


def test_files_of_one_name_are_called_by_their_addresses(memory: Any, tmp_path: Path) -> None:
    memory.pipe("/news/a.txt", b"Text.")
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("Text.")
    found = listed("memory://news", str(tmp_path / "corpus"), base=tmp_path)
    assert [(it.file.path, it.file.corpus) for it in found.files] == [
        ("corpus/a.txt", ""),
        ("memory://news/a.txt", ""),
    ]


def test_one_remote_file_is_named_below_its_folder(memory: Any) -> None:
    memory.pipe("/news/2025/a.txt", b"Text.")
    [file] = listed("memory://news/2025/a.txt").files
    assert (file.file.path, file.file.corpus) == ("a.txt", "memory://news/2025")


def test_a_file_that_vanishes_while_it_is_listed_has_no_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    gone = tmp_path / "b.txt"
    assert listing_module._size(gone) == 0
    monkeypatch.chdir(tmp_path)
    assert paths(listed("file://" + str(tmp_path / "a.txt"))) == ["a.txt"]


def test_a_missing_client_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(_: str) -> None:
        raise ImportError("install paramiko")

    monkeypatch.setattr(remote_folders, "_found_by_fsspec", without)
    with pytest.raises(UsageError, match="cannot list sftp://host/x: install paramiko"):
        listed("sftp://host/x")
