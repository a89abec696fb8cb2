"""PDF files written object by object, for what no typesetter makes."""

import zlib
from collections.abc import Sequence

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def raw_pdf(objects: Sequence[bytes]) -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalog."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer


def stream(content: bytes, *, described: bytes = b"", packed: bool = False) -> bytes:
    """Return a stream object, deflated where `packed`."""
    if packed:
        content, described = zlib.compress(content, 9), described + b"/Filter/FlateDecode"
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), described, content)


def pages_of(
    contents: bytes, *, pages: int = 1, box: bytes = b"0 0 612 792", count: int | None = None
) -> bytes:
    """Return a PDF whose pages all show the stream object `contents`; `count` is what it says of their number."""
    kids = b" ".join(b"%d 0 R" % (5 + number) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>" % box
    tree = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages if count is None else count)
    return raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", tree, contents, FONT, *[page] * pages])


def shown(text: bytes) -> bytes:
    """Return the content that shows a text near the top of a page."""
    return b"BT /F1 10 Tf 72 700 Td (%s) Tj ET" % text
