"""An object store on this machine: as much of S3 as reading and writing tables takes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import BinaryIO, ClassVar
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


@contextmanager
def object_store(folder: Path) -> Iterator[str]:
    """Serve the folders in `folder` as buckets; gives the address of the store."""

    class Handler(_Handler):
        root = folder

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    root: Path
    parts: ClassVar[dict[tuple[str, int], bytes]] = {}

    def do_HEAD(self) -> None:
        """Tell of an object or a bucket; folders are none."""
        if self._place.is_dir() and self._place.parent == self.root:
            self._send(200, b"", with_body=False)
        else:
            self._answer(with_body=False)

    def do_GET(self) -> None:
        """Hand out an object or a listing."""
        self._answer(with_body=True)

    def do_PUT(self) -> None:
        """Take an object, a part of one, or the mark of a folder, which needs none."""
        content = self._content()
        if "uploadId" in self._query:
            self.parts[self._query["uploadId"][0], int(self._query["partNumber"][0])] = content
        elif not self.path.endswith("/"):
            self._keep(content)
        self._send(200, b"", with_body=True)

    def do_POST(self) -> None:
        """Begin or end an object that comes in parts."""
        self._content()
        if "uploads" in self._query:
            name = f"upload{len(self.parts)}{self._place.name}"
            kind = "InitiateMultipartUploadResult"
            content = f"<{kind}><UploadId>{escape(name)}</UploadId></{kind}>"
            self._send(200, content.encode(), with_body=True)
            return
        upload = self._query["uploadId"][0]
        numbers = sorted(number for name, number in self.parts if name == upload)
        self._keep(b"".join(self.parts[upload, number] for number in numbers))
        self._send(200, b"<CompleteMultipartUploadResult></CompleteMultipartUploadResult>", with_body=True)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    @property
    def _place(self) -> Path:
        return self.root / unquote(urlsplit(self.path).path).strip("/")

    @property
    def _query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.path).query, keep_blank_values=True)

    def _keep(self, content: bytes) -> None:
        self._place.parent.mkdir(parents=True, exist_ok=True)
        self._place.write_bytes(content)

    def _content(self) -> bytes:
        """Return what is sent: chunked by HTTP, by S3 itself, by both or by neither."""
        if self.headers.get("Transfer-Encoding") == "chunked":
            raw = _unchunked(self.rfile)
        else:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        told = self.headers.get("x-amz-content-sha256", "") + self.headers.get("Content-Encoding", "")
        return _unchunked(BytesIO(raw)) if "STREAMING" in told or "aws-chunked" in told else raw

    def _answer(self, *, with_body: bool) -> None:
        query, place = self._query, self._place
        if "list-type" in query:
            self._send(
                200, _listing(place, query["prefix"][0], query.get("delimiter", [""])[0]), with_body=with_body
            )
        elif place.is_file():
            self._send_file(place.read_bytes(), with_body=with_body)
        else:
            self._send(404, b"<Error><Code>NoSuchKey</Code></Error>", with_body=with_body)

    def _send_file(self, content: bytes, *, with_body: bool) -> None:
        wanted = _RANGE.match(self.headers.get("Range", ""))
        if not wanted:
            self._send(200, content, with_body=with_body)
            return
        first = int(wanted[1])
        last = min(int(wanted[2] or len(content)), len(content) - 1)
        extra = {"Content-Range": f"bytes {first}-{last}/{len(content)}"}
        self._send(206, content[first : last + 1], with_body=with_body, **extra)

    def _send(self, code: int, content: bytes, *, with_body: bool, **headers: str) -> None:
        self.send_response(code)
        for name, value in {
            "Content-Length": str(len(content)),
            "ETag": '"x"',
            "Accept-Ranges": "bytes",
            **headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(content)


def _unchunked(stream: BinaryIO) -> bytes:
    content = b""
    while length := int(stream.readline().partition(b";")[0], 16):
        content += stream.read(length)
        stream.readline()
    while stream.readline().strip():  # checksums
        pass
    return content


def _listing(bucket: Path, prefix: str, delimiter: str) -> bytes:
    keys = sorted(path.relative_to(bucket).as_posix() for path in bucket.rglob("*") if path.is_file())
    found, folders = [], set()
    for key in (key for key in keys if key.startswith(prefix)):
        below = key[len(prefix) :]
        if delimiter and delimiter in below:
            folders.add(prefix + below.split(delimiter)[0] + delimiter)
        else:
            size = (bucket / key).stat().st_size
            found.append(f"<Contents><Key>{escape(key)}</Key><Size>{size}</Size></Contents>")
    common = (f"<CommonPrefixes><Prefix>{escape(it)}</Prefix></CommonPrefixes>" for it in sorted(folders))
    body = (
        f"<IsTruncated>false</IsTruncated><KeyCount>{len(found)}</KeyCount>{''.join(found)}{''.join(common)}"
    )
    return f'<?xml version="1.0"?><ListBucketResult><Prefix>{escape(prefix)}</Prefix>{body}</ListBucketResult>'.encode()
