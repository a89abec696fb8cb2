"""Values as bytes, and back; damage is noticed.

A store lies in the folder of a project, so that anybody who hands on the folder hands on the store: pickles, which can
run code, are out of the question. msgspec reads MessagePack into the dataclasses that it is told, and nothing else.
"""

import json
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from msgspec.msgpack import Decoder, Encoder

# ruff: noqa: PLC0415 - a run that writes what an earlier one wrote reads no dataclass, and msgspec takes 15 ms

Value = TypeVar("Value")

_CHECK = 4
"""Bytes of the checksum; SQLite itself does not notice a flipped bit inside a value."""

_WORTH_PACKING = 128
"""Bytes from which on compressing saves more than it costs."""

_NAMES = (
    *("path", "corpus", "origin", "repetitions", "block", "reason", "code", "message", "record", "sentences"),
    *(
        "verdict",
        "conflict",
        "origins",
        "parts",
        "evidence",
        "related",
        "nearest",
        "removed_figures",
        "label",
    ),
    *("weights", "terms", "floor", "required", "dimensions", "removed", "sources", "sentence", "quote"),
    *("claim", "source", "score", "stance", "comparisons", "slot", "outcome", "match", "note", "span"),
    *("text", "start", "end", "words", "body", "byline", "headline", "markup", "copyright", "text/plain"),
    *(
        "text/html",
        "utf-8",
        "sha256",
        "media_type",
        "encoding",
        "lossy",
        "said",
        "retrieved",
        "damage",
        "pages",
    ),
    *(
        "id",
        "path",
        "sha256",
        "metadata",
        "title",
        "authors",
        "publisher",
        "published",
        "updated",
        "language",
    ),
    *("url", "wire", "attribution", "authority", "provenance", "record"),
)
"""Of the fields of what is kept most, the commonest last. Other names than these make other tables: see `SCHEMA`."""

_KNOWN = b"\xc0".join(bytes((0xA0 + len(name),)) + name.encode() for name in _NAMES)
"""What a packed value need not tell: these names as MessagePack writes them, of fields that hold nothing."""

_PACKED, _AS_JSON = 1, 2
"""Bits of the first byte."""


_FASTEST = 1
"""The level of packing: others take longer for a few hundredths less."""


class DamagedError(Exception):
    """What was read is not what was written."""


def seal(value: object, *, packed: bool = True) -> bytes:
    """Write a dataclass, or a tuple, list or dict of plain values; not `packed` what would not become smaller."""
    form, payload = _written(value)
    if packed and len(payload) >= _WORTH_PACKING:
        form, payload = form | _PACKED, _packed(payload)
    return bytes((form,)) + zlib.crc32(payload).to_bytes(_CHECK) + payload


def unseal(sealed: bytes, kind: Any) -> Any:
    """Read what `seal` wrote of a value of the type `kind`.

    Raises:
        DamagedError: It is not that.
    """
    form, payload = sealed[0] if sealed else 0, sealed[1 + _CHECK :]
    if zlib.crc32(payload).to_bytes(_CHECK) != sealed[1 : 1 + _CHECK]:
        raise DamagedError("a value of the ledger is damaged")
    try:
        return _read(_unpacked(payload) if form & _PACKED else payload, kind, as_json=form & _AS_JSON)
    except _faults() as error:
        raise DamagedError(f"a value of the ledger cannot be read: {error}") from error


def _faults() -> tuple[type[Exception], ...]:
    """Return what reading raises; asked for where it has raised something."""
    from msgspec import DecodeError

    return zlib.error, DecodeError, ValueError


def with_checksum(payload: bytes) -> bytes:
    """Write bytes so that damage is noticed."""
    return zlib.crc32(payload).to_bytes(_CHECK) + payload


def without_checksum(checked: bytes) -> bytes:
    """Read what `with_checksum` wrote. Raises DamagedError."""
    payload = checked[_CHECK:]
    if zlib.crc32(payload).to_bytes(_CHECK) != checked[:_CHECK]:
        raise DamagedError("a value of the ledger is damaged")
    return payload


def _packed(payload: bytes) -> bytes:
    packing = zlib.compressobj(_FASTEST, zdict=_KNOWN)
    return packing.compress(payload) + packing.flush()


def _unpacked(packed: bytes) -> bytes:
    return zlib.decompressobj(zdict=_KNOWN).decompress(packed)


def _written(value: object) -> tuple[int, bytes]:
    try:
        return 0, _encoder().encode(value)
    except UnicodeEncodeError:  # half of a surrogate pair: JSON and file names may hold one, UTF-8 may not
        from msgspec import to_builtins

        return _AS_JSON, json.dumps(to_builtins(value)).encode()


def _read(payload: bytes, kind: Any, *, as_json: int) -> Any:
    if as_json:
        from msgspec import convert

        return convert(json.loads(payload), kind)
    return _decoder(kind).decode(payload)


@lru_cache(maxsize=1)
def _encoder() -> "Encoder":
    from msgspec.msgpack import Encoder

    return Encoder()


@lru_cache(maxsize=64)
def _decoder(kind: Any) -> "Decoder[Any]":
    from msgspec.msgpack import Decoder

    return Decoder(kind)
