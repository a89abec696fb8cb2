r"""Paths of Windows as reports name them, tried with pure paths: ``/`` for ``\``, and a word for every drive."""

import ntpath
import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from types import ModuleType, SimpleNamespace

import pytest

from claimcheck.claims import files
from claimcheck.sources import walk


class WindowsPath(PureWindowsPath):
    """A path of Windows on any system."""

    def absolute(self) -> "WindowsPath":
        """Return itself: those here are absolute."""
        return self


Naming = Callable[[PureWindowsPath, PureWindowsPath], str]


@pytest.fixture(params=[(files, "relative"), (walk, "_relative")], ids=["claims", "sources"])
def named(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Naming:
    """Give a function that names paths, as it works on Windows."""
    module, function = request.param
    assert isinstance(module, ModuleType)
    monkeypatch.setattr(module, "os", SimpleNamespace(path=ntpath))
    monkeypatch.setattr(module, "Path", WindowsPath)
    naming: Naming = getattr(module, function)
    return naming


@pytest.mark.parametrize(
    ("path", "base", "name"),
    [
        (r"C:\desk\corpus\May\a page.html", r"C:\desk", "corpus/May/a page.html"),
        (r"C:\archive\2024.txt", r"C:\desk\claims", "../../archive/2024.txt"),
        (r"c:\Desk\claims.yaml", r"C:\desk", "claims.yaml"),
        (r"\\server\share\desk\claims.yaml", r"\\server\share", "desk/claims.yaml"),
        (r"D:\archive\2024.txt", r"C:\desk", "D:/archive/2024.txt"),
    ],
)
def test_a_path_of_windows_is_named_with_slashes(named: Naming, path: str, base: str, name: str) -> None:
    assert named(WindowsPath(path), WindowsPath(base)) == name


@pytest.mark.skipif(sys.platform == "win32", reason="there it parts folders")
def test_a_backslash_in_a_name_of_another_system_is_kept() -> None:
    assert files.relative(Path("/desk/a\\b.yaml"), Path("/desk")) == "a\\b.yaml"
