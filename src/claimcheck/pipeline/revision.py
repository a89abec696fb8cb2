"""What git says has changed since a revision."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UsageError


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of the repository that a folder stands in. All paths are resolved."""

    top: Path
    """The repository's working tree."""
    commit: str

    def changed(self) -> frozenset[Path]:
        """Return the files that differ between the commit and the working tree: also new ones and deleted ones."""
        differing = _git(self.top, "diff", "--name-only", "--no-renames", "-z", self.commit, "--")
        return self._paths(differing) | self._paths(self._list("--others"))

    def held(self) -> frozenset[Path]:
        """Return the files that the commit held."""
        return self._paths(_git(self.top, "ls-tree", "-r", "--full-tree", "--name-only", "-z", self.commit))

    def watched(self) -> frozenset[Path]:
        """Return the files of which git can say whether they have changed: the others are ignored or lie elsewhere."""
        return self._paths(self._list("--cached", "--others"))

    def content(self, path: Path) -> bytes:
        """Return what a file held that the commit held."""
        return _git(self.top, "cat-file", "blob", f"{self.commit}:{path.relative_to(self.top).as_posix()}")

    def _list(self, *which: str) -> bytes:
        return _git(self.top, "ls-files", *which, "--exclude-standard", "--full-name", "-z")

    def _paths(self, listed: bytes) -> frozenset[Path]:
        return frozenset(self.top / name for name in _names(listed))


def find_revision(name: str, folder: Path) -> Revision:
    """Return the commit that `name` stands for in the repository of `folder`.

    Raises:
        UsageError: git is not there, `folder` is in no repository, or there is no such revision.
    """
    top = _git(folder, "rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    # The name is the user's and may begin with a hyphen.
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    commit = _git(folder, *asked, otherwise=f"there is no revision “{name}”")
    return Revision(Path(top).resolve(), commit.decode("ascii").strip())


def _names(listed: bytes) -> Iterator[str]:
    return (name.decode("utf-8", "surrogateescape") for name in listed.split(b"\0") if name)


def _git(folder: Path, *arguments: str, otherwise: str = "git has failed") -> bytes:
    try:
        # The git of the user's path, with arguments that no shell reads.
        command = ["git", "-C", str(folder), *arguments]
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    except OSError as error:
        raise UsageError(f"--diff needs git, which cannot be run: {error.strerror}") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise UsageError(f"--diff: {told or otherwise}")
    return done.stdout
