"""The lines of a file, one at a time, numbered as an editor numbers them."""

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump, UnreadableError

LINE_LIMIT = 64_000_000
"""Bytes of a line that is read."""

_CHUNK = 65536
"""Bytes that are read at once, and that tell the encoding of a line that is no UTF-8."""

# In these a newline is more than one byte, so they are decoded before they are cut.
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One physical line."""

    number: int
    """From 1."""
    text: str
    """With its line break; "" where it cannot be read."""
    problem: str = ""
    """Why it cannot be read."""


def lines_in(stream: BinaryIO) -> Iterator[Line]:
    """Yield the lines of `stream`, never holding more than one. A line that is too long is skipped with a problem."""
    buffered: io.BufferedReader = io.BufferedReader(_AsUtf8(stream), _CHUNK)
    encoding: str | None = None
    number = 0
    while raw := buffered.readline(LINE_LIMIT + 1):
        number += 1
        if len(raw) > LINE_LIMIT:
            _skip_line(buffered, raw)
            yield Line(number, "", f"is longer than {LINE_LIMIT:,} bytes: split it")
            continue
        try:
            text, encoding = _decoded(raw, encoding, buffered)
        except UnreadableError as error:
            yield Line(number, "", str(error))
        else:
            yield Line(number, text.removeprefix("\ufeff") if number == 1 else text)


def _skip_line(buffered: io.BufferedReader, raw: bytes) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = buffered.readline(_CHUNK)


def _decoded(raw: bytes, encoding: str | None, buffered: io.BufferedReader) -> tuple[str, str | None]:
    """Decode a line. The first that is no UTF-8 settles with those after it what such lines are in this file."""
    try:
        return raw.decode("utf-8"), encoding
    except UnicodeDecodeError:
        pass
    if encoding is None:
        encoding = decode(Dump(raw + buffered.peek())).encoding
    return decode(Dump(raw, encoding)).text, encoding


class _AsUtf8(io.RawIOBase):
    """A stream of which a wide encoding is made UTF-8; all else passes as it is. Leaves closing to the owner."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        start = stream.read(4)
        wide = next((encoding for mark, encoding in _WIDE if start.startswith(mark)), None)
        self._decoder = codecs.getincrementaldecoder(wide)("replace") if wide else None
        self._pending = self._converted(start)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._pending:
            chunk = self._stream.read(_CHUNK)
            self._pending = self._converted(chunk)
            if not chunk:
                break
        given = self._pending[: len(buffer)]
        buffer[: len(given)] = given
        self._pending = self._pending[len(given) :]
        return len(given)

    def _converted(self, chunk: bytes) -> bytes:
        if self._decoder is None:
            return chunk
        return self._decoder.decode(chunk, final=not chunk).encode("utf-8", "replace")
