"""Zip archives whose list of members is lost are read member by member."""

import io
import struct
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources.containers.packing import tarred, texts, troubles, unfolded, zipped

FILES = {"a.txt": b"one " * 50, "d/b.txt": b"two " * 50, "c.txt": b"three " * 50}


class _Pipe(io.RawIOBase):
    """What cannot be sought in: a zip written to it says only behind each member how long it is."""

    def __init__(self) -> None:
        self.raw = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # what zipfile hands over
        self.raw += data
        return len(data)


def streamed(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return bytes(pipe.raw)


def start_of(name: str, raw: bytes) -> int:
    """Return where a member's own header begins."""
    return raw.index(name.encode()) - 30


@pytest.mark.parametrize(
    "raw",
    [zipped(FILES), zipped(FILES, zipfile.ZIP_STORED), streamed(FILES)],
    ids=["sizes", "stored", "streamed"],
)
def test_members_before_the_break_are_read(raw: bytes) -> None:
    found = unfolded(raw[: start_of("c.txt", raw) + 40])

    assert texts(found) == {"a.txt": FILES["a.txt"], "d/b.txt": FILES["d/b.txt"]}
    assert set(troubles(found)) == {"c.txt", ""}


def test_where_only_the_list_is_lost_all_members_are_read_and_the_loss_is_told() -> None:
    raw = zipped(FILES)
    begins = raw.index(b"PK\x01\x02")
    found = unfolded(raw[:-9])

    assert texts(found) == FILES
    assert troubles(found) == {
        "": "is a broken zip archive (its list of members is missing), and is read one member after another up to byte "
        f"{begins:,}: copy it again"
    }


def test_behind_a_damaged_member_of_known_length_the_next_one_is_read() -> None:
    raw = zipped({"a.txt": b"one", "b.txt": b"a unique text", "c.txt": b"three"}, zipfile.ZIP_STORED)
    found = unfolded(raw.replace(b"a unique text", b"a broken text")[:-9])

    assert list(texts(found)) == ["a.txt", "c.txt"]
    assert "its checksum is another" in troubles(found)["b.txt"]


def test_behind_a_damaged_member_of_unknown_length_nothing_is_read() -> None:
    raw = bytearray(streamed(FILES))
    begins_no_block = 0b111
    raw[start_of("d/b.txt", bytes(raw)) + 30 + len("d/b.txt")] = begins_no_block
    found = unfolded(bytes(raw[:-9]))

    assert texts(found) == {"a.txt": FILES["a.txt"]}
    assert "is read no further than its member 'd/b.txt'" in troubles(found)[""]


def test_a_stored_member_of_unknown_length_is_told() -> None:
    found = unfolded(streamed(FILES, zipfile.ZIP_STORED)[:-9])

    assert texts(found) == {}
    assert "does not say how long it is" in troubles(found)["a.txt"]


def test_an_encrypted_member_is_told_and_the_next_one_read() -> None:
    raw = bytearray(zipped(FILES))
    struct.pack_into("<H", raw, 6, 1)
    found = unfolded(bytes(raw[:-9]))

    assert list(texts(found)) == ["d/b.txt", "c.txt"]
    assert "is encrypted" in troubles(found)["a.txt"]


def test_folders_are_no_members_and_names_lead_nowhere() -> None:
    found = unfolded(zipped({"d/": b"", "../../d/a.txt": b"one"})[:-9])

    assert texts(found) == {"d/a.txt": b"one"}


@pytest.mark.parametrize("first", ["[Content_Types].xml", "mimetype", "word/document.xml"])
def test_parts_of_a_broken_document_are_no_sources(first: str) -> None:
    found = unfolded(zipped({first: b"<x/>", "word/styles.xml": b"<x>half of a text</x>"})[:-9])

    assert texts(found) == {}
    assert list(troubles(found)) == [""]


def test_an_archive_inside_one_that_is_cut_short_is_read_too() -> None:
    found = unfolded(tarred({"inner.zip": zipped(FILES)[:-9]}))

    assert list(texts(found)) == [f"inner.zip#{name}" for name in FILES]


@given(st.data())
def test_wherever_an_archive_is_cut_what_is_read_is_whole(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from([zipped(FILES), streamed(FILES)]))
    cut = data.draw(st.integers(30, len(raw) - 1))
    found = unfolded(raw[:cut])

    assert list(texts(found).items()) == list(FILES.items())[: len(texts(found))]
    assert "" in troubles(found)
