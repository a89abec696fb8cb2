"""Records of web archives as crawlers write them."""

from collections.abc import Iterable

from claimcheck.sources.containers.streams import buffered
from claimcheck.sources.rendering import Found
from claimcheck.sources.web_archive import unpack_warc

PAGE = b"<p>The ferry carried 222 people."


def answer(body: bytes = PAGE, status: str = "200 OK", **headers: str) -> bytes:
    """Return what a server sent; ``content_type`` is the header Content-Type."""
    headers = {"content_type": "text/html", **headers}
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def record(
    number: int,
    block: bytes | None = None,
    *,
    kind: str = "response",
    length: int | None = None,
    content_type: str = "application/http; msgtype=response",
    address: str = "https://example.org/page",
) -> bytes:
    block = answer() if block is None else block
    header = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{number}>",
        f"WARC-Target-URI: {address}",
        "WARC-Date: 2024-05-01T09:30:00Z",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(block) if length is None else length}",
    ]
    return "\r\n".join(header).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def unpacked(*records: bytes) -> list[Found]:
    return list(unpack_warc(buffered(b"".join(records))))


def ids(numbers: Iterable[int]) -> list[str]:
    return [f"urn:uuid:{number}" for number in numbers]
