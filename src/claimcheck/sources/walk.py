"""Which files a corpus consists of."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UsageError
from claimcheck.model.source import SourceProblem
from claimcheck.sources.kinds import MEDIA_TYPES
from claimcheck.sources.skipping import reason_to_skip


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """One file to read."""

    location: Path
    root: Path
    """The corpus folder it was found in; its own folder for a file given by itself."""
    path: str
    """Below the corpus folder, with ``/``."""
    corpus: str
    """The corpus folder relative to the base, with ``/``."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a corpus holds before anything is read."""

    files: tuple[CorpusFile, ...]
    """In order of (path, corpus), whatever the order of the paths given."""
    skipped: int = 0
    """Hidden files, sidecars, files of a kind that holds no text, and links (also to folders) that leave the corpus."""
    problems: tuple[SourceProblem, ...] = ()
    """Folders that cannot be listed."""

    @property
    def size(self) -> int:
        """Bytes of all files as they lie there, compressed or not."""
        return sum(map(_size, self.files))


def survey(paths: Sequence[Path], *, base: Path | None = None) -> Survey:
    """List the files below `paths` (folders or single files); reads no more than the start of unknown kinds.

    Raises:
        UsageError: one of `paths` does not exist.
    """
    base = Path.cwd() if base is None else base
    identities = _Identities()
    found: dict[Path, CorpusFile] = {}
    skipped: set[Path] = set()
    problems: list[SourceProblem] = []
    for path in sorted(set(paths)):
        for file in _files_below(path, base, problems):
            if _holds_text(file):
                found.setdefault(identities.of(file.location), file)
            else:
                skipped.add(file.location.absolute())
    files = _unambiguous(found.values(), base)
    return Survey(
        tuple(sorted(files, key=_place)), len(skipped), tuple(sorted(problems, key=lambda it: it.path))
    )


class _Identities:
    """Tells files apart by where they lie once links are followed, asking for each folder only once."""

    def __init__(self) -> None:
        self._folders: dict[Path, Path] = {}

    def of(self, location: Path) -> Path:
        if location.is_symlink():
            return location.resolve()
        folder = self._folders.get(location.parent)
        if folder is None:
            folder = self._folders[location.parent] = location.parent.resolve()
        return folder / location.name


def _size(file: CorpusFile) -> int:
    try:
        return file.location.stat().st_size
    except OSError:
        return 0  # reading it will say why


def _place(file: CorpusFile) -> tuple[str, str]:
    return file.path, file.corpus


def _files_below(path: Path, base: Path, problems: list[SourceProblem]) -> Iterator[CorpusFile]:
    if not path.exists():
        raise UsageError(f"no such file or folder: {path}")
    if not path.is_dir():
        target = path.resolve()  # a link that the user names is meant, wherever it leads
        yield CorpusFile(target, target.parent, path.name, _relative(path.parent, base))
        return
    corpus = _relative(path, base)

    def unlisted(error: OSError) -> None:
        folder = _relative(Path(error.filename), path)
        problems.append(
            SourceProblem(folder, "CC901", f"cannot be listed ({error.strerror}): check its permissions")
        )

    for folder, folders, names in os.walk(path, onerror=unlisted):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted((*names, *_leading_out(folder, folders, path))):
            location = Path(folder, name)
            yield CorpusFile(location, path, location.relative_to(path).as_posix(), corpus)


def _leading_out(folder: str, folders: Iterable[str], root: Path) -> Iterator[str]:
    """Yield the linked folders that lie outside. No link is entered, but what these hold is read nowhere else."""
    for name in folders:
        location = Path(folder, name)
        if location.is_symlink() and not _is_below(location, root):
            yield name


def _relative(path: Path, base: Path) -> str:
    """Return `path` as reports name it: relative to `base`, with ``/``; absolute where they share no drive."""
    try:
        relative = Path(os.path.relpath(path.absolute(), base.absolute())).as_posix()
    except ValueError:
        return path.absolute().as_posix()
    return "" if relative == "." else relative


def _holds_text(file: CorpusFile) -> bool:
    if reason_to_skip(file.location.name) or not file.location.is_file() or not _stays_inside(file):
        return False
    return file.location.suffix.lower() in MEDIA_TYPES or _begins_like_text(file.location)


def _begins_like_text(location: Path) -> bool:
    from claimcheck.sources.telling import HEAD, media_type_of  # noqa: PLC0415 - most names tell, and it is much

    try:
        with location.open("rb", buffering=0) as stream:
            return media_type_of(stream.read(HEAD), location.name) is not None
    except OSError:
        return True  # reading it will say why


def _stays_inside(file: CorpusFile) -> bool:
    """A link in a corpus must not lead out of it."""
    return not file.location.is_symlink() or _is_below(file.location, file.root)


def _is_below(location: Path, root: Path) -> bool:
    return location.resolve().is_relative_to(root.resolve())


def _unambiguous(files: Iterable[CorpusFile], base: Path) -> Iterator[CorpusFile]:
    """Two folders may hold files of one name; an id must not, so these get their path from the base."""
    listed = list(files)
    names: dict[str, int] = {}
    for file in listed:
        names[file.path] = names.get(file.path, 0) + 1
    for file in listed:
        if names[file.path] == 1:
            yield file
        else:
            yield CorpusFile(file.location, file.root, _relative(file.location, base), "")
