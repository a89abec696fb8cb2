"""Streams that are read forward."""

import io
from collections.abc import Callable, Iterator

import pytest

from claimcheck.sources.containers import streams
from claimcheck.sources.containers.streams import CHUNK, buffered, forward, seekable
from claimcheck.sources.rendering import UnreadableError


def breaking(*parts: bytes | UnreadableError) -> Callable[[int], bytes]:
    waiting: Iterator[bytes | UnreadableError] = iter(parts)

    def read(_: int) -> bytes:
        part = next(waiting, b"")
        if isinstance(part, UnreadableError):
            raise part
        return part

    return read


BREAK = UnreadableError("breaks here")


def test_a_whole_chunk_can_be_peeked_at_however_small_the_parts() -> None:
    stream = forward(breaking(*[b"ab"] * CHUNK))

    assert len(stream.peek(CHUNK)) == CHUNK


def test_parts_larger_than_asked_for_lose_nothing() -> None:
    stream = forward(breaking(b"a" * (CHUNK + 5), b"b" * 3))

    assert stream.read() == b"a" * (CHUNK + 5) + b"bbb"


@pytest.mark.parametrize("peek_first", [True, False])
def test_what_came_before_a_break_is_read_first(peek_first: bool) -> None:
    stream = forward(breaking(b"one\n", b"two\nthr", BREAK, b"next"))
    if peek_first:
        assert stream.peek(CHUNK) == b"one\ntwo\nthr"

    assert stream.read(100) == b"one\ntwo\nthr"
    with pytest.raises(UnreadableError, match="breaks here"):
        stream.read(100)
    assert stream.read(100) == b"next"


def test_a_line_that_a_break_cuts_is_none() -> None:
    stream = forward(breaking(b"one\ntwo\nthr", BREAK))

    assert [stream.readline(), stream.readline()] == [b"one\n", b"two\n"]
    with pytest.raises(UnreadableError):
        stream.readline()


def test_a_buffer_around_the_stream_loses_no_line_either() -> None:
    stream = io.BufferedReader(forward(breaking(b"one\ntwo\nthr", BREAK)))  # type: ignore[arg-type]

    assert [stream.readline(), stream.readline()] == [b"one\n", b"two\n"]
    with pytest.raises(UnreadableError):
        stream.readline()


def test_who_wants_all_gets_no_part() -> None:
    with pytest.raises(UnreadableError):
        forward(breaking(b"one", BREAK)).read()


def test_what_can_be_sought_in_is_left_as_it_is() -> None:
    stream = buffered(b"abc")

    with seekable(stream) as lent:
        assert lent is stream


def test_what_cannot_be_sought_in_is_laid_out() -> None:
    with seekable(forward(breaking(b"abc", b"def"))) as laid_out:
        laid_out.seek(4)
        assert laid_out.read() == b"ef"


def test_what_is_too_large_is_not_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "SPOOL_LIMIT", 5)

    with (
        pytest.raises(UnreadableError, match="larger than 5 bytes inside its archive: unpack it first"),
        seekable(forward(breaking(b"abc", b"def"))),
    ):
        pass
