"""The members of a tar archive, read forward. Nothing is ever written to where a member's name points."""

import struct
import tarfile
from collections.abc import Iterator
from typing import IO, BinaryIO, cast

from claimcheck.sources.containers.limits import Budget, ExhaustedError
from claimcheck.sources.containers.members import Member, harmless_name
from claimcheck.sources.containers.streams import CHUNK, Readable, forward
from claimcheck.sources.rendering import BrokenRecord, SkippedRecord, UnreadableError

HEADER_LIMIT = 1_000_000
"""Bytes of one member's headers: long names, and attributes that `tarfile` reads as a whole."""

_ERRORS = (
    tarfile.TarError,
    OSError,
    ValueError,
    EOFError,
    OverflowError,
    IndexError,
    KeyError,
    RecursionError,
    struct.error,
)
"""What `tarfile` raises for hostile bytes."""


class _Metered:
    """Knows the last block read, and bounds what a header makes `tarfile` read."""

    def __init__(self, source: Readable) -> None:
        self._source = source
        self.position = 0
        self.last = b""
        self.allowed: int | None = None

    def read(self, size: int, /) -> bytes:
        self.last = self._source.read(size)
        self.position += len(self.last)
        if self.allowed is not None:
            self.allowed -= len(self.last)
            if self.allowed < 0:
                raise UnreadableError(
                    f"has a header of more than {HEADER_LIMIT:,} bytes at byte {self.position:,}"
                )
        return self.last


def tar_members(stream: BinaryIO, budget: Budget) -> Iterator[Member | BrokenRecord | SkippedRecord]:
    """Yield the members in their order.

    Raises:
        UnreadableError: The archive is none, or breaks off.
    """
    source = _Metered(stream)
    archive = _opened(source)
    while info := _next(archive, source):
        archive.members.clear()  # type: ignore[attr-defined]  # it would keep every header,
        archive.pax_headers = {}  # and every attribute that is meant for all
        budget.add_member()
        name = harmless_name(info.name)
        if info.isreg() and not info.issparse():
            content = _Content(archive, info, source, budget)
            yield Member(name, forward(content.read))
            content.pass_over()
        elif not info.isdir():
            yield SkippedRecord(name, "link, device or sparse file")
    if source.last.strip(b"\0"):
        place = source.position - len(source.last)
        raise UnreadableError(f"goes on at byte {place:,} with something else than a header: copy it again")


def _opened(source: _Metered) -> tarfile.TarFile:
    source.allowed = HEADER_LIMIT
    try:
        # Block by block, so that the meter has seen no more than `tarfile` has.
        return tarfile.open(
            fileobj=cast("IO[bytes]", source), mode="r|", bufsize=tarfile.BLOCKSIZE, encoding="utf-8"
        )
    except _ERRORS as error:
        raise UnreadableError(f"is no tar archive ({error})") from error


def _next(archive: tarfile.TarFile, source: _Metered) -> tarfile.TarInfo | None:
    source.allowed = HEADER_LIMIT
    try:
        return archive.next()
    except _ERRORS as error:
        raise UnreadableError(f"breaks off at byte {source.position:,} ({error}): copy it again") from error
    finally:
        source.allowed = None


class _Content:
    """One member's bytes."""

    def __init__(
        self, archive: tarfile.TarFile, info: tarfile.TarInfo, source: _Metered, budget: Budget
    ) -> None:
        self._file: IO[bytes] | None = archive.extractfile(info)
        self._name = info.name
        self._source = source
        self._budget = budget
        self._broken = False

    def read(self, size: int) -> bytes:
        if self._file is None or self._broken:
            return b""
        try:
            chunk = self._file.read(size)
        except UnreadableError:
            self._broken = True
            raise
        except _ERRORS as error:
            self._broken = True
            place = f"at byte {self._source.position:,} of the archive"
            raise UnreadableError(f"breaks off {place} ({error}): copy it again") from error
        self._budget.spend(len(chunk))
        return chunk

    def pass_over(self) -> None:
        """Leave the member behind, for the next one begins where it ends."""
        try:
            while self.read(CHUNK):
                pass
        except ExhaustedError:
            raise
        except UnreadableError:
            self._broken = True
        if self._broken:
            raise UnreadableError(f"is read no further than its member {self._name!r}, which is damaged")
