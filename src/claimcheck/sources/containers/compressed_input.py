"""Compressed bytes on their way to a decoder, with their places in the file."""

import re

from claimcheck.sources.containers.decoders import START_LENGTH
from claimcheck.sources.containers.streams import Readable

_FEED = 8192
"""Bytes that are read at once, and so how exactly the place of damage is told."""


class CompressedInput:
    """What has been read of a file and not yet been decoded."""

    def __init__(self, source: Readable) -> None:
        self._source = source
        self._read = 0
        self._waiting = b""

    @property
    def position(self) -> int:
        """Byte of the file at which what is waiting begins."""
        return self._read - len(self._waiting)

    def take(self) -> bytes:
        """Return what is waiting, or what comes next; nothing at the end of the file."""
        if not self._waiting:
            self._fill()
        taken, self._waiting = self._waiting, b""
        return taken

    def put_back(self, data: bytes) -> None:
        """Let `data`, the last that was taken, wait again."""
        self._waiting = data + self._waiting

    def begins_with(self, start: re.Pattern[bytes]) -> bool | None:
        """Tell whether the next bytes but padding are a `start`; None at the end of the file."""
        self._skip_padding()
        while len(self._waiting) < START_LENGTH and self._fill():
            pass
        return start.match(self._waiting) is not None if self._waiting else None

    def find(self, start: re.Pattern[bytes]) -> None:
        """Drop what is waiting up to the next `start`, or to the end of the file."""
        while (found := start.search(self._waiting)) is None:
            self._waiting = self._waiting[1 - START_LENGTH :]
            if not self._fill():
                self._waiting = b""
                return
        self._waiting = self._waiting[found.start() :]

    def _skip_padding(self) -> None:
        """Tapes and block devices pad with zeros."""
        self._waiting = self._waiting.lstrip(b"\0")
        while not self._waiting and self._fill():
            self._waiting = self._waiting.lstrip(b"\0")

    def _fill(self) -> bool:
        chunk = self._source.read(_FEED)
        self._read += len(chunk)
        self._waiting += chunk
        return bool(chunk)
