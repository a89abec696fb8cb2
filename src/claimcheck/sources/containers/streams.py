"""Streams that are read forward, once: what containers hand to one another."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, Protocol, cast

from claimcheck.sources.containers.limits import SPOOL_LIMIT
from claimcheck.sources.rendering import UnreadableError

CHUNK = 65536
"""Bytes that are read at once."""

_IN_MEMORY = 8_000_000
"""Bytes up to which what needs seeking stays in memory."""


class Readable(Protocol):
    """What can be read forward."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes; none at the end."""
        ...


class _Forward(io.RawIOBase):
    """Hands on full chunks; an error is kept back until what came before it has been handed on."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._left = b""
        self._error: UnreadableError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what BufferedReader hands over
        filled = 0
        while filled < len(buffer) and (chunk := self._next(first=not filled)):
            taken = chunk[: len(buffer) - filled]
            self._left = chunk[len(taken) :]
            buffer[filled : filled + len(taken)] = taken
            filled += len(taken)
        return filled

    def keep(self, error: UnreadableError) -> None:
        """Raise `error` when next read."""
        self._error = error

    def _next(self, *, first: bool) -> bytes:
        if self._left:
            return self._left
        if self._error is None:
            try:
                return self._read(CHUNK)
            except UnreadableError as error:
                self._error = error
        if not first:
            return b""
        kept, self._error = self._error, None
        raise kept


class _Buffered(io.BufferedReader):
    """A buffer that gives what it has before it gives an error; C's own would drop the one for the other."""

    def __init__(self, source: _Forward) -> None:
        super().__init__(source, CHUNK)
        self._source = source

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            return super().read()  # who wants all of it does not want a part
        gathered = bytearray()
        while len(gathered) < size and (chunk := self._chunk(size - len(gathered), first=not gathered)):
            gathered += chunk
        return bytes(gathered)

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self.readinto1(buffer)

    def _chunk(self, size: int, *, first: bool) -> bytes:
        try:
            return self.read1(size)
        except UnreadableError as error:
            if first:
                raise
            self._source.keep(error)
            return b""


def forward(read: Callable[[int], bytes]) -> io.BufferedReader:
    """Return a buffered stream of what `read` returns, of which CHUNK bytes can be peeked at.

    `read` takes about how many bytes to return, gives none at the end, and may raise UnreadableError. What came before
    the error is read first, but for a line that it cuts; the error is raised once, and reading may then go on where
    `read` allows it.
    """
    return _Buffered(_Forward(read))


def buffered(raw: bytes) -> io.BufferedReader:
    """Return `raw` as a seekable stream of which CHUNK bytes can be peeked at."""
    return io.BufferedReader(cast("io.RawIOBase", io.BytesIO(raw)), CHUNK)


def on_disk(location: Path) -> io.BufferedReader:
    """Open a file of which CHUNK bytes can be peeked at.

    Raises:
        OSError: It cannot be opened.
    """
    return io.BufferedReader(cast("io.RawIOBase", io.FileIO(location)), CHUNK)


@contextmanager
def seekable(stream: BinaryIO) -> Iterator[BinaryIO]:
    """Lend `stream`, or what is left of it in a temporary file where it cannot be sought in.

    Raises:
        UnreadableError: It is larger than SPOOL_LIMIT.
    """
    if stream.seekable():
        yield stream
        return
    with SpooledTemporaryFile(_IN_MEMORY) as spool:
        size = 0
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > SPOOL_LIMIT:
                raise UnreadableError(
                    f"is larger than {SPOOL_LIMIT:,} bytes inside its archive: unpack it first"
                )
            spool.write(chunk)
        spool.seek(0)
        yield cast("BinaryIO", spool)
