"""Packing files into files, and unfolding them as the corpus does."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping

import zstandard

from claimcheck.sources.containers import unfold
from claimcheck.sources.containers.streams import buffered
from claimcheck.sources.registry import UNPACKERS
from claimcheck.sources.rendering import BrokenRecord, Found, Record, SkippedRecord

COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": zstandard.ZstdCompressor().compress,
}

Files = Mapping[str, bytes]


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def tarred(files: Files, *, links: Iterable[tuple[str, str]] = (), layout: int = tarfile.PAX_FORMAT) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=layout) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for name, target in links:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            archive.addfile(info)
    return packed.getvalue()


def unfolded(raw: bytes, name: str = "file") -> list[Found]:
    return list(unfold(buffered(raw), name, len(raw), UNPACKERS))


def texts(found: Iterable[Found]) -> dict[str, bytes]:
    """Return the bytes of the records by name, in their order."""
    return {each.name: each.raw for each in found if isinstance(each, Record)}


def troubles(found: Iterable[Found]) -> dict[str, str]:
    """Return the messages of what is broken by name."""
    return {each.name: each.message for each in found if isinstance(each, BrokenRecord)}


def skipped(found: Iterable[Found]) -> dict[str, str]:
    """Return the reasons of what was skipped by name."""
    return {each.name: each.reason for each in found if isinstance(each, SkippedRecord)}
