"""Places in compressed files, however small the parts in which they come."""

import re

import pytest

from claimcheck.sources.containers import compressed_input
from claimcheck.sources.containers.compressed_input import CompressedInput

START = re.compile(b"start")


class Dripping:
    """A file that is read a byte at a time."""

    def __init__(self, content: bytes) -> None:
        self._content = list(content)

    def read(self, _: int, /) -> bytes:
        """Return the next byte, whatever is asked for."""
        return bytes([self._content.pop(0)]) if self._content else b""


def test_a_beginning_in_parts_is_one() -> None:
    assert CompressedInput(Dripping(b"start of it all")).begins_with(START) is True
    assert CompressedInput(Dripping(b"stark")).begins_with(START) is False


def test_padding_in_parts_is_passed_over() -> None:
    found = CompressedInput(Dripping(bytes(20) + b"start"))

    assert (found.begins_with(START), found.position) == (True, 20)
    assert CompressedInput(Dripping(bytes(20))).begins_with(START) is None


def test_a_beginning_is_found_wherever_the_parts_are_cut() -> None:
    found = CompressedInput(Dripping(b"junk, staring, start"))
    found.find(START)

    assert (found.position, found.take()) == (15, b"start")


def test_where_none_is_found_the_file_is_at_its_end() -> None:
    found = CompressedInput(Dripping(b"junk, staring"))
    found.find(START)

    assert (found.position, found.take()) == (13, b"")


def test_only_so_much_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed_input, "REMEMBERED", 5)
    found = CompressedInput(Dripping(b"0123456789abcdef"))
    taken = b"".join(iter(found.take, b""))
    found.go_back_to(0)
    place = found.position

    assert 0 < place <= 11
    assert found.take() == taken[place:]
