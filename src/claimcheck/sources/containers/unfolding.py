"""A file -> the documents in it, through whatever layers of compression, archives and collections."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO

from claimcheck.sources.containers.decoders import DECODERS
from claimcheck.sources.containers.decompression import Decompressed, TrailingDataError
from claimcheck.sources.containers.limits import DEPTH_LIMIT, RECORD_LIMIT, Budget, ExhaustedError
from claimcheck.sources.containers.members import Member
from claimcheck.sources.containers.streams import CHUNK, buffered, forward, seekable
from claimcheck.sources.containers.tar_members import tar_members
from claimcheck.sources.containers.zip_members import (
    BrokenZipError,
    document_type,
    open_zip,
    zip_members,
)
from claimcheck.sources.containers.zip_salvage import salvaged_members
from claimcheck.sources.kinds import MEDIA_TYPES, PARQUET, TAR, ZIP
from claimcheck.sources.own_files import OWN_FILE, is_claims_file
from claimcheck.sources.rendering import (
    BrokenRecord,
    Found,
    Record,
    SkippedRecord,
    Unpacker,
    UnreadableError,
)
from claimcheck.sources.skipping import reason_to_skip
from claimcheck.sources.telling import HEAD, media_type_of

_LAYERS = frozenset({*DECODERS, TAR, ZIP})
"""What holds files, as against records."""

_SEEKING = frozenset({PARQUET})
"""Collections whose list of parts stands at their end."""

_TAR_SUFFIXES = frozenset({"tgz", "tbz2", "txz"})


@dataclass(frozen=True, slots=True)
class _Layer:
    """One file on the way: the file itself, what comes out of it, a member of that."""

    stream: io.BufferedReader
    file_name: str
    """By which it may be told what it is."""
    record: str = ""
    """Its name as a record; empty for the file itself."""
    depth: int = 0

    def inner(self, stream: io.BufferedReader, file_name: str, record: str = "") -> "_Layer":
        """Return what stands in this one; without a name of its own it is the same record."""
        return _Layer(stream, file_name, self.joined(record), self.depth + 1)

    def joined(self, record: str) -> str:
        return "#".join(filter(None, (self.record, record)))


def unfold(
    stream: io.BufferedReader, file_name: str, size: int, unpackers: Mapping[str, Unpacker]
) -> Iterator[Found]:
    """Yield every document in `stream`, a seekable file of `size` bytes, each Record with its media type.

    `unpackers` are for collections of records, by media type. Names of records inside records are joined by ``#``;
    compression adds none, and a file that is one document gives a Record without a name. Never more than one record
    is held in memory.

    Raises:
        ExhaustedError: The file unpacks to too much; what came before was yielded.
        OSError: It cannot be read.
    """
    yield from _Unfolding(Budget(size), unpackers).opened(_Layer(stream, file_name))


class _Unfolding:
    """The way through one file."""

    def __init__(self, budget: Budget, unpackers: Mapping[str, Unpacker]) -> None:
        self._budget = budget
        self._unpackers = unpackers

    def opened(self, layer: _Layer, media_type: str | None = None) -> Iterator[Found]:
        """Yield what is in `layer`; what is wrong with it ends this layer only."""
        try:
            yield from self._typed(
                layer, media_type or media_type_of(layer.stream.peek(HEAD), layer.file_name)
            )
        except ExhaustedError:
            raise
        except UnreadableError as error:
            yield BrokenRecord(layer.record, str(error), error.code)

    def _typed(self, layer: _Layer, media_type: str | None) -> Iterator[Found]:
        if self._is_container(media_type) and layer.depth >= DEPTH_LIMIT:
            raise UnreadableError(f"is nested more than {DEPTH_LIMIT} deep: unpack it")
        if media_type in DECODERS:
            yield from self._decompressed(layer, media_type)
        elif media_type == TAR:
            yield from self._members(layer, tar_members(layer.stream, self._budget))
        elif media_type == ZIP:
            yield from self._unzipped(layer)
        elif media_type is None:
            yield SkippedRecord(layer.record, "binary")
        elif media_type in self._unpackers:
            yield from self._unpacked(layer, media_type)
        else:
            yield from _document(layer, layer.stream, media_type)

    def _decompressed(self, layer: _Layer, media_type: str) -> Iterator[Found]:
        name = _name_inside(layer.file_name)
        reason = reason_to_skip(name)
        if reason:
            yield SkippedRecord(layer.record, reason)
            return
        content = Decompressed(layer.stream, media_type, self._budget)
        yield from self.opened(layer.inner(forward(content.read), name))

    def _unzipped(self, layer: _Layer) -> Iterator[Found]:
        with seekable(layer.stream) as stream:
            try:
                archive = open_zip(stream)
            except BrokenZipError as error:
                yield from self._members(layer, salvaged_members(stream, self._budget, str(error)))
                return
            document = document_type(archive)
            if document is None:
                yield from self._members(layer, zip_members(archive, self._budget))
            else:
                stream.seek(0)
                yield from _document(layer, stream, document)

    def _members(
        self, layer: _Layer, members: Iterator[Member | BrokenRecord | SkippedRecord]
    ) -> Iterator[Found]:
        for member in members:
            reason = reason_to_skip(member.name)
            if not isinstance(member, Member):
                yield replace(member, name=layer.joined(member.name))
            elif reason:
                yield SkippedRecord(layer.joined(member.name), reason)
            else:
                yield from self.opened(layer.inner(member.stream, member.name, member.name))

    def _unpacked(self, layer: _Layer, media_type: str) -> Iterator[Found]:
        if media_type in _SEEKING:
            with seekable(layer.stream) as stream:
                yield from self._records(layer, self._unpackers[media_type](stream))
        else:
            yield from self._records(layer, self._unpackers[media_type](layer.stream))

    def _records(self, layer: _Layer, found: Iterator[Found]) -> Iterator[Found]:
        for each in found:
            if isinstance(each, Record):
                yield from self._record(layer, each)
            else:
                yield replace(each, name=layer.joined(each.name))

    def _is_container(self, media_type: str | None) -> bool:
        return media_type in _LAYERS or media_type in self._unpackers

    def _record(self, layer: _Layer, record: Record) -> Iterator[Found]:
        self._budget.spend(len(record.raw))
        name = layer.joined(record.name)
        media_type = record.media_type or media_type_of(record.raw[:HEAD], record.name)
        if self._is_container(media_type):
            stream = buffered(record.raw)
            for found in self.opened(layer.inner(stream, record.name, record.name), media_type):
                yield _inheriting(found, record, same=found.name == name)
        elif media_type is None:
            yield SkippedRecord(name, "binary")
        elif len(record.raw) > RECORD_LIMIT:
            yield BrokenRecord(name, _too_large())
        else:
            yield replace(record, name=name, media_type=media_type)


def _name_inside(name: str) -> str:
    """Return the name of what is compressed as ``page.html.gz``, or as ``page.html`` by a server."""
    stem, _, suffix = name.rpartition(".")
    if MEDIA_TYPES.get(f".{suffix.lower()}") not in DECODERS:
        return name
    return f"{stem}.tar" if suffix.lower() in _TAR_SUFFIXES else stem


def _inheriting(found: Found, outer: Record, *, same: bool) -> Found:
    """What was captured on a day was so with all that is in it; what was said of it holds for itself alone."""
    if not isinstance(found, Record):
        return found
    metadata = outer.metadata if same else found.metadata
    return replace(found, retrieved=found.retrieved or outer.retrieved, metadata=metadata)


def _document(layer: _Layer, stream: BinaryIO, media_type: str) -> Iterator[Found]:
    raw = bytearray()
    trouble = ""
    try:
        while len(raw) <= RECORD_LIMIT and (chunk := stream.read(CHUNK)):
            raw += chunk
    except TrailingDataError as error:
        trouble = str(error)
    if len(raw) > RECORD_LIMIT:
        raise UnreadableError(_too_large())
    if is_claims_file(layer.file_name, raw):
        yield SkippedRecord(layer.record, OWN_FILE)
    else:
        yield Record(layer.record, bytes(raw), media_type)
    if trouble:
        yield BrokenRecord(layer.record, trouble)


def _too_large() -> str:
    return f"is larger than {RECORD_LIMIT:,} bytes: split it"
