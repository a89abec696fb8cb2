"""A Source from text or bytes that a program hands us, without a corpus."""

from dataclasses import replace
from datetime import date

from claimcheck.errors import UsageError
from claimcheck.model.source import Source
from claimcheck.sources.reading import read_record
from claimcheck.sources.registry import READERS
from claimcheck.sources.rendering import Record, UnreadableError

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
    media_type = media_type.partition(";")[0].strip().lower()
    if media_type not in READERS:
        raise UsageError(f"no reader for {media_type!r}: expected one of {', '.join(sorted(READERS))}")
    try:
        source, _ = read_record(_record(raw, media_type), HANDED_PATH)
    except UnreadableError as error:
        raise UsageError(f"the {media_type} handed over {error}") from error
    metadata = source.metadata
    if url:
        provenance = (*(pair for pair in metadata.provenance if pair[0] != "url"), ("url", "argument"))
        metadata = replace(metadata, url=url, provenance=provenance)
    return replace(source, metadata=metadata, retrieved=reference)


def _record(raw: str | bytes, media_type: str) -> Record:
    if isinstance(raw, bytes):
        return Record("", raw, media_type)
    return Record("", _encoded(raw), media_type, "utf-8")


def _encoded(text: str) -> bytes:
    """A lone surrogate is no character: it would break every consumer further on."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()
