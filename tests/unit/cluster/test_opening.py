"""Remote files read as local ones do, and fail as they do."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

import pytest

from claimcheck.cluster import opening
from claimcheck.cluster.opening import digest_at, opened

CONTENT = bytes(range(256)) * 3


class Strange(io.BytesIO):
    """A file whose library has errors of its own."""

    def read(self, size: int | None = -1) -> bytes:
        """Fail."""
        if size == 0:
            raise OSError("closed")
        raise KeyError("no credentials\nand much more")


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Give the file that lies at every remote address."""
    files: list[Any] = [io.BytesIO(CONTENT)]

    @contextmanager
    def found(_: str) -> Iterator[Any]:
        yield files[0]

    monkeypatch.setattr(opening, "_remote", found)
    return files


@pytest.mark.usefixtures("remote")
def test_one_can_seek_and_peek_in_a_remote_file() -> None:
    with opened("s3://bucket/name", len(CONTENT)) as stream:
        assert stream.seekable()
        assert stream.readable()
        assert stream.peek(4)[:4] == CONTENT[:4]
        assert stream.seek(-5, io.SEEK_END) == len(CONTENT) - 5
        assert stream.read() == CONTENT[-5:]
        stream.raw.seek(0)
        assert stream.raw.seek(3, io.SEEK_CUR) == 3


@pytest.mark.usefixtures("remote")
def test_a_digest_is_of_all_bytes() -> None:
    assert digest_at("s3://bucket/name", len(CONTENT)) == sha256(CONTENT).digest()


def test_any_error_is_one_of_the_system(remote: list[Any]) -> None:
    remote[0] = Strange()
    with opened("s3://bucket/name", 9) as stream, pytest.raises(OSError, match="no credentials") as caught:
        stream.read()
    assert "\n" not in str(caught.value)
    assert digest_at("s3://bucket/name", 9) == b""


def test_errors_of_the_system_are_left_alone() -> None:
    with pytest.raises(OSError, match="closed"):
        opening._or_os_error(Strange().read, 0)


def test_what_fsspec_does_not_know_cannot_be_read() -> None:
    pytest.importorskip("fsspec")
    assert digest_at("teapot://x/y", 9) == b""
