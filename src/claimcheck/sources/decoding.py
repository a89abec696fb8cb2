"""Bytes -> characters: byte order mark, the page's own word, UTF-8, then detection."""

import codecs
import re
from dataclasses import dataclass

from claimcheck.sources.rendering import Dump, UnreadableError

# A mark is part of the text (it decodes to U+FEFF), so that spans count every character we were handed.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_DECLARED_WITHIN = 4096

# What browsers read for what pages say (WHATWG Encoding Standard): a superset that decodes more.
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
}

DETECTION_SAMPLE = 65536
"""Bytes that are looked at to detect an encoding."""

# A chunk cut by bytes may end in half a character: one broken sequence, or one in a hundred, is still UTF-8.
_TOLERATED_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters and how they were found."""

    text: str
    encoding: str
    lossy: bool = False


def decode(dump: Dump, *, markup: bool = False) -> Decoded:
    """Decode `dump`; where `markup` is set, a ``<meta charset>`` is heeded.

    Raises:
        UnreadableError: the bytes are no text in any encoding we know.
    """
    raw = dump.raw
    known = dump.encoding or _by_mark(raw) or _wide_by_nulls(raw)
    if known:
        return _lossily(raw, known)
    if b"\0" in raw:
        raise UnreadableError("holds binary data (NUL bytes), not text: save it as UTF-8 text or remove it")
    declared = _declared(raw) if markup else None
    return _strictly(raw, declared, "utf-8") or _nearly_utf8(raw) or _detected(raw)


def _by_mark(raw: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), None)


def _wide_by_nulls(raw: bytes) -> str | None:
    """Western UTF-16 without a mark has a NUL in nearly every other byte, always on the same side."""
    sample = raw[:4096]
    half = len(sample) // 2
    if half < 2:  # noqa: PLR2004 - too short to tell
        return None
    even, odd = sample[0 : 2 * half : 2].count(0), sample[1 : 2 * half : 2].count(0)
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd == 0 else None


def _declared(raw: bytes) -> str | None:
    found = _DECLARED.search(raw[:_DECLARED_WITHIN])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    if _is_single_byte(name) and _is_multibyte_utf8(raw):
        return None  # a page that was saved as UTF-8 but still says Latin-1: valid UTF-8 is never chance
    return _WIDER.get(name, name)


def _is_single_byte(name: str) -> bool:
    return name.startswith(("iso8859", "cp125", "ascii", "koi8"))


def _is_multibyte_utf8(raw: bytes) -> bool:
    try:
        return not raw.isascii() and bool(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _strictly(raw: bytes, *encodings: str | None) -> Decoded | None:
    for encoding in encodings:
        try:
            if encoding:
                return Decoded(raw.decode(encoding), encoding)
        except (UnicodeError, LookupError, ValueError):
            continue
    return None


def _nearly_utf8(raw: bytes) -> Decoded | None:
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = len(text) - sum(map(str.isascii, text)) - broken
    return (
        Decoded(text, "utf-8", lossy=True) if broken <= 1 + _TOLERATED_SHARE * foreign and foreign else None
    )


def _detected(raw: bytes) -> Decoded:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and seldom needed

    best = from_bytes(raw[:DETECTION_SAMPLE]).best()
    return _lossily(raw, best.encoding if best else "utf-8")


def _lossily(raw: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(raw.decode(encoding), encoding)
    except UnicodeError:
        return Decoded(raw.decode(encoding, "replace"), encoding, lossy=True)
