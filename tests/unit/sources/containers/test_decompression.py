"""Compressed streams: whole, of many members, cut short, damaged."""

import builtins
import gzip
import hashlib
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from claimcheck.sources.containers import limits
from claimcheck.sources.containers.decompression import Decompressed, TrailingDataError
from claimcheck.sources.containers.limits import Budget, ExhaustedError
from claimcheck.sources.containers.streams import buffered
from claimcheck.sources.kinds import BZIP2, GZIP, XZ, ZSTD
from claimcheck.sources.rendering import UnreadableError
from tests.unit.sources.containers.packing import COMPRESSORS

TYPES = {".gz": GZIP, ".bz2": BZIP2, ".xz": XZ, ".zst": ZSTD}
KINDS = pytest.mark.parametrize("kind", TYPES)
NOISE = b"".join(hashlib.sha256(b"%d" % number).digest() for number in range(10_000))
LONG = NOISE + b"x" * 300_000


def decompressed(raw: bytes, media_type: str = GZIP) -> Decompressed:
    return Decompressed(buffered(raw), media_type, Budget(len(raw)))


def chunks(stream: Decompressed) -> Iterator[bytes | str]:
    """Yield what is read, and the messages of what is raised, to the end."""
    while True:
        try:
            chunk = stream.read(65536)
        except UnreadableError as error:
            yield str(error)
        else:
            if not chunk:
                return
            yield chunk


def content(found: list[bytes | str]) -> bytes:
    return b"".join(each for each in found if isinstance(each, bytes))


def messages(found: list[bytes | str]) -> list[str]:
    return [each for each in found if isinstance(each, str)]


@KINDS
@pytest.mark.parametrize("raw", [b"", b"a", LONG], ids=["empty", "short", "long"])
def test_what_went_in_comes_out(kind: str, raw: bytes) -> None:
    found = list(chunks(decompressed(COMPRESSORS[kind](raw), TYPES[kind])))

    assert (content(found), messages(found)) == (raw, [])


@KINDS
def test_members_follow_one_another(kind: str) -> None:
    packed = b"".join(map(COMPRESSORS[kind], (b"one ", b"two ", b"", b"three")))

    assert content(list(chunks(decompressed(packed, TYPES[kind])))) == b"one two three"


@KINDS
def test_padding_between_and_behind_members_is_passed_over(kind: str) -> None:
    one = COMPRESSORS[kind](b"one ")
    found = list(chunks(decompressed(one + bytes(20_000) + one + bytes(10), TYPES[kind])))

    assert (content(found), messages(found)) == (b"one one ", [])


@KINDS
def test_a_stream_that_is_cut_short_gives_its_start_and_says_at_which_byte(kind: str) -> None:
    cut = COMPRESSORS[kind](LONG)[:-10]
    found = list(chunks(decompressed(cut, TYPES[kind])))

    assert LONG.startswith(content(found))
    (message,) = messages(found)
    assert message.startswith(f"breaks off at byte {len(cut):,}, in the middle of its compressed data")


def test_a_damaged_member_is_named_by_its_bytes_and_the_next_are_read() -> None:
    members = [gzip.compress(b"%d " % number * 2000, mtime=0) for number in range(4)]
    broken = members[1][:20] + b"\xff" * 20 + members[1][40:]
    packed = members[0] + broken + members[2] + members[3]
    found = list(chunks(decompressed(packed)))

    assert content(found).endswith(b"2 " * 2000 + b"3 " * 2000)
    (message,) = messages(found)
    assert message.startswith(f"is damaged between byte {len(members[0]):,} and byte ")


def test_a_damaged_member_may_be_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.containers.compressed_input.REMEMBERED", 20_000)
    large = gzip.compress(NOISE, mtime=0)
    packed = large[:-8] + bytes(8) + gzip.compress(b"next", mtime=0)
    found = list(chunks(decompressed(packed)))

    assert content(found).endswith(b"next")
    assert len(messages(found)) == 1


def test_what_only_looks_like_a_member_is_passed_over_without_a_word() -> None:
    start = b"\x1f\x8b\x08\x00"
    packed = (
        gzip.compress(b"one", mtime=0)
        + b"junk"
        + start
        + b"\xff" * 30
        + start
        + b"\xff" * 30
        + gzip.compress(b"two", mtime=0)
    )
    found = list(chunks(decompressed(packed)))

    assert (content(found), len(messages(found))) == (b"onetwo", 1)


def test_what_follows_whole_members_is_told_with_its_place() -> None:
    packed = gzip.compress(b"one", mtime=0)
    stream = decompressed(packed + b"and more")

    assert stream.read(10) == b"one"
    with pytest.raises(TrailingDataError, match=f"at byte {len(packed)}"):
        stream.read(10)
    assert stream.read(10) == b""


@KINDS
def test_a_bomb_ends_before_it_fills_anything(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 1_000_000)
    monkeypatch.setattr(limits, "RATIO_LIMIT", 1)
    bomb = decompressed(COMPRESSORS[kind](bytes(2_000_000)), TYPES[kind])

    with pytest.raises(ExhaustedError, match="more than 1,000,000 bytes, as a decompression bomb does"):
        list(iter(lambda: bomb.read(65536), b""))


def test_no_more_comes_out_at_once_than_a_chunk_or_what_a_kilobyte_of_zstd_holds() -> None:
    gz = decompressed(gzip.compress(bytes(5_000_000)))
    zst = decompressed(COMPRESSORS[".zst"](bytes(100_000_000)), ZSTD)

    assert len(gz.read(65536)) == 65536
    assert len(zst.read(65536)) <= 33_554_432


def test_a_skippable_frame_of_zstd_is_skipped() -> None:
    frame = b"\x50\x2a\x4d\x18" + (4).to_bytes(4, "little") + b"abcd"
    one = COMPRESSORS[".zst"](b"one")

    assert content(list(chunks(decompressed(frame + one + frame + one, ZSTD)))) == b"oneone"


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", _without("zstandard", builtins.__import__))

    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[zstd\]'"):
        decompressed(b"", ZSTD)


def _without(missing: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def imported(name: str, *rest: Any, **named: Any) -> Any:
        if name == missing:
            raise ImportError(name)
        return real(name, *rest, **named)

    return imported


def test_raw_deflate_is_no_member() -> None:
    (message,) = messages(list(chunks(decompressed(zlib.compress(b"x")))))
    assert message.startswith("holds no compressed data")


def test_what_only_looks_like_members_is_searched_for_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.sources.containers.decompression.CANDIDATES_LIMIT", 10)
    fakes = b"\x1f\x8b\x08\0\xff\xff\xff\xff\xff\xff\xff"
    near, far = (
        gzip.compress(b"one", mtime=0) + b"junk" + fakes * number + gzip.compress(b"two", mtime=0)
        for number in (5, 15)
    )

    assert content(list(chunks(decompressed(near)))) == b"onetwo"
    assert content(list(chunks(decompressed(far)))) == b"one"
