"""Files at any address as streams that can be sought in."""

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from hashlib import sha256
from typing import Any

from claimcheck.cluster.addresses import READ_BY_DAFT, local_path, scheme_of
from claimcheck.sources.containers.streams import CHUNK, on_disk

_DIGESTED_AT_ONCE = 1 << 20


class _Remote(io.RawIOBase):
    """A remote file. Whatever its library raises is an OSError."""

    def __init__(self, file: Any, size: int) -> None:
        self._file = file
        self._size = size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what BufferedReader hands over
        chunk = _or_os_error(self._file.read, len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self.tell(), io.SEEK_END: self._size}[whence]
        _or_os_error(self._file.seek, start + offset)
        return start + offset

    def tell(self) -> int:
        return int(_or_os_error(self._file.tell))


@contextmanager
def opened(address: str, size: int) -> Iterator[io.BufferedReader]:
    """Lend the file of `size` bytes at an address.

    Raises:
        OSError: It cannot be opened or read.
    """
    if not scheme_of(address):
        with on_disk(local_path(address)) as stream:
            yield stream
        return
    with _or_os_error(_remote, address) as file:
        yield io.BufferedReader(_Remote(file, size), CHUNK)


def digest_at(address: str, size: int) -> bytes:
    """Return the digest of a file's bytes; nothing where it cannot be read."""
    digest = sha256()
    try:
        with opened(address, size) as stream:
            while chunk := stream.read(_DIGESTED_AT_ONCE):
                digest.update(chunk)
    except OSError:
        return b""
    return digest.digest()


def _remote(address: str) -> AbstractContextManager[Any]:
    if scheme_of(address) in READ_BY_DAFT:
        import daft  # noqa: PLC0415 - an extra

        remote: AbstractContextManager[Any] = daft.File(address).open()
        return remote
    import fsspec  # noqa: PLC0415 - as above

    found: AbstractContextManager[Any] = fsspec.open(address, "rb")
    return found


def _or_os_error(call: Any, *arguments: Any) -> Any:
    try:
        return call(*arguments)
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error).strip().split("\n")[0]) from error
