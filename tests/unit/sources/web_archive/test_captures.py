"""What of a web archive is text, and what is known of it."""

import builtins
import gzip
import io
from datetime import date
from typing import Any

import pytest

from claimcheck.sources.kinds import HTML, PDF, PLAIN, RSS
from claimcheck.sources.rendering import BrokenRecord, Record, SkippedRecord, UnreadableError
from claimcheck.sources.web_archive import unpack_warc
from tests.unit.sources.web_archive.captured import PAGE, answer, ids, record, unpacked


def captured(block: bytes, **of_record: Any) -> Any:
    (found,) = unpacked(record(1, block, **of_record))
    return found


def test_a_page_brings_its_address_and_day() -> None:
    page = captured(answer())

    assert (page.name, page.raw, page.media_type) == ("urn:uuid:1", PAGE, HTML)
    assert (page.metadata.url, page.metadata.provenance) == (
        "https://example.org/page",
        (("url", "archive"),),
    )
    assert page.retrieved == date(2024, 5, 1)


def test_the_server_s_word_on_the_encoding_is_handed_on() -> None:
    assert captured(answer(content_type="text/html; charset=koi8-r")).encoding == "koi8-r"
    assert captured(answer()).encoding is None


def test_a_body_is_put_together_and_unpacked() -> None:
    chunked = b"6\r\n<p>one\r\n4\r\n two\r\n0\r\n\r\n"
    packed = gzip.compress(PAGE, mtime=0)

    assert captured(answer(chunked, Transfer_Encoding="chunked")).raw == b"<p>one two"
    assert captured(answer(packed, Content_Encoding="gzip")).raw == PAGE


@pytest.mark.parametrize(
    ("body", "declared", "told"),
    [
        (b"%PDF-1.4", "text/html", PDF),
        (b"%PDF-1.4", "application/octet-stream", PDF),
        (b"Words.", "text/plain", PLAIN),
        (b"<!doctype html>x", "text/plain", HTML),
        (b"<rss version='2.0'></rss>", "text/xml", RSS),
        (b"<p>fragment", "text/html;charset=utf-8", HTML),
        (b"<p>fragment", "TEXT/HTML", HTML),
    ],
)
def test_kinds_are_told_by_content(body: bytes, declared: str, told: str) -> None:
    assert captured(answer(body, content_type=declared)).media_type == told


def test_without_a_declared_kind_the_address_may_tell() -> None:
    block = b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<p>fragment"

    assert captured(block, address="https://example.org/a/page.html?x=1").media_type == HTML
    assert captured(block, address="https://example.org/a").media_type == PLAIN


@pytest.mark.parametrize(
    ("block", "of_record", "reason"),
    [
        (answer(status="404 Not Found"), {}, "status 404"),
        (answer(status="301 Moved"), {}, "status 301"),
        (answer(b" \r\n"), {}, "empty"),
        (answer(b"GIF89a", content_type="image/gif"), {}, "image/gif"),
        (answer(b"var a = 1", content_type="text/javascript"), {}, "text/javascript"),
        (answer(b'{"text": "x"}', content_type="application/json"), {}, "application/json"),
        (answer(b"a\0b", content_type="application/octet-stream"), {}, "application/octet-stream"),
        (answer(b"<urlset/>", content_type="application/xml"), {}, "application/xml"),
        (answer(b"PK\3\4", content_type="application/zip"), {}, "application/zip"),
        (b"", {}, "empty"),
        (b"20240501 1.2.3.4", {"content_type": "text/dns"}, "text/dns"),
        (b"GET / HTTP/1.1\r\n\r\n", {"kind": "request"}, "request"),
        (b"", {"kind": "revisit"}, "revisit"),
        (b"software: x", {"kind": "warcinfo"}, "warcinfo"),
        (b"x", {"kind": "metadata"}, "metadata"),
    ],
)
def test_what_is_no_page_is_skipped_with_its_reason(block: bytes, of_record: Any, reason: str) -> None:
    assert captured(block, **of_record) == SkippedRecord("urn:uuid:1", reason)


def test_text_that_an_archive_converted_is_utf_8() -> None:
    text = captured("Größe".encode(), kind="conversion", content_type="text/plain")

    assert (text.media_type, text.encoding, text.metadata.url) == (PLAIN, "utf-8", "https://example.org/page")


def test_a_resource_is_its_block() -> None:
    assert captured(PAGE, kind="resource", content_type="text/html").raw == PAGE


def test_a_word_document_is_one() -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    assert captured(answer(b"PK\3\4", content_type=kind)).media_type == kind


@pytest.mark.parametrize(
    "block",
    [b"no answer at all", answer(b"x", Content_Encoding="br")],
    ids=["no http", "bad brotli"],
)
def test_a_body_that_cannot_be_read_is_told_and_the_rest_read(block: bytes) -> None:
    found = unpacked(record(0), record(1, block), record(2))

    assert [each.name for each in found if isinstance(each, Record)] == ids([0, 2])
    assert isinstance(found[1], BrokenRecord)


def test_a_body_that_unpacks_to_too_much_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.web_archive.captures.RECORD_LIMIT", 1000)
    found = captured(answer(gzip.compress(b"x" * 1001, mtime=0), Content_Encoding="gzip"))

    assert "the record at byte 0 is broken (larger than 1,000 bytes)" in found.message


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **named: Any) -> Any:
        if name.startswith("fastwarc"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[warc\]'"):
        unpacked(record(1))


def test_any_stream_will_do() -> None:
    assert [each.name for each in unpack_warc(io.BytesIO(record(1) + record(2)))] == ids([1, 2])
