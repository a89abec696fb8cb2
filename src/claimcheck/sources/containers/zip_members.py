"""The members of a zip archive. Nothing is ever written to where a member's name points."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, BinaryIO

from claimcheck.sources.containers.limits import Budget
from claimcheck.sources.containers.members import Member, harmless_name
from claimcheck.sources.containers.streams import forward
from claimcheck.sources.kinds import OFFICE_PARTS
from claimcheck.sources.rendering import BrokenRecord, SkippedRecord, UnreadableError

DIRECTORY_LIMIT = 16_000_000
"""Bytes of the list of members: about 200,000 of them. It is read as a whole and takes ten times that in memory."""

_ENCRYPTED = 1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""For the others `zipfile` has no bound on what one read unpacks."""

_END = struct.Struct("<4s8xL6x")
_END_64 = struct.Struct("<4s36xQ8x")
_END_WITHIN = 65536 + 22 + 20 + 56
_LARGE = 0xFFFFFFFF

_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    struct.error,
)
"""What `zipfile` raises for hostile bytes."""

_NO_LIST = "File is not a zip file"
"""What `zipfile` says of an archive that is cut short, too."""


class BrokenZipError(UnreadableError):
    """The list of members is lost or broken; the members may be there."""


def open_zip(stream: BinaryIO) -> zipfile.ZipFile:
    """Open a seekable stream.

    Raises:
        BrokenZipError: It is no whole zip archive.
        UnreadableError: It lists too many members.
    """
    try:
        if _directory_size(stream) > DIRECTORY_LIMIT:
            raise UnreadableError(f"lists its members in more than {DIRECTORY_LIMIT:,} bytes: split it")
        return zipfile.ZipFile(stream)
    except _ERRORS as error:
        reason = "its list of members is missing" if str(error) == _NO_LIST else error
        raise BrokenZipError(f"is a broken zip archive ({reason})") from error


def _directory_size(stream: BinaryIO) -> int:
    """Return how long the archive says its list of members is, by whichever of its two endings says more."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_WITHIN))
    tail = stream.read(_END_WITHIN)
    stream.seek(0)
    listed = _listed(tail, b"PK\x05\x06", _END)
    return max(_listed(tail, b"PK\x06\x06", _END_64), 0 if listed == _LARGE else listed)


def _listed(tail: bytes, signature: bytes, layout: struct.Struct) -> int:
    at = tail.rfind(signature, 0, max(0, len(tail) - layout.size + len(signature)))
    size: int = layout.unpack_from(tail, at)[1] if at >= 0 else 0
    return size


def document_type(archive: zipfile.ZipFile) -> str | None:
    """Return the media type of the one document that the archive is, or None where it is an archive."""
    names = archive.NameToInfo
    return next((media_type for part, media_type in OFFICE_PARTS.items() if part in names), None)


def zip_members(archive: zipfile.ZipFile, budget: Budget) -> Iterator[Member | BrokenRecord | SkippedRecord]:
    """Yield the members in the order in which they stand in the archive."""
    for info in sorted(archive.infolist(), key=lambda it: it.header_offset):
        if info.is_dir():
            continue
        budget.add_member()
        name = harmless_name(info.filename)
        problem = _problem(info)
        if stat.S_ISLNK(info.external_attr >> 16):
            yield SkippedRecord(name, "link")
        elif problem:
            yield BrokenRecord(name, f"{problem}, at byte {info.header_offset:,} of the archive")
        else:
            yield Member(name, forward(_Content(archive, info, budget).read))


def _problem(info: zipfile.ZipInfo) -> str | None:
    if info.flag_bits & _ENCRYPTED:
        return "is encrypted: unpack it with its password"
    if info.compress_type not in _METHODS:
        return f"is compressed by method {info.compress_type}, which is not read: pack it with deflate"
    return None


class _Content:
    """Opened when first read, for many members never are."""

    def __init__(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> None:
        self._archive = archive
        self._info = info
        self._budget = budget
        self._file: IO[bytes] | None = None
        self._broken = False

    def read(self, size: int) -> bytes:
        if self._broken:
            return b""
        try:
            if self._file is None:
                self._file = self._archive.open(self._info)
            chunk = self._file.read(size)
        except _ERRORS as error:
            self._broken = True
            place = f"at byte {self._info.header_offset:,} of the archive"
            raise UnreadableError(f"is damaged ({error}), {place}: copy the archive again") from error
        self._budget.spend(len(chunk))
        return chunk
