"""What lies at a remote address."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claimcheck.cluster.addresses import READ_BY_DAFT, is_pattern, root_of, scheme_of
from claimcheck.errors import UsageError

_NOTHING_THERE = ("not found", "need at least 1 micropartition", "nosuchkey", "no matching file")
"""How Daft says that no file is there."""


@dataclass(frozen=True, slots=True, order=True)
class RemoteFile:
    """A file that is there."""

    address: str
    size: int


def files_at(address: str) -> list[RemoteFile]:
    """Return the file at an address, the files that match its wildcards, or those below the folder; by address.

    Raises:
        UsageError: The storage cannot be asked.
    """
    find = _found_by_daft if scheme_of(address) in READ_BY_DAFT else _found_by_fsspec
    try:
        found = sorted(set(find(address)))
    except ImportError as error:
        raise UsageError(f"cannot list {address}: {error}") from None
    except Exception as error:
        raise UsageError(f"cannot list {address}: {_first_line(error)}") from error
    return found


def _found_by_daft(address: str) -> Iterator[RemoteFile]:
    found = list(_globbed(address))
    if not is_pattern(address):  # of a folder Daft gives what lies right in it
        found = [it for it in found if it.address == address] or list(_globbed(f"{address.rstrip('/')}/**"))
    yield from found


def _globbed(pattern: str) -> Iterator[RemoteFile]:
    import daft  # noqa: PLC0415 - an extra

    try:
        table = daft.from_glob_path(pattern).to_pydict()
    except Exception as error:
        if any(words in str(error).lower() for words in _NOTHING_THERE):
            return
        raise
    for path, size in zip(table["path"], table["size"], strict=True):
        if not path.endswith("/"):
            yield RemoteFile(path, int(size or 0))


def _found_by_fsspec(address: str) -> Iterator[RemoteFile]:
    import fsspec  # noqa: PLC0415 - an extra

    root = root_of(address) if is_pattern(address) else address.rstrip("/")
    system, place = fsspec.core.url_to_fs(address)
    above = system._strip_protocol(root)  # noqa: SLF001 - fsspec's own name for what any caller needs
    for name, info in _listed(system, place, pattern=is_pattern(address)).items():
        if info["type"] == "file":
            yield RemoteFile(root + name.removeprefix(above), int(info.get("size") or 0))


def _listed(system: Any, place: str, *, pattern: bool) -> dict[str, Any]:
    if pattern:
        return dict(system.glob(place, detail=True))
    if system.isfile(place):
        return {place: system.info(place)}
    return dict(system.find(place, detail=True))


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__
