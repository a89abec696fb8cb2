"""What a file is: told by how it begins, and by its name only where that does not decide."""

from pathlib import PurePosixPath

from claimcheck.sources.kinds import MAGIC, MEDIA_TYPES, PDF, PLAIN, TAR, TEXTUAL
from claimcheck.sources.text_starts import structured_type

HEAD = 65536
"""Bytes from the start of a file that are looked at."""

_BINARY_WITHIN = 8192
_PDF_WITHIN = 1024
_USTAR_AT = 257
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def media_type_of(head: bytes, name: str, declared: str | None = None) -> str | None:
    """Return the media type of what begins with `head`, or None for binary data that is nothing we know.

    Args:
        head: The first HEAD bytes, or all where there are fewer.
        name: The name of the file, of which the last suffix may count.
        declared: What a protocol said of it; goes before the name.
    """
    promised = declared or MEDIA_TYPES.get(PurePosixPath(name).suffix.lower())
    return _by_magic(head, promised) or _by_text(head, promised)


def _by_magic(head: bytes, promised: str | None) -> str | None:
    found = next((media_type for magic, media_type in MAGIC if head.startswith(magic)), None)
    if found:
        return found
    if head[_USTAR_AT : _USTAR_AT + 5] == b"ustar":
        return TAR
    if promised == PDF and b"%PDF-" in head[:_PDF_WITHIN]:  # after what a server or a mailer wrote before it
        return PDF
    return None


def _by_text(head: bytes, promised: str | None) -> str | None:
    if _is_binary(head):
        return promised  # whoever reads that says what is wrong
    structured = structured_type(_characters(head), promised)
    return structured or (promised if promised in TEXTUAL else PLAIN)


def _is_binary(head: bytes) -> bool:
    return b"\0" in head[:_BINARY_WITHIN] and not head.startswith(_WIDE_MARKS)


def _characters(head: bytes) -> str:
    """The start as characters, exact for ASCII, which is all that is looked for."""
    if head.startswith(_WIDE_MARKS):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    return head.decode("utf-8", "replace")
