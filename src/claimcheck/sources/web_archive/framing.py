"""Cutting a web archive into its records.

Ours because the libraries that read records stop at the first one that is broken, or take the next ones for a part of
it: here a record whose length does not lead to the next one is given up alone.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.sources.containers.limits import RECORD_LIMIT, ExhaustedError
from claimcheck.sources.rendering import BrokenRecord, UnreadableError
from claimcheck.sources.web_archive.marked_stream import RECORD_START, MarkedStream

HEADER_LIMIT = 65536
"""Bytes of a record's own header."""

_LENGTH = re.compile(
    rb"^content-length[ \t]{0,20}:[ \t]{0,20}(\d{1,18})[ \t]{0,20}\r?$", re.IGNORECASE | re.MULTILINE
)
_ID = re.compile(
    rb"^warc-record-id[ \t]{0,20}:[ \t]{0,20}<?([!-;=?-~]{1,200})>?", re.IGNORECASE | re.MULTILINE
)
_LINE_ENDS = 2
_SKIPPED_AT_ONCE = 1_000_000


@dataclass(frozen=True, slots=True)
class Frame:
    """One record as it stands in the archive, header and all."""

    name: str
    """Its id, or its place where it has none."""
    offset: int
    """In bytes of the archive, decompressed."""
    raw: bytes


class _BrokenFrameError(Exception):
    """A record that cannot be used. The message says why."""


def frames(stream: io.BufferedReader) -> Iterator[Frame | BrokenRecord]:
    """Yield the records of `stream`; a broken one is told with its place, and the next ones are looked for behind it.

    Raises:
        ExhaustedError: The stream's own.
    """
    source = MarkedStream(stream)
    while True:
        source.skip_blank_lines()
        place = source.position
        header = b""
        try:
            header = _header(source)
            if not header:
                return
            content = _content(source, header)
            yield Frame(_name(header, place), place, header + content)
        except ExhaustedError:
            raise
        except (_BrokenFrameError, UnreadableError) as error:
            yield BrokenRecord(_name(header, place), f"the record at byte {place:,} {error}")
            source.skip_to_record()


def _name(header: bytes, place: int) -> str:
    found = _ID.search(header)
    return found[1].decode("ascii") if found else f"byte-{place}"


def _header(source: MarkedStream) -> bytes:
    """Return a record's header with the blank line after it; nothing at the end of the archive."""
    lines = [source.line(HEADER_LIMIT)]
    if lines[0] and not lines[0].startswith(RECORD_START):
        raise _BrokenFrameError("does not begin as one: what stands there up to the next record is left out")
    size = 0
    while lines[-1].strip(b"\r\n"):
        size += len(lines[-1])
        if size > HEADER_LIMIT:
            raise _BrokenFrameError(f"has a header of more than {HEADER_LIMIT:,} bytes")
        lines.append(source.line(HEADER_LIMIT))
    if lines[0] and not lines[-1]:
        raise _BrokenFrameError("breaks off in its header")
    return b"".join(lines)


def _content(source: MarkedStream, header: bytes) -> bytes:
    found = _LENGTH.search(header)
    if found is None:
        raise _BrokenFrameError("does not state its length")
    length = int(found[1])
    if length > RECORD_LIMIT:
        _pass_over(source, length)
        raise _BrokenFrameError(f"is larger than {RECORD_LIMIT:,} bytes")
    content = source.read(length)
    if len(content) < length:
        _look_inside(source, content)
        raise _BrokenFrameError(f"breaks off: {len(content):,} of its {length:,} bytes are there")
    # Two line ends close a record; what follows them that is no record is told by itself.
    if source.skip_blank_lines() < _LINE_ENDS and not source.starts_record():
        _look_inside(source, content)
        raise _BrokenFrameError(f"is not {length:,} bytes long, as it says")
    return content


def _look_inside(source: MarkedStream, content: bytes) -> None:
    """A length that is too long swallows the records behind it."""
    found = content.find(b"\n" + RECORD_START)
    if found >= 0:
        source.put_back(content[found + 1 :])


def _pass_over(source: MarkedStream, length: int) -> None:
    while length > 0 and (chunk := source.read(min(length, _SKIPPED_AT_ONCE))):
        length -= len(chunk)
