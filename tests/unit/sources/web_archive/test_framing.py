"""Cutting archives into records, whole and broken ones."""

import gzip
import re

import pytest

from claimcheck.sources.containers import limits
from claimcheck.sources.containers.decompression import Decompressed
from claimcheck.sources.containers.limits import Budget, ExhaustedError
from claimcheck.sources.containers.streams import buffered, forward
from claimcheck.sources.kinds import GZIP
from claimcheck.sources.rendering import BrokenRecord
from claimcheck.sources.web_archive import framing, marked_stream
from claimcheck.sources.web_archive.framing import Frame, frames
from tests.unit.sources.web_archive.captured import ids, record

GOOD = [record(number) for number in range(5)]


def framed(*parts: bytes) -> tuple[list[str], dict[str, str]]:
    """Return the names of the records and the messages of broken ones by name."""
    found = list(frames(buffered(b"".join(parts))))
    return (
        [each.name for each in found if isinstance(each, Frame)],
        {each.name: each.message for each in found if isinstance(each, BrokenRecord)},
    )


def test_records_are_cut_at_their_lengths() -> None:
    found = list(frames(buffered(b"".join(GOOD))))

    assert [each.name for each in found] == ids(range(5))
    assert [getattr(each, "raw", b"") + b"\r\n\r\n" for each in found] == GOOD
    assert getattr(found[2], "offset", 0) == 2 * len(GOOD[0])


@pytest.mark.parametrize("end", [b"", b"\n\n", b"\r\n", b"\r\n\r\n\r\n"])
def test_line_ends_between_records_may_be_others(end: bytes) -> None:
    parts = [part.removesuffix(b"\r\n\r\n") + end for part in GOOD]

    assert framed(*parts) == (ids(range(5)), {})


def test_a_line_of_text_that_looks_like_a_start_is_text() -> None:
    assert framed(GOOD[0], record(1, b"x\r\nWARC/1.0\r\n\r\n"), GOOD[2]) == (ids(range(3)), {})


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (record(1, length=20), "is not 20 bytes long, as it says"),
        (record(1, length=200), "is not 200 bytes long, as it says"),
        (GOOD[1].replace(b"Content-Length", b"Content-Lang"), "does not state its length"),
        (GOOD[1].replace(b"Content-Length: ", b"Content-Length: x"), "does not state its length"),
        (GOOD[1].replace(b"Content-Type", b"X: " + b"x" * 70_000), "has a header of more than 65,536 bytes"),
    ],
    ids=["too short", "too long", "no length", "no number", "long header"],
)
def test_a_broken_record_is_told_with_its_byte_and_the_rest_read(broken: bytes, told: str) -> None:
    names, messages = framed(GOOD[0], broken, GOOD[2], GOOD[3])

    assert [name for name in names if name != "urn:uuid:1"] == ids([0, 2, 3])
    assert [message for message in messages.values() if told in message] != []
    assert all(f"the record at byte {len(GOOD[0]):,} " in message for message in messages.values())


def test_what_stands_between_records_is_told_once_and_costs_none() -> None:
    names, messages = framed(GOOD[0], b"garbage\r\n\r\nmore\r\n", GOOD[1])

    assert names == ids([0, 1])
    assert list(messages) == [f"byte-{len(GOOD[0])}"]


@pytest.mark.parametrize("cut", [10, 60])
def test_an_archive_that_breaks_off_says_how_much_is_there(cut: int) -> None:
    names, messages = framed(GOOD[0], GOOD[1][:-cut])

    assert names == ids([0])
    assert re.search(r"breaks off: \d+ of its \d+ bytes", messages["urn:uuid:1"])


def test_an_archive_that_breaks_off_in_a_header_says_so() -> None:
    names, messages = framed(GOOD[0], GOOD[1][:60])

    assert (names, next(iter(messages.values())).endswith("breaks off in its header")) == (ids([0]), True)


def test_a_length_beyond_the_end_swallows_no_record() -> None:
    names, messages = framed(GOOD[0], record(1, length=30_000_000), GOOD[2], GOOD[3])

    assert (names, list(messages)) == (ids([0, 2, 3]), ids([1]))


def test_a_record_over_the_limit_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "RECORD_LIMIT", 1000)
    names, messages = framed(GOOD[0], record(1, b"x" * 1001), GOOD[2])

    assert names == ids([0, 2])
    assert messages["urn:uuid:1"].endswith("is larger than 1,000 bytes")


def test_where_each_record_claims_the_next_ones_taking_back_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked_stream, "_RETURNED_LIMIT", 5000)
    claiming = [record(number, length=3001) for number in range(40)]
    names, messages = framed(*claiming, GOOD[4])

    assert len(messages) < 20
    assert names in ([], ids([4]))


def test_a_damaged_member_costs_its_record() -> None:
    members = [gzip.compress(part, mtime=0) for part in GOOD]
    members[1] = members[1][:-8] + bytes(8)
    packed = b"".join(members)
    found = list(frames(forward(Decompressed(buffered(packed), GZIP, Budget(len(packed))).read)))

    assert [each.name for each in found if isinstance(each, Frame)] == ids([0, 2, 3, 4])
    (broken,) = (each for each in found if isinstance(each, BrokenRecord))
    assert f"is damaged between byte {len(members[0]):,} and byte" in broken.message


def test_a_bomb_is_no_broken_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 100_000)
    monkeypatch.setattr(limits, "RATIO_LIMIT", 1)
    packed = gzip.compress(b"".join(GOOD) * 300)

    with pytest.raises(ExhaustedError):
        list(frames(forward(Decompressed(buffered(packed), GZIP, Budget(len(packed))).read)))


@pytest.mark.parametrize("line", [b"\n", b"\r\n", b"x\n", b"x" * 100_000 + b"\n", b"\nWARC/2.0\n"])
def test_however_much_stands_between_records_the_next_is_found(line: bytes) -> None:
    between = line * (500_000 // len(line))
    names, messages = framed(GOOD[0], between, GOOD[1], between)

    assert names == ids([0, 1])
    assert len(messages) == (2 if between.strip() else 0)


def test_damage_between_records_is_told() -> None:
    garbage = gzip.compress(b"x\n" * 50_000, mtime=0)
    packed = (
        gzip.compress(GOOD[0] + b"x\n", mtime=0) + garbage[:-8] + bytes(8) + gzip.compress(GOOD[1], mtime=0)
    )
    found = list(frames(forward(Decompressed(buffered(packed), GZIP, Budget(len(packed))).read)))

    assert [each.name for each in found if isinstance(each, Frame)] == ids([0, 1])
    assert any("is damaged" in each.message for each in found if isinstance(each, BrokenRecord))
