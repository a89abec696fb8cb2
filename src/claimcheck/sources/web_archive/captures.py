"""Records of a web archive -> what was captured, where they hold text."""

import io
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import urlsplit

from claimcheck.model.source import Metadata
from claimcheck.sources.containers.limits import RECORD_LIMIT
from claimcheck.sources.dates import parse_date
from claimcheck.sources.kinds import ATOM, DOCX, HTML, MARKDOWN, PDF, PLAIN, RDF, RSS, XHTML, ZIP
from claimcheck.sources.rendering import BrokenRecord, Found, Record, SkippedRecord, UnreadableError
from claimcheck.sources.telling import HEAD, media_type_of
from claimcheck.sources.web_archive.framing import Frame, frames

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_READ = frozenset({PLAIN, MARKDOWN, HTML, XHTML, PDF, DOCX, RSS, ATOM, RDF})
"""What a page or document can be; scripts, styles, images and data of a crawl are none."""

_OPEN = frozenset({"", "application/octet-stream", "binary/octet-stream", "unknown"})
"""What a server says that does not know."""

_OK = 200


class _NoCapture(Exception):  # noqa: N818 - not an error
    """A record that holds no text; the message says what it is."""


def unpack_warc(stream: BinaryIO, /) -> Iterator[Found]:
    """Yield the captured pages of a WARC or WET archive, each named by its record id.

    Raises:
        UnreadableError: The library for it is not installed.
    """
    _require_library()
    peekable = (
        stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    )
    for frame in frames(peekable):
        yield frame if isinstance(frame, BrokenRecord) else _capture(frame)


def _require_library() -> None:
    try:
        import fastwarc  # noqa: F401, PLC0415 - an extra
    except ImportError as error:
        raise UnreadableError(
            "is a web archive, for which a library is missing: pip install 'claimcheck-cli[warc]'"
        ) from error


def _capture(frame: Frame) -> Found:
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - an extra

    try:
        return _record(frame.name, WarcRecord.from_bytes(frame.raw))
    except _NoCapture as none:
        return SkippedRecord(frame.name, str(none))
    except (OSError, ValueError, UnicodeError) as error:
        return BrokenRecord(
            frame.name, f"the record at byte {frame.offset:,} is broken ({error}): capture it again"
        )


def _record(name: str, record: "WarcRecord") -> Record:
    kind = _header(record, "WARC-Type").lower()
    address = _header(record, "WARC-Target-URI").strip("<>")
    if kind == "response":
        declared = _answer(record)
    elif kind in {"resource", "conversion"}:
        declared = _header(record, "Content-Type").partition(";")[0].strip().lower()
    else:
        raise _NoCapture(kind or "unknown")
    raw = _payload(record)
    media_type = _media_type(raw, declared, address)
    return Record(
        name,
        raw,
        media_type,
        encoding=_encoding(record, kind),
        metadata=Metadata(url=address, provenance=(("url", "archive"),)) if address else Metadata(),
        retrieved=parse_date(_header(record, "WARC-Date")),
    )


def _header(record: "WarcRecord", name: str) -> str:
    return (record.headers.get(name) or "").strip()


def _answer(record: "WarcRecord") -> str:
    """Return what the server said it answered with."""
    protocol = _header(record, "Content-Type").lower() or "application/http"
    if not protocol.startswith("application/http"):
        raise _NoCapture(protocol)
    if not record.content_length:
        raise _NoCapture("empty")
    record.parse_http(auto_decode="all", quirks_mode=True)
    status = record.http_headers.status_code if record.http_headers else None
    if status is None:
        raise ValueError("no HTTP answer")
    if status != _OK:
        raise _NoCapture(f"status {status}")
    return (record.http_content_type or "").strip().lower()


def _payload(record: "WarcRecord") -> bytes:
    raw = record.reader.read(RECORD_LIMIT + 1)
    if len(raw) > RECORD_LIMIT:
        raise ValueError(f"larger than {RECORD_LIMIT:,} bytes")
    if not raw.strip():
        raise _NoCapture("empty")
    return raw


def _media_type(raw: bytes, declared: str, address: str) -> str:
    name = PurePosixPath(urlsplit(address).path).name if declared in _OPEN else ""
    media_type = media_type_of(raw[:HEAD], name, declared if declared in _READ else None)
    if media_type == ZIP and declared == DOCX:
        media_type = DOCX
    told = declared in _READ or declared in _OPEN or media_type != PLAIN
    if media_type not in _READ or not told:
        raise _NoCapture(declared or "binary")
    return media_type


def _encoding(record: "WarcRecord", kind: str) -> str | None:
    """What the server said; text that an archive converted is in UTF-8."""
    return record.http_charset if kind == "response" else "utf-8" if kind == "conversion" else None
