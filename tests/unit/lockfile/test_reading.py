"""Lock files that a person or a merge has damaged."""

from datetime import date
from pathlib import Path

import pytest
from locked_models import a_pin, locked

from claimcheck.errors import ConfigurationError, UsageError
from claimcheck.lockfile import lock_path, read_lock, written
from claimcheck.model.lock import Lock, Review

GOOD = written(Lock("claimcheck 1", (locked(a_pin()),)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claims.lock"


def problem(path: Path, content: str | bytes) -> str:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ConfigurationError) as caught:
        read_lock(path)
    return str(caught.value).removeprefix(f"{path}")


def test_the_lock_lies_beside_its_claims_file() -> None:
    assert lock_path(Path("facts", "trade.yaml")) == Path("facts", "trade.lock")


def test_a_lock_that_is_not_there_is_none(path: Path) -> None:
    assert read_lock(path) is None


def test_a_folder_cannot_be_read(path: Path) -> None:
    path.mkdir()
    with pytest.raises(UsageError, match="cannot read"):
        read_lock(path)


def test_a_review_written_by_hand_is_read(path: Path) -> None:
    by_hand = '    verdict: supported\n    reviewed: {by: Ana Silva, on: 2024-03-01, note: "read, in print"}'
    path.write_text(GOOD.replace("    verdict: supported", by_hand), encoding="utf-8")
    lock = read_lock(path)
    assert lock is not None
    assert lock.claims[0].reviewed == Review("Ana Silva", date(2024, 3, 1), "read, in print")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("<<<<<<< HEAD\n", ":1:1: expected the keys"),
        ("version: 1\n<<<<<<< HEAD\ntool: x\n", ":3:1: could not find expected ':'"),
        ("", ":1:1: expected the keys"),
        ("version: 2\ntool: x\nclaims: {}\n", ":1:10: version: Input should be '1'"),
        (GOOD.replace("sha256: ", "sha265: "), "sha256: Field required"),
        (GOOD.replace("start: ", "start: x"), ":18:16: claims.ferry-passengers.evidence.0.start: "),
        (GOOD.replace("end: ", "end: 0 #"), "`end` must lie behind `start`"),
        (GOOD.replace("stance: supports", "stance: maybe"), "stance: Input should be 'supports'"),
        ("a: &a [*a]\n", ": "),
        ("[" * 5_000, ": "),
    ],
    ids=[
        "merge",
        "merge inside",
        "empty",
        "version",
        "unknown key",
        "number",
        "span",
        "stance",
        "alias",
        "deep",
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_what_to_do(path: Path, content: str, told: str) -> None:
    message = problem(path, content)
    assert told in message
    assert message.endswith(
        "; restore the file from version control, or delete it and run `claimcheck lock` again"
    )


def test_bytes_that_are_no_text_are_told(path: Path) -> None:
    assert problem(path, b"version: 1\n\xff").startswith(": byte 11 is no UTF-8")
