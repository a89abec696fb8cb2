"""The members of a zip archive without its list of them, which stands at its end and is lost when a copy ends early.

Each member has a header of its own before it, so they can be read forward, and its checksum tells whether it is whole.
What only the list says is lost: that a member is a link, or that it was deleted.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from claimcheck.sources.containers.limits import Budget, ExhaustedError
from claimcheck.sources.containers.members import Member, harmless_name
from claimcheck.sources.containers.streams import CHUNK, forward
from claimcheck.sources.rendering import BrokenRecord, UnreadableError

_HEADER = struct.Struct("<4s2xHH4xLLLHH")
_MEMBER = b"PK\x03\x04"
_LISTED = (b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06")
"""What the list of members begins with."""

_ENCRYPTED, _SIZES_BEHIND, _UTF_8 = 1, 8, 0x800
_STORED, _DEFLATED = 0, 8
_LARGE = 0xFFFFFFFF
_LARGE_FIELD = struct.Struct("<HHQQ")
_LARGE_FIELD_KIND = 1

_TRAILER_MARK = b"PK\x07\x08"
_TRAILER_LENGTHS = (16, 24, 12, 20)
"""Of the sum and the sizes behind a member: with and without a mark, in 4 and in 8 bytes."""

_OF_DOCUMENTS = (
    "[Content_Types].xml",
    "mimetype",
    "_rels/",
    "META-INF/",
    "docProps/",
    "word/",
    "xl/",
    "ppt/",
)
"""How the first member of a document is called that is an archive: half of its parts are no sources."""


@dataclass(frozen=True, slots=True)
class _Header:
    """What stands before a member."""

    name: str
    flags: int
    method: int
    checksum: int
    size: int | None
    """Bytes of it in the archive; None where only its end tells."""
    start: int
    """Where its bytes begin."""

    @property
    def problem(self) -> str:
        """Why it cannot be read; empty where it can."""
        if self.flags & _ENCRYPTED:
            return "is encrypted: unpack it with its password"
        if self.method not in (_STORED, _DEFLATED):
            return f"is compressed by method {self.method}, which is not read: pack it with deflate"
        if self.method == _STORED and self.size is None:
            return "does not say how long it is"
        return ""


def salvaged_members(stream: BinaryIO, budget: Budget, trouble: str) -> Iterator[Member | BrokenRecord]:
    """Yield the members of a seekable archive as they stand in it, up to where it breaks off.

    Raises:
        UnreadableError: When all are read, for what is lost is not known; `trouble` is what is wrong with the archive.
            Without a member, or where the archive is one document, at once.
    """
    place, length = 0, stream.seek(0, 2)
    header = _header_at(stream, place)
    if header is None or header.name.startswith(_OF_DOCUMENTS):
        raise UnreadableError(f"{trouble}: copy it again")
    while header is not None:
        budget.add_member()
        name = harmless_name(header.name)
        content = _Content(stream, header, budget)
        if header.name.endswith("/"):
            pass
        elif header.problem:
            yield BrokenRecord(name, f"{header.problem}, at byte {place:,} of the archive")
        else:
            yield Member(name, forward(content.read))
        end = content.end()
        if end is None:
            raise UnreadableError(
                f"{trouble}, and is read no further than its member {name!r}: copy it again"
            )
        place = min(end, length)
        header = _header_at(stream, place)
    raise UnreadableError(
        f"{trouble}, and is read one member after another up to byte {place:,}: copy it again"
    )


def _header_at(stream: BinaryIO, place: int) -> _Header | None:
    stream.seek(place)
    fixed = stream.read(_HEADER.size)
    if len(fixed) < _HEADER.size or not fixed.startswith(_MEMBER):
        return None
    _, flags, method, checksum, size, unpacked, name_length, extra_length = _HEADER.unpack(fixed)
    name = stream.read(name_length)
    extra = stream.read(extra_length)
    if len(name) + len(extra) < name_length + extra_length:
        return None
    if flags & _SIZES_BEHIND:
        size = None
    elif _LARGE in (size, unpacked):
        size = _large_size(extra)
    return _Header(
        name.decode("utf-8" if flags & _UTF_8 else "cp437", "replace"),
        flags,
        method,
        checksum,
        size,
        stream.tell(),
    )


def _large_size(extra: bytes) -> int | None:
    """Return the length of a member of more than 4 GB; it stands first among the extra fields where it stands."""
    if len(extra) < _LARGE_FIELD.size:
        return None
    kind, _, _, size = _LARGE_FIELD.unpack_from(extra)
    return size if kind == _LARGE_FIELD_KIND else None


class _Content:
    """One member's bytes, and where they end."""

    def __init__(self, stream: BinaryIO, header: _Header, budget: Budget) -> None:
        self._stream = stream
        self._header = header
        self._budget = budget
        self._place = header.start
        self._sum = 0
        self._inflater = None if header.method == _STORED else zlib.decompressobj(-zlib.MAX_WBITS)
        self._done = False

    def read(self, size: int) -> bytes:
        """Return about `size` bytes, none at the end.

        Raises:
            UnreadableError: It breaks off, or is not what was packed.
        """
        if self._done:
            return b""
        try:
            chunk = self._chunk(size)
        except zlib.error as error:
            raise self._broken(f"is damaged ({error})") from error
        self._sum = zlib.crc32(chunk, self._sum)
        self._budget.spend(len(chunk))
        if not chunk:
            self._finish()
        return chunk

    def end(self) -> int | None:
        """Return where the next member begins; None where nothing tells."""
        if self._header.size is not None:
            return self._header.start + self._header.size
        if self._header.problem:
            return None
        try:
            while self.read(CHUNK):
                pass
        except ExhaustedError:
            raise
        except UnreadableError:
            # It may have ended all the same: what stands behind it tells.
            self._done = True
        trailer = self._trailer()
        return None if trailer is None else self._place + len(trailer)

    def _chunk(self, size: int) -> bytes:
        if self._inflater is None:
            return self._taken(size)
        while not self._inflater.eof:
            data = self._inflater.unconsumed_tail or self._taken(CHUNK)
            chunk = self._inflater.decompress(data, size)
            self._place -= len(self._inflater.unused_data)
            if chunk:
                return chunk
            if not data:
                break
        return b""

    def _taken(self, size: int) -> bytes:
        """Read on in the archive, no further than the member goes."""
        if self._header.size is not None:
            size = min(size, self._header.start + self._header.size - self._place)
        self._stream.seek(self._place)
        data = self._stream.read(size)
        self._place += len(data)
        return data

    def _finish(self) -> None:
        self._done = True
        if self._inflater is not None and not self._inflater.eof:
            raise self._broken("breaks off")
        expected = self._header.checksum if self._header.size is not None else self._sum_behind()
        if expected is None:
            raise self._broken("breaks off")
        if expected != self._sum:
            raise self._broken("is cut short or damaged (its checksum is another)")

    def _sum_behind(self) -> int | None:
        trailer = self._trailer()
        if trailer is None:
            return None
        return int.from_bytes(trailer.removeprefix(_TRAILER_MARK)[:4], "little")

    def _trailer(self) -> bytes | None:
        """Return what stands behind a member of unknown length: of the forms it may have, what leads to a mark."""
        self._stream.seek(self._place)
        behind = self._stream.read(max(_TRAILER_LENGTHS) + len(_MEMBER))
        for length in _TRAILER_LENGTHS:
            if behind[length : length + len(_MEMBER)] in (_MEMBER, *_LISTED):
                return behind[:length]
        return None

    def _broken(self, what: str) -> UnreadableError:
        self._done = True
        return UnreadableError(f"{what} at byte {self._place:,} of the archive: copy the archive again")
