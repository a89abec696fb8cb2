"""Guard against streams that are small in the file and huge in memory.

PDFium unpacks up to a gigabyte and holds it more than once (900 MB of blanks, packed in 2 kB, took 2.6 GB). So each
deflated stream is unpacked here first, piece by piece, and only counted. That costs a fiftieth of what PDFium takes.
Streams that are encrypted, or packed by LZW, cannot be counted so.
"""

import re
import zlib

from claimcheck.sources.rendering import UnreadableError

STREAM_LIMIT = 128_000_000
"""Bytes of one stream. The largest maps have some 50,000,000."""
IMAGE_LIMIT = 384_000_000
"""Bytes of a stream that says it is an image: 10,000 by 12,000 points in colour."""

_PIECE = 1 << 16
_LARGEST_RATIO = 1032
"""Of deflate: what is packed smaller than its limit divided by that cannot exceed it."""

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY = 2048
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_PACKING = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])")


def check_unpacked(raw: bytes) -> None:
    """Let a PDF pass whose streams unpack to a bearable size.

    Raises:
        UnreadableError: one does not.
    """
    position = 0
    while found := _STREAM.search(raw, position):
        described = _described(raw, found.start())
        limit = IMAGE_LIMIT if b"/Image" in described else STREAM_LIMIT
        if len(_PACKING.findall(described)) > 1:
            raise UnreadableError("is a PDF with a stream packed twice: open it and save it anew")
        position = _unpacked(raw, found.end(), limit)


def _described(raw: bytes, end: int) -> bytes:
    """The dictionary in front of a stream."""
    before = raw[max(0, end - _DICTIONARY) : end].rpartition(b"obj")[2]
    return _ESCAPED.sub(lambda code: bytes.fromhex(code[1].decode()), before)


def _unpacked(raw: bytes, start: int, limit: int) -> int:
    """Return where the packed data ends: at once where it is packed in no way known here."""
    end = raw.find(b"endstream", start)
    if 0 <= end < start + limit // _LARGEST_RATIO:
        return end
    unpacker, size, position = zlib.decompressobj(), 0, start
    while not unpacker.eof and position < len(raw):
        piece = raw[position : position + _PIECE]
        position += len(piece)
        while piece:
            try:
                size += len(unpacker.decompress(piece, _PIECE * 16))
            except zlib.error:
                return max(start, position - _PIECE)
            if size > limit:
                raise UnreadableError(
                    f"is a PDF that unpacks to more than {limit:,} bytes: check where it comes from"
                )
            piece = unpacker.unconsumed_tail
    return position - len(unpacker.unused_data)
