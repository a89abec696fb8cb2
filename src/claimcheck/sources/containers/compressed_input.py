"""Compressed bytes on their way to a decoder, with their places in the file."""

import re

from claimcheck.sources.containers.decoders import START_LENGTH
from claimcheck.sources.containers.streams import Readable

FEED = 8192
"""Bytes that are taken at once, and so how exactly the place of damage is told."""

REMEMBERED = 1_000_000
"""Bytes before the next one that can be gone back to. Archives of the web have a member of some 10 KB a record."""

_PADDING = re.compile(rb"\0*")
"""What tapes and block devices put between members and behind them."""


class CompressedInput:
    """A file, read forward, in which one can go a little back."""

    def __init__(self, source: Readable) -> None:
        self._source = source
        self._buffer = bytearray()
        self._next = 0
        self._dropped = 0

    @property
    def position(self) -> int:
        """Byte of the file that comes next."""
        return self._dropped + self._next

    def take(self) -> bytes:
        """Return what comes next; nothing at the end of the file."""
        if self._next == len(self._buffer):
            self._fill()
        taken = bytes(self._buffer[self._next : self._next + FEED])
        self._next += len(taken)
        return taken

    def go_back_to(self, place: int) -> None:
        """Go back to a byte of the file, or as far towards it as is remembered."""
        self._next = max(0, place - self._dropped)

    def begins_with(self, start: re.Pattern[bytes]) -> bool | None:
        """Pass over padding and tell whether `start` comes next; None at the end of the file."""
        self._pass_over_padding()
        while len(self._buffer) - self._next < START_LENGTH and self._fill():
            pass
        if self._next == len(self._buffer):
            return None
        return start.match(self._buffer, self._next) is not None

    def find(self, start: re.Pattern[bytes]) -> None:
        """Go to the next `start`, or to the end of the file."""
        while (found := start.search(self._buffer, self._next)) is None:
            self._next = max(self._next, len(self._buffer) - START_LENGTH + 1)
            if not self._fill():
                self._next = len(self._buffer)
                return
        self._next = found.start()

    def _pass_over_padding(self) -> None:
        while padding := _PADDING.match(self._buffer, self._next):
            self._next = padding.end()
            if self._next < len(self._buffer) or not self._fill():
                return

    def _fill(self) -> bool:
        if self._next > 2 * REMEMBERED:
            surplus = self._next - REMEMBERED
            del self._buffer[:surplus]
            self._next -= surplus
            self._dropped += surplus
        chunk = self._source.read(FEED)
        self._buffer += chunk
        return bool(chunk)
