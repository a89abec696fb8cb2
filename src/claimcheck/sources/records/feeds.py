"""RSS 2.0, RSS 1.0 and Atom: each entry an article."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO
from xml.parsers import expat

from claimcheck.sources.records.fields import NAMES_OF_DUMPS
from claimcheck.sources.records.rows import NamedRow, records_of
from claimcheck.sources.rendering import BrokenRecord, Found, Record, UnreadableError

FEED_LIMIT = 64_000_000
"""Bytes of a feed, which has to be held as a whole."""

REPAIR_LIMIT = 200_000
"""Tags of a feed that is no XML: such a one is read by guesses, at some 20,000 tags a second."""

ORIGIN = "feed"
"""Where metadata says it came from."""

_END = re.compile(rb"</(?:[A-Za-z]{1,20}:)?(?:rss|feed|rdf)\s{0,20}>", re.IGNORECASE)
_TAIL = 1000


def unpack_feed(stream: BinaryIO, /) -> Iterator[Found]:
    """Yield the entries of a feed, named by their number from 1; the full content of each rather than its summary.

    Raises:
        UnreadableError: It is no feed, it is too large, or the extra that reads it is not installed.
    """
    raw = stream.read(FEED_LIMIT + 1)
    if len(raw) > FEED_LIMIT:
        raise UnreadableError(f"is a feed larger than {FEED_LIMIT:,} bytes: split it")
    fault = _fault(raw)
    if fault and raw.count(b"<") > REPAIR_LIMIT:
        raise UnreadableError(f"is a feed that is no XML ({fault}), and too large to guess: fetch it again")
    feed = _parsed(raw)
    if not feed["version"]:
        raise UnreadableError(f"is no feed{f' ({fault})' if fault else ''}: fetch it again, or remove it")
    yield from _records(feed)
    if fault and not _END.search(raw[-_TAIL:]):
        yield BrokenRecord("", f"is a feed that breaks off ({fault}): fetch it again")


def _fault(raw: bytes) -> str:
    """Say where and why `raw` is no XML, or "" where it is."""
    try:
        expat.ParserCreate().Parse(raw, True)  # noqa: FBT003 - positional by its nature
    except (expat.ExpatError, ValueError, LookupError) as error:
        return str(error)
    return ""


def _parsed(raw: bytes) -> Mapping[str, Any]:
    """The bytes go in as a stream: what is a text, the library takes for an address or a file's name."""
    try:
        import feedparser  # noqa: PLC0415 - an extra
    except ImportError:
        message = "is a feed, which needs an extra: pip install 'claimcheck-cli[feeds]'"
        raise UnreadableError(message) from None
    # Our own reader of HTML leaves out what is not shown, ten times as fast as the library sanitises it.
    parsed = feedparser.parse(io.BytesIO(raw), sanitize_html=False, resolve_relative_uris=False)
    return {"version": "", "entries": [], "feed": {}} | dict(parsed)


def _records(feed: Mapping[str, Any]) -> Iterator[Found]:
    channel = dict(feed["feed"])
    entries = ((number, dict(entry)) for number, entry in enumerate(feed["entries"], 1))
    rows = (NamedRow(str(number), _row(entry, channel)) for number, entry in entries if entry)
    for record in records_of(rows, NAMES_OF_DUMPS):
        yield _credited(record) if isinstance(record, Record) else record


def _row(entry: dict[str, Any], channel: dict[str, Any]) -> dict[str, object]:
    source = entry.get("source") or {}
    return {
        **_body(entry),
        "title": entry.get("title"),
        "url": [link.get("href") for link in entry.get("links", ()) if link.get("rel") == "alternate"],
        "published": entry.get("published"),
        "updated": entry.get("updated"),
        "author": [author.get("name") for author in entry.get("authors", ())],
        "publisher": [source.get("title"), channel.get("title")],
        "language": channel.get("language"),
    }


def _body(entry: dict[str, Any]) -> dict[str, object]:
    contents = entry.get("content") or [entry.get("summary_detail") or {}]
    content = max(contents, key=lambda it: len(it.get("value") or ""))
    return {"html" if "html" in (content.get("type") or "") else "text": content.get("value") or ""}


def _credited(record: Record) -> Record:
    provenance = tuple((name, ORIGIN) for name, _ in record.metadata.provenance)
    return replace(record, metadata=replace(record.metadata, provenance=provenance))
