"""Which files a corpus of addresses consists of."""

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from claimcheck.cluster.addresses import is_pattern, local_path, root_of, scheme_of
from claimcheck.cluster.opening import opened
from claimcheck.cluster.remote_folders import RemoteFile, files_at
from claimcheck.errors import UsageError
from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.stored.looking import without
from claimcheck.sources import CorpusFile, survey
from claimcheck.sources.kinds import CORPUS_SIDECAR, FILE_SIDECAR_SUFFIX, MEDIA_TYPES
from claimcheck.sources.sidecar_yaml import SidecarError, parse_entries, parse_fields
from claimcheck.sources.sidecars import SIDECAR_LIMIT, Sidecars, read_sidecars, sidecar_problems
from claimcheck.sources.skipping import reason_to_skip
from claimcheck.sources.telling import HEAD, media_type_of


@dataclass(frozen=True, slots=True)
class Listed:
    """A file, and where it is."""

    file: CorpusFile
    """Its location and root are names only where it lies on no disk of ours."""
    address: str
    size: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What a corpus holds before anything is read."""

    files: tuple[Listed, ...]
    """In order of (path, corpus)."""
    skipped: int
    sidecars: Sidecars
    problems: tuple[SourceProblem, ...]


def list_corpus(addresses: Sequence[str], base: Path, claims: Sequence[Path]) -> Listing:
    """List the files at `addresses`, but the claims files, which would support themselves.

    Raises:
        UsageError: There is nothing at one of them.
    """
    here = [path for address in addresses if not scheme_of(address) for path in _expanded(address)]
    surveyed = without(claims, survey(here, base=base))
    sidecars = read_sidecars(surveyed)
    listing = Listing(
        tuple(Listed(file, str(file.location), _size(file.location)) for file in surveyed.files),
        surveyed.skipped,
        sidecars,
        (*surveyed.problems, *sidecars.problems),
    )
    for address in sorted({address for address in addresses if scheme_of(address)}):
        listing = _joined(listing, _remote_listing(address))
    return replace(listing, files=tuple(sorted(_unambiguous(listing.files), key=_place)))


def _expanded(address: str) -> list[Path]:
    path = local_path(address)
    if path.exists():
        return [path]
    found = sorted(glob.glob(str(path), recursive=True)) if is_pattern(address) else []  # noqa: PTH207 - takes any path
    if not found:
        raise UsageError(f"no such corpus: {address}")
    return [Path(name) for name in found]


def _size(location: Path) -> int:
    try:
        return location.stat().st_size
    except OSError:
        return 0  # reading it will say why


def _place(listed: Listed) -> tuple[str, str]:
    return listed.file.path, listed.file.corpus


def _joined(first: Listing, second: Listing) -> Listing:
    entries = {**first.sidecars.entries, **second.sidecars.entries}
    own = {**first.sidecars.own, **second.sidecars.own}
    return Listing(
        (*first.files, *second.files),
        first.skipped + second.skipped,
        Sidecars(entries, own),
        (*first.problems, *second.problems),
    )


def _remote_listing(address: str) -> Listing:
    files = files_at(address)
    if not files:
        raise UsageError(f"no such corpus: {address} holds no file")
    root = root_of(address) if is_pattern(address) or files[0].address != address else _folder(address)
    kept = [file for file in files if _holds_text(file, root)]
    problems: list[SourceProblem] = []
    sidecars = Sidecars(*_sidecars(files, root, problems))
    return Listing(
        tuple(_listed(file, root) for file in kept), len(files) - len(kept), sidecars, tuple(problems)
    )


def _folder(address: str) -> str:
    return address.rpartition("/")[0]


def _below(file: RemoteFile, root: str) -> str:
    return file.address.removeprefix(root).lstrip("/")


def _listed(file: RemoteFile, root: str) -> Listed:
    location = CorpusFile(file.address, Path(root), _below(file, root), root)
    return Listed(location, file.address, file.size)


def _holds_text(file: RemoteFile, root: str) -> bool:
    name = _below(file, root)
    if reason_to_skip(name) or not name:
        return False
    return PurePosixPath(name).suffix.lower() in MEDIA_TYPES or _begins_like_text(file)


def _begins_like_text(file: RemoteFile) -> bool:
    try:
        with opened(file.address, file.size) as stream:
            return media_type_of(stream.read(HEAD), PurePosixPath(file.address).name) is not None
    except OSError:
        return True  # reading it will say why


def _sidecars(
    files: Iterable[RemoteFile], root: str, problems: list[SourceProblem]
) -> tuple[dict[Path, dict[str, dict[str, str]]], dict[Path, dict[str, str]]]:
    """Read what a remote folder says of its files, as `read_sidecars` does on this machine."""
    entries, own = {}, {}
    for file in files:
        name = _below(file, root)
        try:
            if name == CORPUS_SIDECAR:
                entries[Path(root)], errors = parse_entries(_content(file))
            elif name.endswith(FILE_SIDECAR_SUFFIX):
                described = Path(file.address.removesuffix(FILE_SIDECAR_SUFFIX))
                own[described], errors = parse_fields(_content(file))
            else:
                continue
        except SidecarError as error:
            errors = [error]
        problems.extend(sidecar_problems(name, root, errors))
    return entries, own


def _content(file: RemoteFile) -> str:
    try:
        with opened(file.address, file.size) as stream:
            raw = stream.read(SIDECAR_LIMIT + 1)
    except OSError as error:
        raise SidecarError(f"cannot be read ({error})") from error
    if len(raw) > SIDECAR_LIMIT:
        raise SidecarError(f"larger than {SIDECAR_LIMIT:,} bytes")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SidecarError(f"not UTF-8 (byte {error.start:,})") from error


def _unambiguous(files: Sequence[Listed]) -> Iterator[Listed]:
    """Two places may hold files of one name; an id must not, so these are called by all of their address."""
    names = Counter(listed.file.path for listed in files)
    for listed in files:
        if names[listed.file.path] == 1:
            yield listed
        elif scheme_of(listed.address):
            yield replace(listed, file=listed.file._replace(path=listed.address, corpus=""))
        else:
            path = os.path.normpath(f"{listed.file.corpus}/{listed.file.path}")
            yield replace(listed, file=listed.file._replace(path=path, corpus=""))
