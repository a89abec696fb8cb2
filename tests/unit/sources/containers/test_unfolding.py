"""From a file to its documents, through all layers."""

import gzip
import io
import json
from datetime import date

import pytest

from claimcheck.model.source import Metadata
from claimcheck.sources.containers import limits, unfold, unfolding
from claimcheck.sources.containers.limits import ExhaustedError
from claimcheck.sources.containers.streams import buffered, forward
from claimcheck.sources.kinds import HTML, JSON_LINES, MARKDOWN, PARQUET, PLAIN
from claimcheck.sources.registry import UNPACKERS
from claimcheck.sources.rendering import BrokenRecord, Record
from tests.unit.sources.containers.packing import (
    COMPRESSORS,
    skipped,
    tarred,
    texts,
    troubles,
    unfolded,
    zipped,
)

LINES = b'{"text": "One."}\n{"text": "Two."}\n'


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_compression_adds_no_name_and_the_name_inside_tells_the_kind(suffix: str) -> None:
    (found,) = unfolded(COMPRESSORS[suffix](b"# Head"), f"page.md{suffix}")

    assert found == Record("", b"# Head", MARKDOWN)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a/page.html.GZ", HTML),
        ("page.html", HTML),
        ("page.md.bz2", MARKDOWN),
        (".gz", PLAIN),
        ("page", PLAIN),
    ],
)
def test_the_name_inside_is_without_the_compression_s_suffix(name: str, told: str) -> None:
    (found,) = unfolded(gzip.compress(b"<p>words", mtime=0), name)

    assert isinstance(found, Record)
    assert found.media_type == told


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_compressed_collections_are_records(suffix: str) -> None:
    assert list(texts(unfolded(COMPRESSORS[suffix](LINES), f"dump{suffix}"))) == ["1", "2"]


@pytest.mark.parametrize("name", ["a.tar.gz", "a.tgz", "a", "a.txt"])
def test_a_compressed_tar_is_one_whatever_its_name(name: str) -> None:
    assert texts(unfolded(gzip.compress(tarred({"x.txt": b"one"})), name)) == {"x.txt": b"one"}


def test_names_of_records_inside_records_are_joined() -> None:
    inner = tarred({"day/dump.jsonl": LINES})
    found = unfolded(
        zipped(
            {"a/month.tar.gz": gzip.compress(inner, mtime=0), "b.html.gz": gzip.compress(b"<p>x", mtime=0)}
        )
    )

    assert list(texts(found)) == [
        "a/month.tar.gz#day/dump.jsonl#1",
        "a/month.tar.gz#day/dump.jsonl#2",
        "b.html.gz",
    ]


def test_members_are_told_by_content() -> None:
    found = unfolded(zipped({"a.txt": b"<!doctype html><p>x", "b.pdf": b"plain", "c": LINES}))

    assert [each.media_type for each in found if isinstance(each, Record)] == [HTML, PLAIN, PLAIN, PLAIN]


def test_what_holds_no_text_is_skipped_and_counted_as_on_disk() -> None:
    names = ["a.png", ".hidden", ".git/config", "sources.yaml", "x.txt.meta.yaml", "a.js"]
    found = unfolded(
        zipped({**dict.fromkeys(names, b"x"), "data": b"a\0b", "app.js.gz": gzip.compress(b"x", mtime=0)})
    )

    assert skipped(found) == {
        "a.png": "no text",
        ".hidden": "hidden",
        ".git/config": "hidden",
        "sources.yaml": "sidecar",
        "x.txt.meta.yaml": "sidecar",
        "a.js": "no text",
        "data": "binary",
        "app.js.gz": "no text",
    }
    assert texts(found) == {}


def test_an_unreadable_member_stands_beside_good_ones() -> None:
    found = unfolded(
        zipped(
            {
                "a.txt": b"one",
                "b.gz": gzip.compress(b"two", mtime=0)[:-4],
                "c.zip": b"PK\3\4x",
                "d.txt": b"four",
            }
        )
    )

    assert list(texts(found)) == ["a.txt", "d.txt"]
    assert list(troubles(found)) == ["b.gz", "c.zip"]


def test_records_before_a_break_are_kept_and_the_break_has_its_byte() -> None:
    lines = b"".join(
        b'{"text": "Number %d is %s."}\n' % (n, gzip.compress(b"%d" % n, mtime=0).hex().encode())
        for n in range(99)
    )
    cut = gzip.compress(lines, mtime=0)[:-400]
    found = unfolded(cut, "dump.jsonl.gz")

    assert 10 < len(texts(found)) < 99
    assert list(texts(found)) == [str(number) for number in range(1, len(texts(found)) + 1)]
    assert troubles(found) == {
        "": f"breaks off at byte {len(cut):,}, in the middle of its compressed data: copy it again"
    }


def test_a_document_that_breaks_off_is_none() -> None:
    found = unfolded(gzip.compress(b"Trade was $95 billion.", mtime=0)[:-9], "a.txt.gz")

    assert (texts(found), len(troubles(found))) == ({}, 1)


def test_a_document_with_something_behind_it_is_read_and_that_told() -> None:
    found = unfolded(gzip.compress(b"Text.", mtime=0) + b"junk", "a.txt.gz")

    assert texts(found) == {"": b"Text."}
    assert "something else than compressed data" in troubles(found)[""]


def test_what_is_nested_too_deep_is_told() -> None:
    raw = b"text"
    for _ in range(limits.DEPTH_LIMIT):
        raw = gzip.compress(raw, mtime=0)

    assert texts(unfolded(raw)) == {"": b"text"}
    assert troubles(unfolded(gzip.compress(raw, mtime=0))) == {"": "is nested more than 8 deep: unpack it"}


def test_a_document_over_the_limit_is_told_and_the_next_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "RECORD_LIMIT", 10)
    found = unfolded(tarred({"a.txt": b"x" * 11, "b.txt": b"x" * 10}))

    assert texts(found) == {"b.txt": b"x" * 10}
    assert troubles(found) == {"a.txt": "is larger than 10 bytes: split it"}


def test_a_record_over_the_limit_is_told_and_the_next_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "RECORD_LIMIT", 10)
    found = unfolded(b"".join(json.dumps({"text": "x" * size}).encode() + b"\n" for size in (11, 10)))

    assert (list(texts(found)), troubles(found)) == (["2"], {"1": "is larger than 10 bytes: split it"})


def test_no_more_of_a_long_line_is_read_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "RECORD_LIMIT", 1_000_000)
    asked = []

    def endless(size: int) -> bytes:
        asked.append(size)
        return b"x" * size

    (found,) = unfold(forward(endless), "a.txt", 300_000_000, UNPACKERS)

    assert isinstance(found, BrokenRecord)
    assert sum(asked) < 1_300_000


def test_a_bomb_of_members_ends_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 1_000_000)
    monkeypatch.setattr(limits, "RATIO_LIMIT", 1)
    bomb = zipped({f"{number}.txt": bytes(range(1, 9)) * 50_000 for number in range(9)})
    found = unfold(buffered(bomb), "a.zip", len(bomb), UNPACKERS)

    assert [next(found).name, next(found).name] == ["0.txt", "1.txt"]
    with pytest.raises(ExhaustedError):
        next(found)


def test_a_bomb_inside_of_archives_ends_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 1_000_000)
    bomb = zipped({"a.tar.gz": gzip.compress(tarred({"a.png": bytes(2_000_000)})), "b.txt": b"text"})

    with pytest.raises(ExhaustedError):
        list(unfold(buffered(bomb), "a.zip", len(bomb), UNPACKERS))


def test_nothing_but_a_record_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first record is there before much of the file was read."""
    monkeypatch.setattr(limits, "UNPACKED_ALLOWANCE", 10**12)
    taken = []

    def endless(size: int) -> bytes:
        taken.append(size)
        return LINES * (size // len(LINES))

    found = unfold(forward(endless), "dump.jsonl", 10**9, UNPACKERS)

    assert [next(found).name for _ in range(5000)][-1] == "5000"
    assert sum(taken) < 400_000


def test_parquet_is_lent_a_stream_that_can_be_sought_in() -> None:
    lent = []

    def unpack(stream: io.BufferedIOBase) -> list[Record]:
        lent.append(stream.seekable())
        return [Record("1", b"x", PLAIN)]

    packed = zipped({"a.parquet": b"PAR1"})
    found = list(unfold(buffered(packed), "a.zip", 1, {PARQUET: unpack}))  # type: ignore[dict-item]

    assert (lent, found) == ([True], [Record("a.parquet#1", b"x", PLAIN)])


def test_what_is_in_a_record_was_captured_with_it() -> None:
    day = date(2024, 5, 1)
    said = Metadata(url="https://example.org")
    outer = [
        Record("a", LINES, JSON_LINES, metadata=said, retrieved=day),
        Record("b.gz", gzip.compress(b"text", mtime=0), metadata=said, retrieved=day),
        Record("c", b"a\0b"),
        Record("d.gz", gzip.compress(b"text", mtime=0)[:-9]),
    ]
    found = list(
        unfold(buffered(b"WARC/1.0"), "a", 1, {**UNPACKERS, "application/warc": lambda _: iter(outer)})
    )

    assert [(each.name, each.retrieved, each.metadata.url) for each in found if isinstance(each, Record)] == [
        ("a#1", day, None),
        ("a#2", day, None),
        ("b.gz", day, "https://example.org"),
    ]
    assert (skipped(found), list(troubles(found))) == ({"c": "binary"}, ["d.gz"])
