"""Reading a corpus: one Source or one SourceProblem a file, never an exception for what a file holds."""

import heapq
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.model.source import Source, SourceProblem
from claimcheck.sources.handed import as_source
from claimcheck.sources.kinds import MEDIA_TYPES, UNREAD_DOCUMENTS
from claimcheck.sources.registry import READERS, UNPACKERS
from claimcheck.sources.rendering import BrokenRecord, Dump, Record, UnreadableError
from claimcheck.sources.sidecars import Sidecars, read_sidecars
from claimcheck.sources.walk import CorpusFile, Survey, survey

SIZE_LIMIT = 64_000_000
"""Bytes of a file that is read."""

_PAGE_STARTS = (b"<!doctype html", b"<html", b"<head")


def read_corpus(paths: Sequence[Path], *, base: Path) -> Iterator[Source | SourceProblem]:
    """Read the files below `paths`, folders or single files, in order of their ids by code point.

    `base` is the folder that `Source.corpus` is relative to.

    Raises:
        UsageError: one of `paths` does not exist.
    """
    yield from read_survey(survey(paths, base=base))


def read_survey(found: Survey) -> Iterator[Source | SourceProblem]:
    """Read the files of a survey, one at a time, in order of their ids by code point."""
    sidecars = read_sidecars(found)
    problems = sorted((*found.problems, *sidecars.problems), key=_order)
    yield from heapq.merge(_read_all(found.files, sidecars), problems, key=_order)


def _read_all(files: Sequence[CorpusFile], sidecars: Sidecars) -> Iterator[Source | SourceProblem]:
    for file in files:
        if _media_type_by_name(file) in UNPACKERS:
            yield from sorted(_read_records(file, sidecars), key=_order)
        else:
            yield _read(file, sidecars)


def _media_type_by_name(file: CorpusFile) -> str | None:
    return MEDIA_TYPES.get(file.location.suffix.lower())


def _read_records(file: CorpusFile, sidecars: Sidecars) -> Iterator[Source | SourceProblem]:
    unpack = UNPACKERS[_media_type_by_name(file) or ""]
    try:
        for record in unpack(io.BytesIO(_content(file.location))):
            yield _read_record(file, record, sidecars)
    except (OSError, UnreadableError) as error:
        yield SourceProblem(file.path, "CC901", str(error))


def _read_record(
    file: CorpusFile, record: Record | BrokenRecord, sidecars: Sidecars
) -> Source | SourceProblem:
    name = f"{file.path}#{record.name}" if record.name else file.path
    if isinstance(record, BrokenRecord):
        return SourceProblem(name, "CC901", record.message)
    media_type = record.media_type or _sniffed(record.raw)
    try:
        rendering = READERS[media_type](Dump(record.raw, record.encoding))
    except UnreadableError as error:
        return SourceProblem(name, "CC901", str(error))
    source = as_source(rendering, file.path, record.raw, media_type, corpus=file.corpus)
    if not source.text.strip():
        return SourceProblem(name, "CC902", "has no text")
    return sidecars.describe(file, replace(source, record=record.name, retrieved=record.retrieved))


def _order(item: Source | SourceProblem) -> str:
    return item.id if isinstance(item, Source) else item.path


def _read(file: CorpusFile, sidecars: Sidecars) -> Source | SourceProblem:
    try:
        source = _source(file)
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): check that it is there and its permissions"
        return SourceProblem(file.path, "CC901", message)
    except UnreadableError as error:
        return SourceProblem(file.path, "CC901", str(error))
    if not source.text.strip("\ufeff \t\r\n\f\v\u00a0\u200b\u3000"):
        return SourceProblem(file.path, "CC902", "has no text: save the page again, or remove the file")
    return sidecars.describe(file, source)


def _source(file: CorpusFile) -> Source:
    suffix = file.location.suffix.lower()
    if suffix in UNREAD_DOCUMENTS:
        kind = UNREAD_DOCUMENTS[suffix]
        raise UnreadableError(f"is a {kind} document, which cannot be read: save it as text or HTML")
    raw = _content(file.location)
    media_type = MEDIA_TYPES.get(suffix, "")
    if media_type not in READERS:
        media_type = _sniffed(raw)
    rendering = READERS[media_type](Dump(raw))
    return as_source(rendering, file.path, raw, media_type, corpus=file.corpus)


def _content(location: Path) -> bytes:
    with location.open("rb") as stream:
        raw = stream.read(SIZE_LIMIT + 1)
    if len(raw) > SIZE_LIMIT:
        raise UnreadableError(f"is larger than {SIZE_LIMIT:,} bytes: split it")
    return raw


def _sniffed(raw: bytes) -> str:
    """A page saved without a suffix is still a page."""
    start = raw[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "text/html" if start.startswith(_PAGE_STARTS) else "text/plain"
