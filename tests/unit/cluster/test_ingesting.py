"""Which files are cleaned, in which jobs."""

from pathlib import Path

import pytest

from claimcheck.cluster import ingesting
from claimcheck.cluster.dataset import Kept
from claimcheck.cluster.ingesting import _jobs, _Keyed, _located, _slices
from claimcheck.cluster.listing import Listed
from claimcheck.sources import CorpusFile


class Columns:
    """An engine whose tables are their columns."""

    def table(self, columns: dict[str, list[object]]) -> dict[str, list[object]]:
        """Return the columns."""
        return columns


def keyed(name: str, size: int = 10, key: bytes = b"") -> _Keyed:
    listed = Listed(CorpusFile(name, Path(), name, "corpus"), name, size)
    return _Keyed(listed, b"digest", key or name.encode())


def test_jobs_are_bounded_by_their_bytes() -> None:
    files = [keyed(name, size) for name, size in zip("abcd", (10, 10, 30, 5), strict=True)]
    assert [[it.listed.address for it in job] for job in _jobs(files, 20)] == [["a", "b"], ["c"], ["d"]]
    assert list(_jobs([], 20)) == []


def test_a_large_file_is_cut_into_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "SLICE", 10)
    columns = _slices(Columns(), [keyed("a", 9), keyed("b", 25)])
    assert list(zip(columns["address"], columns["slice"], columns["slices"], strict=True)) == [
        ("a", 0, 1),
        ("b", 0, 3),
        ("b", 1, 3),
        ("b", 2, 3),
    ]


def test_files_of_one_content_are_one_extract_at_two_places() -> None:
    found = _located([keyed("a", key=b"same"), keyed("b", key=b"same")], {b"same": Kept((), 2, 3)})
    assert found.places == {b"same": [("a", "corpus"), ("b", "corpus")]}
    assert (found.documents, found.skipped, found.problems) == (3, 4, ())


def test_a_file_that_changed_while_it_was_read_is_a_problem() -> None:
    [problem] = _located([keyed("a")], {}).problems
    assert (problem.path, problem.code, problem.message) == (
        "a",
        "CC901",
        "changed while it was read: run again",
    )
