"""Members of tar archives, honest and hostile."""

import io
import tarfile

import pytest

from claimcheck.sources.containers import tar_members
from tests.unit.sources.containers.packing import skipped, tarred, texts, troubles, unfolded

BLOCK = tarfile.BLOCKSIZE


@pytest.mark.parametrize("layout", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
def test_members_come_in_their_order(layout: int) -> None:
    files = {"b.txt": b"one" * 1000, "a.txt": b"two", "c.txt": b"x" * BLOCK}

    assert list(texts(unfolded(tarred(files, layout=layout))).items()) == list(files.items())


def test_a_tar_without_its_mark_is_told_by_name() -> None:
    old = bytearray(tarred({"a.txt": b"one"}, layout=tarfile.USTAR_FORMAT))
    old[257:265] = bytes(8)
    old[148:156] = b"%06o\0 " % (sum(old[:148]) + 8 * 32 + sum(old[156:512]))

    assert texts(unfolded(bytes(old), "old.tar")) == {"a.txt": b"one"}


@pytest.mark.parametrize("name", ["../../etc/a.txt", "/etc/a.txt"])
def test_a_name_leads_nowhere(name: str) -> None:
    assert list(texts(unfolded(tarred({name: b"one"})))) == ["etc/a.txt"]


def test_links_and_devices_are_skipped_and_counted() -> None:
    found = unfolded(tarred({"a.txt": b"one"}, links=[("b.txt", "/etc/passwd"), ("c.txt", "../../x")]))

    assert list(skipped(found)) == ["b.txt", "c.txt"]
    assert list(texts(found)) == ["a.txt"]


def test_a_sparse_file_that_claims_terabytes_is_skipped() -> None:
    info = tarfile.TarInfo("holes.txt")
    info.size = 0
    info.pax_headers = {
        "GNU.sparse.major": "0",
        "GNU.sparse.minor": "1",
        "GNU.sparse.map": "0,0",
        "GNU.sparse.size": str(2**42),
    }
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.addfile(info)

    assert list(skipped(unfolded(packed.getvalue()))) == ["holes.txt"]


def test_a_member_that_is_cut_short_is_told_and_those_before_it_read() -> None:
    raw = tarred({"a.txt": b"one", "b.txt": b"two" * 1000})[: 3 * BLOCK + 100]
    found = unfolded(raw)

    assert texts(found) == {"a.txt": b"one"}
    assert "breaks off" in troubles(found)["b.txt"]
    assert troubles(found)[""] == "is read no further than its member 'b.txt', which is damaged"


def test_a_skipped_member_that_is_cut_short_is_told() -> None:
    raw = tarred({"a.txt": b"one", "b.png": b"two" * 1000})[: 3 * BLOCK + 100]

    assert "b.png" in troubles(unfolded(raw))[""]


def test_a_header_that_is_none_is_told_with_its_place() -> None:
    raw = bytearray(tarred({"a.txt": b"one", "b.txt": b"two"}))
    raw[2 * BLOCK : 2 * BLOCK + 20] = b"x" * 20
    found = unfolded(bytes(raw))

    assert texts(found) == {"a.txt": b"one"}
    assert "goes on at byte 1,024 with something else than a header" in troubles(found)[""]


def test_what_is_no_archive_at_all_is_told() -> None:
    assert "is no tar archive" in troubles(unfolded(b"\0\1" * 600, "a.tar"))[""]


def test_an_archive_that_ends_without_its_closing_blocks_is_whole() -> None:
    assert troubles(unfolded(tarred({"a.txt": b"one"})[: 2 * BLOCK])) == {}


def test_a_header_that_goes_on_and_on_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_members, "HEADER_LIMIT", 5000)
    found = unfolded(tarred({"a.txt": b"one", "n" * 10_000: b"two"}))

    assert texts(found) == {"a.txt": b"one"}
    assert "has a header of more than 5,000 bytes" in troubles(found)[""]


def test_headers_inside_headers_are_no_deep_call() -> None:
    info = tarfile.TarInfo("a")
    info.type = tarfile.XGLTYPE
    one = info.tobuf(tarfile.USTAR_FORMAT)
    found = unfolded(one * 1500 + bytes(2 * BLOCK))

    assert len(troubles(found)) == 1


def test_a_name_in_another_encoding_is_text() -> None:
    raw = tarred({"caf\udce9.txt": b"one"}, layout=tarfile.GNU_FORMAT)

    assert list(texts(unfolded(raw))) == ["caf\ufffd.txt"]
