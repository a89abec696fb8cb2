"""One record -> one Source, by the reader of its format."""

import hashlib
from dataclasses import fields, replace

from claimcheck.model.source import Metadata, Source
from claimcheck.sources.kinds import UNREAD_KINDS
from claimcheck.sources.registry import READERS
from claimcheck.sources.rendering import Dump, Record, UnreadableError


def read_record(record: Record, path: str, *, corpus: str = "") -> tuple[Source, tuple[str, ...]]:
    """Return the Source of `record`, whose media type is known, and what of it could not be read.

    `path` is the file's, below the folder `corpus`.

    Raises:
        UnreadableError: No reader for it, or it cannot read it.
    """
    media_type = record.media_type or ""
    reader = READERS.get(media_type)
    if reader is None:
        kind = UNREAD_KINDS.get(media_type, f"of a kind ({media_type}) for which there is no reader")
        raise UnreadableError(f"is {kind}, which cannot be read: save it as text or HTML")
    rendering = reader(Dump(record.raw, record.encoding))
    source = Source(
        path=path,
        text=rendering.text,
        sha256=hashlib.sha256(record.raw).hexdigest(),
        media_type=media_type,
        record=record.name or None,
        encoding=rendering.encoding,
        lossy=rendering.lossy,
        metadata=_merged(record.metadata, rendering.metadata),
        hints=rendering.hints,
        retrieved=record.retrieved or rendering.retrieved,
        corpus=corpus,
    )
    return source, rendering.troubles


def _merged(first: Metadata, second: Metadata) -> Metadata:
    """Return what `first` says, and of what it leaves open what `second` says, each with where it came from."""
    said = {
        field.name: value
        for field in fields(Metadata)
        if field.name != "provenance" and (value := getattr(first, field.name))
    }
    if not said:
        return second
    kept = {name: origin for name, origin in second.provenance if name not in said}
    origins = kept | dict(first.provenance)
    return replace(second, **said, provenance=tuple(sorted(origins.items(), key=_field_order)))


def _field_order(pair: tuple[str, str]) -> tuple[int, str]:
    names = [field.name for field in fields(Metadata)]
    return (names.index(pair[0]) if pair[0] in names else len(names), pair[0])
