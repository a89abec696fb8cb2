"""Members of zip archives, honest and hostile."""

import io
import struct
import zipfile

import pytest

from claimcheck.sources.containers import zip_members
from tests.unit.sources.containers.packing import skipped, texts, troubles, unfolded, zipped


def rewritten(raw: bytes, **fields: int) -> bytes:
    """Set fields of the one member's entry, in its own header and in the list of members."""
    places = {"flags": (6, 8), "method": (8, 10)}
    changed = bytearray(raw)
    for name, value in fields.items():
        local, listed = places[name]
        struct.pack_into("<H", changed, raw.index(b"PK\x03\x04") + local, value)
        struct.pack_into("<H", changed, raw.index(b"PK\x01\x02") + listed, value)
    return bytes(changed)


def test_members_come_in_the_order_in_which_they_stand() -> None:
    found = unfolded(zipped({"b.txt": b"one", "a/c.txt": b"two"}))

    assert list(texts(found).items()) == [("b.txt", b"one"), ("a/c.txt", b"two")]


def test_stored_members_are_read() -> None:
    assert texts(unfolded(zipped({"a.txt": b"one"}, zipfile.ZIP_STORED))) == {"a.txt": b"one"}


@pytest.mark.parametrize("name", ["../../etc/a.txt", "/etc/a.txt", "\\etc\\a.txt", "./etc//a.txt"])
def test_a_name_leads_nowhere(name: str) -> None:
    assert list(texts(unfolded(zipped({name: b"one"})))) == ["etc/a.txt"]


def test_a_link_is_skipped() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")

    assert skipped(unfolded(packed.getvalue())) == {"link.txt": "link"}


def test_folders_are_no_members() -> None:
    assert unfolded(zipped({"folder/": b""})) == []


def test_an_encrypted_member_is_told_and_the_archive_read_on() -> None:
    raw = zipped({"a.txt": b"one"})

    assert troubles(unfolded(rewritten(raw, flags=1))) == {
        "a.txt": "is encrypted: unpack it with its password, at byte 0 of the archive"
    }


def test_a_member_of_another_method_is_told() -> None:
    raw = zipped({"a.txt": b"one"})

    assert "is compressed by method 12" in troubles(unfolded(rewritten(raw, method=12)))["a.txt"]


def test_a_damaged_member_stands_beside_good_ones() -> None:
    raw = zipped({"a.txt": b"one", "b.txt": b"a unique text", "c.txt": b"three"}, zipfile.ZIP_STORED)
    found = unfolded(raw.replace(b"a unique text", b"a broken text"))

    assert list(texts(found)) == ["a.txt", "c.txt"]
    assert "is damaged (Bad CRC-32" in troubles(found)["b.txt"]
    assert "at byte 38 of the archive" in troubles(found)["b.txt"]


def test_an_archive_that_is_cut_short_is_told() -> None:
    assert "is a broken zip archive" in troubles(unfolded(zipped({"a.txt": b"one"})[:-10]))[""]


def test_a_list_of_members_that_is_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "DIRECTORY_LIMIT", 60)

    assert texts(unfolded(zipped({"a": b"1"}))) == {"a": b"1"}
    assert "lists its members in more than 60 bytes" in troubles(unfolded(zipped({"a": b"1", "b": b"2"})))[""]


def test_the_length_of_a_large_list_is_heeded_too() -> None:
    raw = bytearray(zipped({"a.txt": b"one"}))
    end = raw.index(b"PK\x05\x06")
    struct.pack_into("<L", raw, end + 12, 0xFFFFFFFF)
    large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, 2**40, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)

    assert (
        "lists its members in more than"
        in troubles(unfolded(bytes(raw[:end]) + large + locator + raw[end:]))[""]
    )


def test_a_mark_of_the_end_inside_the_end_hides_no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_members, "DIRECTORY_LIMIT", 10)
    raw = zipped({"a.txt": b"one"})
    hidden = raw[:-6] + b"PK\x05\x06" + raw[-2:]

    assert "lists its members in more than 10 bytes" in troubles(unfolded(hidden))[""]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("xl/workbook.xml", "an Excel"),
        ("META-INF/manifest.xml", "an OpenDocument"),
        ("ppt/presentation.xml", "a Pow"),
    ],
)
def test_a_document_that_is_an_archive_is_one_record(part: str, told: str) -> None:
    from claimcheck.sources.kinds import UNREAD_KINDS  # noqa: PLC0415

    (record,) = unfolded(zipped({"[Content_Types].xml": b"<x/>", part: b"<x/>"}))

    assert record.name == ""
    assert UNREAD_KINDS[getattr(record, "media_type", "")].startswith(told)
