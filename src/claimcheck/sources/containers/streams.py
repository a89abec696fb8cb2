"""Streams that are read forward, once: what containers hand to one another."""

import io
from collections.abc import Callable
from pathlib import Path
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
    """Reads full chunks from `read`; an error is kept back until what came before it has been handed on."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._error: UnreadableError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what BufferedReader hands over
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        filled = 0
        while filled < len(buffer):
            chunk = self._chunk(len(buffer) - filled, first=not filled)
            if not chunk:
                break
            buffer[filled : filled + len(chunk)] = chunk
            filled += len(chunk)
        return filled

    def _chunk(self, size: int, *, first: bool) -> bytes:
        try:
            return self._read(size)
        except UnreadableError as error:
            if first:
                raise
            self._error = error
            return b""


def forward(read: Callable[[int], bytes]) -> io.BufferedReader:
    """Return a buffered stream of what `read` returns, of which CHUNK bytes can be peeked at.

    `read` takes the greatest number of bytes to return, returns none at the end, and may raise UnreadableError. What
    came before the error is read first; the error is raised once, and reading may then go on where `read` allows it.
    """
    return io.BufferedReader(_Forward(read), CHUNK)


def buffered(raw: bytes) -> io.BufferedReader:
    """Return `raw` as a seekable stream of which CHUNK bytes can be peeked at."""
    return io.BufferedReader(cast("io.RawIOBase", io.BytesIO(raw)), CHUNK)


def on_disk(location: Path) -> io.BufferedReader:
    """Open a file of which CHUNK bytes can be peeked at.

    Raises:
        OSError: It cannot be opened.
    """
    return io.BufferedReader(cast("io.RawIOBase", io.FileIO(location)), CHUNK)


def seekable(stream: BinaryIO) -> BinaryIO:
    """Return `stream`, or what is left of it in a temporary file where it cannot be sought in.

    Raises:
        UnreadableError: It is larger than SPOOL_LIMIT.
    """
    if stream.seekable():
        return stream
    from tempfile import SpooledTemporaryFile  # noqa: PLC0415 - slow to import, and few files need it

    spool = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - ends with the last reader of the member
    size = 0
    while chunk := stream.read(CHUNK):
        size += len(chunk)
        if size > SPOOL_LIMIT:
            raise UnreadableError(f"is larger than {SPOOL_LIMIT:,} bytes inside its archive: unpack it first")
        spool.write(chunk)
    spool.seek(0)
    return cast("BinaryIO", spool)
