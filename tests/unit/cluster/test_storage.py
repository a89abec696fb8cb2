"""Small files in a folder that all workers reach."""

from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="the extra cluster is not installed")
pytest.importorskip("fsspec", reason="the extra cluster is not installed")

from claimcheck.cluster.storage import Storage
from claimcheck.errors import UsageError


@pytest.mark.parametrize("kind", ["path", "file", "memory"])
def test_what_is_written_is_read(tmp_path: Path, kind: str) -> None:
    folder = {"path": str(tmp_path), "file": f"file://{tmp_path}", "memory": "memory://store"}[kind]
    storage = Storage(f"{folder}/cluster/")
    assert storage.files("below") == {}
    storage.write("below/a.json", b"{}")
    assert storage.read("below/a.json") == b"{}"
    assert storage.files("below") == {"a.json": 2}
    assert storage.below("below", "a.json").endswith("/cluster/below/a.json")


def test_what_cannot_be_written_says_why(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UsageError, match=r"cannot write to the store .*Not a directory"):
        Storage(str(tmp_path / "taken")).write("a/b.json", b"{}")


def test_an_unknown_kind_of_place_cannot_be_used() -> None:
    with pytest.raises(UsageError, match="cannot use the store teapot://x: Protocol not known"):
        Storage("teapot://x")
