"""Opening a Word document with python-docx, which is an extra and unpacks whatever it is given."""

import io
import zipfile
from typing import Any

from claimcheck.sources.rendering import UnreadableError

PARTS_LIMIT = 5_000
"""Files in the package. A book with a picture on every page has 1,500."""
UNPACKED_LIMIT = 256_000_000
"""Bytes of all of them."""
XML_LIMIT = 64_000_000
"""Bytes of those that are parsed: memory takes ten times as much. A thousand pages of text are about 10,000,000."""

_BROKEN = "is no Word document, or a broken one: open it and save it anew"

_OLE = b"\xd0\xcf\x11\xe0"
"""How the older formats of Word begin, and documents protected by a password."""


def opened(raw: bytes) -> Any:
    """Return the python-docx document of `raw`.

    Raises:
        UnreadableError: the extra is not installed, the package is too large, or it is no Word document.
    """
    try:
        from docx import Document  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise UnreadableError(
            "is a Word document, and reading those needs an extra: pip install 'claimcheck-cli[docx]'"
        ) from error
    _check_sizes(raw)
    try:
        document = Document(io.BytesIO(raw))
        is_whole = document.element.body is not None and document.styles.element is not None
    except Exception as error:
        # A package can be wrong in more ways than python-docx names: it lets through what zipfile and lxml raise,
        # and KeyError or AttributeError where a part is missing.
        raise UnreadableError(_BROKEN) from error
    if not is_whole:
        raise UnreadableError(_BROKEN)
    return document


def _check_sizes(raw: bytes) -> None:
    """Sizes stand in the package's directory; more than that of a part is never unpacked."""
    if raw.startswith(_OLE):
        raise UnreadableError("is an old or protected Word document: save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise UnreadableError("is a Word document that is broken or cut off: fetch it again") from error
    parsed = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > PARTS_LIMIT or unpacked > UNPACKED_LIMIT or parsed > XML_LIMIT:
        raise UnreadableError(
            f"is a Word document that unpacks to {len(parts):,} parts and {unpacked:,} bytes, more than any text needs:"
            " check where it comes from, or save it as text"
        )
