"""A Source from text or bytes that a program hands us, without a corpus."""

import hashlib
from dataclasses import replace
from datetime import date

from claimcheck.errors import UsageError
from claimcheck.model.source import Source
from claimcheck.sources.registry import READERS
from claimcheck.sources.rendering import Dump, Rendering, UnreadableError

HANDED_PATH = "<text>"
"""The path of a Source that came from no file."""


def source_from(
    raw: str | bytes,
    *,
    media_type: str = "text/plain",
    url: str | None = None,
    reference: date | None = None,
) -> Source:
    """Return the Source of `raw`, which is text or the bytes of a file of that media type.

    `reference` is the day on which it was retrieved; dates such as "2 days ago" count from it.

    Raises:
        UsageError: no reader for `media_type`, or `raw` cannot be read by it.
    """
    reader = READERS.get(media_type.partition(";")[0].strip().lower())
    if reader is None:
        raise UsageError(f"no reader for {media_type!r}: expected one of {', '.join(sorted(READERS))}")
    dump = _dump(raw)
    try:
        rendering = reader(dump)
    except UnreadableError as error:
        raise UsageError(f"the {media_type} handed over {error}") from error
    source = as_source(rendering, HANDED_PATH, dump.raw, media_type)
    metadata = source.metadata
    if url:
        provenance = (*(pair for pair in metadata.provenance if pair[0] != "url"), ("url", "argument"))
        metadata = replace(metadata, url=url, provenance=provenance)
    return replace(source, metadata=metadata, retrieved=reference)


def _dump(raw: str | bytes) -> Dump:
    if isinstance(raw, bytes):
        return Dump(raw)
    # A lone surrogate is no character: it would break every consumer further on.
    return Dump(raw.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode(), "utf-8")


def as_source(rendering: Rendering, path: str, raw: bytes, media_type: str, *, corpus: str = "") -> Source:
    """Return what a reader rendered as a Source; `raw` is what it was handed."""
    return Source(
        path=path,
        text=rendering.text,
        sha256=hashlib.sha256(raw).hexdigest(),
        media_type=media_type,
        encoding=rendering.encoding,
        lossy=rendering.lossy,
        metadata=rendering.metadata,
        hints=rendering.hints,
        corpus=corpus,
    )
