"""Which files a corpus consists of."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from claimcheck.errors import UsageError
from claimcheck.model.source import SourceProblem
from claimcheck.sources.kinds import MEDIA_TYPES
from claimcheck.sources.skipping import reason_to_skip


# Tuples, and a text in the place of a path object: every run makes one for each file of a corpus, and reads a few.
class CorpusFile(NamedTuple):
    """One file to read."""

    address: str
    """Where it lies, as the system writes it."""
    root: Path
    """The corpus folder it was found in; its own folder for a file given by itself."""
    path: str
    """Below the corpus folder, with ``/``."""
    corpus: str
    """The corpus folder relative to the base, with ``/``."""
    linked: bool = False
    """Found as a link in its folder."""

    @property
    def location(self) -> Path:
        """Where it lies."""
        return Path(self.address)


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
    found: dict[str, CorpusFile] = {}
    skipped: set[Path] = set()
    problems: list[SourceProblem] = []
    for path in sorted(set(paths)):
        for listed in _files_below(path, base, problems):
            if _holds_text(listed):
                identity = identities.of(listed)
                # A file goes by its own name, whichever link to it comes first.
                if identity not in found or (found[identity].linked and not listed.file.linked):
                    found[identity] = listed.file
            else:
                skipped.add(listed.file.location.absolute())
    files = _unambiguous(found.values(), base)
    return Survey(
        tuple(sorted(files, key=_place)), len(skipped), tuple(sorted(problems, key=lambda it: it.path))
    )


class _Listed(NamedTuple):
    """A file with what its folder's listing tells of it, so that nobody has to ask the disk again."""

    file: CorpusFile
    name: str
    regular: bool


class _Identities:
    """Tells files apart by where they lie once links are followed, asking for each folder only once."""

    def __init__(self) -> None:
        self._folders: dict[str, str] = {}

    def of(self, listed: _Listed) -> str:
        file = listed.file
        if file.linked:
            return str(file.location.resolve())
        above = file.address.removesuffix(listed.name)
        folder = self._folders.get(above)
        if folder is None:
            folder = self._folders[above] = str(file.location.parent.resolve())
        return f"{folder}/{listed.name}"


def _size(file: CorpusFile) -> int:
    try:
        return file.location.stat().st_size
    except OSError:
        return 0  # reading it will say why


def _place(file: CorpusFile) -> tuple[str, str]:
    return file.path, file.corpus


def _files_below(path: Path, base: Path, problems: list[SourceProblem]) -> Iterator[_Listed]:
    if not path.exists():
        raise UsageError(f"no such file or folder: {path}")
    if not path.is_dir():
        target = path.resolve()  # a link that the user names is meant, wherever it leads
        file = CorpusFile(str(target), target.parent, path.name, _relative(path.parent, base))
        yield _Listed(file, target.name, regular=target.is_file())
        return
    corpus = _relative(path, base)
    for folder, below, entries in _folders_below(path, corpus, problems):
        within = str(folder / "_").removesuffix("_")
        for entry in entries:
            if _is_folder(entry) and not _leads_out(entry, path):
                continue
            name = entry.name
            file = CorpusFile(f"{within}{name}", path, f"{below}{name}", corpus, entry.is_symlink())
            yield _Listed(file, name, _is_file(entry))


def _folders_below(
    root: Path, corpus: str, problems: list[SourceProblem]
) -> Iterator[tuple[Path, str, Sequence[os.DirEntry[str]]]]:
    """Yield each folder from `root` down with its path below it (ending in ``/``) and its entries in order.

    Hidden folders and links to folders are not entered.
    """
    waiting = [(root, "")]
    while waiting:
        folder, below = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            problem = f"cannot be listed ({error.strerror}): check its permissions"
            problems.append(SourceProblem(below.rstrip("/"), "CC901", problem, corpus=corpus))
            continue
        yield folder, below, entries
        inner = [entry.name for entry in entries if _is_folder(entry) and not entry.is_symlink()]
        shown = (name for name in reversed(inner) if not name.startswith("."))
        waiting += ((folder / name, f"{below}{name}/") for name in shown)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _leads_out(entry: os.DirEntry[str], root: Path) -> bool:
    """Tell a linked folder that lies outside. No link is entered, but what these hold is read nowhere else."""
    return entry.is_symlink() and not entry.name.startswith(".") and not _is_below(Path(entry.path), root)


def _relative(path: Path, base: Path) -> str:
    """Return `path` as reports name it: relative to `base`, with ``/``; absolute where they share no drive."""
    try:
        relative = Path(os.path.relpath(path.absolute(), base.absolute())).as_posix()
    except ValueError:
        return path.absolute().as_posix()
    return "" if relative == "." else relative


def _holds_text(listed: _Listed) -> bool:
    if reason_to_skip(listed.name) or not listed.regular or not _stays_inside(listed):
        return False
    ending = os.path.splitext(listed.name)[1]  # noqa: PTH122 - thousands of them
    return ending.lower() in MEDIA_TYPES or _begins_like_text(listed.file.location)


def _begins_like_text(location: Path) -> bool:
    from claimcheck.sources.telling import HEAD, media_type_of  # noqa: PLC0415 - most names tell, and it is much

    try:
        with location.open("rb", buffering=0) as stream:
            return media_type_of(stream.read(HEAD), location.name) is not None
    except OSError:
        return True  # reading it will say why


def _stays_inside(listed: _Listed) -> bool:
    """A link in a corpus must not lead out of it."""
    return not listed.file.linked or _is_below(listed.file.location, listed.file.root)


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
            yield CorpusFile(file.address, file.root, _relative(file.location, base), "", file.linked)
