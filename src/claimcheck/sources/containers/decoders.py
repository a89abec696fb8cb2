"""The decompressors, all behind one face: bounded output, and a word on where compressed data ends."""

import bz2
import lzma
import re
import zlib
from collections.abc import Callable
from typing import Protocol

from claimcheck.sources.kinds import BZIP2, GZIP, XZ, ZSTD
from claimcheck.sources.rendering import UnreadableError

_XZ_MEMORY = 256_000_000
"""Bytes of memory for a dictionary; ``xz -9`` takes 65 MB."""

_ZSTD_WINDOW = 2**27
"""Bytes of history; what ``zstd --long`` takes, and the most that ``zstd -d`` accepts unasked."""

_ZSTD_FEED = 1024
"""Bytes handed over at once: its output has no bound but 128 KB for every 4 bytes, hence 32 MB."""


class Decoder(Protocol):
    """Decompresses one stream: a member of a gzip file, a frame of a zstd file."""

    @property
    def eof(self) -> bool:
        """True when the stream is complete."""
        ...

    @property
    def unused_data(self) -> bytes:
        """What stood after the end of the stream."""
        ...

    @property
    def needs_input(self) -> bool:
        """False where more comes out without anything going in."""
        ...

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Return what comes out of `data`, about `max_length` bytes at most."""
        ...


class _Gzip:
    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(wbits=31)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._inflater.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflater.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        chunk = self._inflater.decompress(self._inflater.unconsumed_tail + data, max_length)
        self.needs_input = len(chunk) < max_length
        return chunk


class _Zstd:
    def __init__(self) -> None:
        import zstandard  # noqa: PLC0415 - an extra

        self._error = zstandard.ZstdError
        self._frame = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
        self._waiting = b""

    @property
    def eof(self) -> bool:
        return self._frame.eof

    @property
    def unused_data(self) -> bytes:
        return self._frame.unused_data + self._waiting

    @property
    def needs_input(self) -> bool:
        return not self._waiting

    def decompress(self, data: bytes, max_length: int) -> bytes:  # noqa: ARG002 - bounded by what goes in
        data = self._waiting + data
        self._waiting = data[_ZSTD_FEED:]
        try:
            return self._frame.decompress(data[:_ZSTD_FEED])
        except self._error as error:
            raise OSError(str(error)) from error


def _xz() -> Decoder:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)


DECODERS: dict[str, Callable[[], Decoder]] = {
    GZIP: _Gzip,
    BZIP2: bz2.BZ2Decompressor,
    XZ: _xz,
    ZSTD: _Zstd,
}
"""By media type."""

MEMBER_STARTS = {
    GZIP: re.compile(rb"\x1f\x8b\x08[\0-\x1f]"),
    BZIP2: re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"),
    XZ: re.compile(rb"\xfd7zXZ\0"),
    ZSTD: re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"),
}
"""How a stream begins, by which the next one is found behind a broken one."""

START_LENGTH = 10
"""Bytes of the longest start."""

DECODING_ERRORS = (zlib.error, lzma.LZMAError, OSError)
"""What a Decoder raises for broken data."""


def decoder_of(media_type: str) -> Callable[[], Decoder]:
    """Return what makes a Decoder for each stream of a file of `media_type`.

    Raises:
        UnreadableError: The library for it is not installed.
    """
    if media_type == ZSTD:
        try:
            import zstandard  # noqa: F401, PLC0415 - an extra
        except ImportError as error:
            raise UnreadableError(
                "is compressed with zstd, for which a library is missing: pip install 'claimcheck-cli[zstd]'"
            ) from error
    return DECODERS[media_type]
