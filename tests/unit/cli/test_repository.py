"""Where the paths of services begin."""

from pathlib import Path

import pytest

from claimcheck.cli.repository import base_from_top


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a working directory with two folders, one in the other."""
    (tmp_path / "docs" / "facts").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_paths_begin_at_the_git_top_level(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (top / ".git").mkdir()
    monkeypatch.chdir(top / "docs" / "facts")
    assert [base_from_top(Path()), base_from_top(top), base_from_top(Path(".."))] == [
        "docs/facts",
        "",
        "docs",
    ]


def test_a_linked_work_tree_has_a_file_instead_of_a_folder(top: Path) -> None:
    (top / "docs" / ".git").write_text("gitdir: elsewhere\n")
    assert base_from_top(Path("docs/facts")) == "facts"


def test_the_nearest_repository_counts(top: Path) -> None:
    (top / ".git").mkdir()
    (top / "docs" / ".git").mkdir()
    assert base_from_top(Path("docs/facts")) == "facts"


def test_outside_a_repository_paths_begin_at_the_working_directory(top: Path) -> None:
    assert base_from_top(Path("docs/facts")) == "docs/facts"
    assert base_from_top(top.parent) == ".."


def test_a_link_is_followed_to_the_repository_it_leads_into(top: Path) -> None:
    (top / "docs" / ".git").mkdir()
    (top / "link").symlink_to(top / "docs" / "facts")
    assert base_from_top(Path("link")) == "facts"


def test_two_drives_have_nothing_in_common(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_way(_path: Path, _start: Path) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", no_way)
    assert base_from_top(top) == ""
