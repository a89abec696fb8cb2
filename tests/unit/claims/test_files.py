"""From a path to text, or to the reason why there is none."""

import os
from pathlib import Path

import pytest

from claimcheck.claims import files
from claimcheck.claims.files import UnreadableFileError, distinct, read_text, relative
from claimcheck.claims.limits import MAX_BYTES


def _refusal(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        read_text(path)
    return str(caught.value.problem("claims.yaml"))


def _written(folder: Path, content: bytes) -> Path:
    path = folder / "claims.yaml"
    path.write_bytes(content)
    return path


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert read_text(_written(tmp_path, b"\xef\xbb\xbfclaims: []")) == "claims: []"


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    assert read_text(_written(tmp_path, b"a\r\nb\rc\n")) == "a\r\nb\rc\n"


def test_a_missing_file_is_told_with_a_way_to_start(tmp_path: Path) -> None:
    expected = "claims.yaml:1:1: no such file; expected a claims file. `claimcheck init` starts one"
    assert _refusal(tmp_path / "claims.yaml") == expected


def test_a_directory_is_no_claims_file(tmp_path: Path) -> None:
    expected = "found a directory, expected a claims file; name the file in it, such as claims.yaml"
    assert _refusal(tmp_path) == f"claims.yaml:1:1: {expected}"


@pytest.mark.skipif(os.name != "posix", reason="a file as a folder is another error elsewhere")
def test_any_other_refusal_of_the_system_is_passed_on(tmp_path: Path) -> None:
    path = _written(tmp_path, b"") / "below"
    assert _refusal(path) == "claims.yaml:1:1: the file cannot be read: Not a directory"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            b"claims:\n- a\xc3\xa9\xff",
            "claims.yaml:2:5: found the byte 0xFF, expected UTF-8; save the file as UTF-8",
        ),
        (b"\xef\xbb\xbf\xe9", "claims.yaml:1:1: found the byte 0xE9, expected UTF-8; save the file as UTF-8"),
        ("claims".encode("utf-16"), "claims.yaml:1:1: found UTF-16, expected UTF-8; save the file as UTF-8"),
        (b"a: \xf0\x9f", "claims.yaml:1:4: found the byte 0xF0, expected UTF-8; save the file as UTF-8"),
    ],
    ids=["byte", "after a byte order mark", "UTF-16", "cut character"],
)
def test_what_is_not_utf_8_is_refused_at_its_first_wrong_byte(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    assert _refusal(_written(tmp_path, content)) == expected


@pytest.mark.parametrize(
    ("content", "place"),
    [("a\n\x00", "2:1: found the character U+0000"), ("é\x1b", "1:2: found the character U+001B")],
)
def test_a_control_character_is_refused_at_its_place(tmp_path: Path, content: str, place: str) -> None:
    hint = "remove it, or write it as an escape in quotes"
    assert _refusal(_written(tmp_path, content.encode())) == f"claims.yaml:{place}, expected text; {hint}"


def test_a_file_of_fifty_megabytes_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    message = "the file is too large: found 50,000,000 bytes or more, expected at most 20 MB; split the file"
    assert _refusal(path) == f"claims.yaml:1:1: {message}"


def test_a_file_at_the_limit_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    assert read_text(_written(tmp_path, b"claims: []")) == "claims: []"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device without an end")
def test_what_has_no_end_is_read_no_further_than_the_limit() -> None:
    assert f"found {MAX_BYTES + 1:,} bytes or more" in _refusal(Path("/dev/zero"))


def test_a_file_named_twice_counts_once_where_it_came_first(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    assert distinct([first, second, tmp_path / "x" / ".." / "a.yaml"]) == (first, second)


@pytest.mark.parametrize(
    ("path", "base", "expected"),
    [("a/c.yaml", "a", "c.yaml"), ("a/b/c.yaml", "a", "b/c.yaml"), ("c.yaml", "a", "../c.yaml")],
)
def test_a_path_is_named_from_the_base(path: str, base: str, expected: str) -> None:
    assert relative(Path(path), Path(base)) == expected


def test_a_path_with_no_way_to_it_from_the_base_is_absolute(monkeypatch: pytest.MonkeyPatch) -> None:
    def on_another_drive(_path: Path, _base: Path) -> str:
        raise ValueError

    monkeypatch.setattr(os.path, "relpath", on_another_drive)
    path = Path("c.yaml").absolute()
    assert relative(path, Path("a")) == path.as_posix()
