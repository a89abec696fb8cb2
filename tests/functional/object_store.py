"""An object store on this machine: as much of S3 as reading takes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
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

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self, *, with_body: bool) -> None:
        address = urlsplit(self.path)
        query = parse_qs(address.query, keep_blank_values=True)
        place = self.root / unquote(address.path).strip("/")
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
