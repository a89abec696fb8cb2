"""Bytes -> characters: a byte order mark, then what is known or declared, then UTF-8, then a guess.

UTF-8 goes before a declaration where the bytes are UTF-8 beyond chance, for servers and templates say Latin-1 of
everything. A declaration is heeded where the bytes can be read by it but for a few; a few broken bytes never make a
whole file something else.
"""

from dataclasses import dataclass

from claimcheck.sources.declarations import declared, marked, named
from claimcheck.sources.guessing import guess
from claimcheck.sources.rendering import Dump, UnreadableError
from claimcheck.sources.wide_text import wide_encoding

_BEYOND_CHANCE = 4
"""Characters of several bytes that are all valid UTF-8; two Chinese characters in GBK can look like that."""

_LOST = "\ufffd"
_SOUND_FOR_EACH_LOST = 4
"""Valid characters of several bytes for every broken one make it UTF-8; legacy texts reach at most 0.9 by chance."""

_LOST_SHARE = 0.02
"""Of the characters beyond ASCII; a declared encoding that loses more was not meant."""

_JAPANESE_MAIL = (b"\x1b$B", b"\x1b$@", b"\x1b(J")
"""Escapes that switch to Japanese in ISO-2022-JP, which is all ASCII otherwise."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters and how they were found."""

    text: str
    encoding: str
    lossy: bool = False
    """Whether bytes that could not be decoded stand as U+FFFD."""


def decode(dump: Dump, *, markup: bool = False) -> Decoded:
    """Decode `dump`; where `markup` is set, its ``<meta charset>`` or XML declaration is heeded.

    Raises:
        UnreadableError: the bytes are no text in any encoding we know.
    """
    raw = dump.raw
    known = named(dump.encoding) if dump.encoding else None
    certain = marked(raw) or (known if known in _WIDE else None) or (None if known else wide_encoding(raw))
    if certain:
        return _read(raw, certain)
    if known is None and b"\0" in raw:
        raise UnreadableError("holds binary data (NUL bytes), not text: save it as UTF-8 text or remove it")
    return _trusted(raw, known or (declared(raw) if markup else None)) or _undeclared(raw)


_WIDE = frozenset(("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))


def _read(raw: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(raw.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Decoded(raw.decode(encoding, "replace"), encoding, lossy=True)


def _trusted(raw: bytes, encoding: str | None) -> Decoded | None:
    """Read what is said to be in `encoding`; None where nothing is said, or it cannot be true."""
    if encoding is None or (encoding != "utf-8" and _is_utf8_beyond_chance(raw, encoding)):
        return None
    read = _read(raw, encoding)
    lost = read.text.count(_LOST) if read.lossy else 0
    return read if lost <= 1 or lost <= 1 + _LOST_SHARE * _foreign(read.text) else None


def _is_utf8_beyond_chance(raw: bytes, declared_encoding: str) -> bool:
    """In single-byte encodings even one character of UTF-8 would be two or three that never stand together."""
    if raw.isascii():
        return False
    least = 1 if _is_single_byte(declared_encoding) else _BEYOND_CHANCE
    try:
        return _foreign(raw.decode("utf-8")) >= least
    except UnicodeDecodeError:
        return False


def _is_single_byte(encoding: str) -> bool:
    return encoding.startswith(("cp125", "cp8", "cp437", "iso8859", "koi8", "mac"))


def _undeclared(raw: bytes) -> Decoded:
    if raw.isascii() and any(escape in raw for escape in _JAPANESE_MAIL):
        return _read(raw, "iso2022_jp")
    read = _read(raw, "utf-8")
    if not read.lossy or _only_cut(raw, read.text):
        return read
    lost = read.text.count(_LOST)
    sound = _foreign(read.text) - lost
    return read if sound >= _SOUND_FOR_EACH_LOST * lost else _read(raw, guess(raw, with_utf8=sound > 0))


def _only_cut(raw: bytes, text: str) -> bool:
    """Tell whether all that is broken is a character at either end, where a chunk was cut by bytes."""
    inner = text.lstrip(_LOST).rstrip(_LOST)
    return _LOST not in inner and not inner.isascii() and len(raw) - len(inner.encode()) <= 2 * 3


def _foreign(text: str) -> int:
    """Count characters beyond ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))
