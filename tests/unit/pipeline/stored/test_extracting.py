"""From sources to rows, and the signatures back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.model.source import SourceProblem
from claimcheck.pipeline.preparation import prepare
from claimcheck.pipeline.stored import extracting
from claimcheck.pipeline.stored.extracting import (
    End,
    Extracted,
    Task,
    extract,
    extract_all,
    portions,
    row_of_prepared,
)
from claimcheck.pipeline.stored.signatures import unseal_signature
from claimcheck.sources import CorpusReading, Tally, source_from, survey
from claimcheck.sources.sidecars import read_sidecars
from claimcheck.store.ledger.rows import Row

TEXTS = ("The ferry carried 95 people in May. " * 40 + "\n\nBy Jane Doe\n\nIt came back on Monday.", "")


@pytest.mark.parametrize("text", TEXTS)
def test_fingerprint_and_prints_come_back_as_they_were(text: str) -> None:
    prepared = prepare(source_from(text))
    own = prepared.fingerprint
    found = unseal_signature(row_of_prepared(prepared).signatures)
    assert (found.fingerprint(own.id), found.prints()) == (own, prepared.lines)


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task | End]:
    """Return tasks for files with text, without, and with markup, and a problem in the place of a record."""
    return list(_tasks(tmp_path))


def _tasks(folder: Path) -> Iterator[Task | End]:
    for number, text in enumerate(("<p>The port was closed.</p>", "", *TEXTS, "The port was closed in May.")):
        folder.joinpath(f"{number}.{'html' if number == 0 else 'txt'}").write_text(text)
    surveyed = survey([folder])
    reading = CorpusReading(read_sidecars(surveyed), Tally())
    for number, file in enumerate(surveyed.files):
        yield from (Task(number, record) for record in reading.pending(file))
        yield End(number, b"key", 0)
    yield Task(99, SourceProblem("gone.txt", "CC901", "cannot be read"))


def test_tasks_done_together_are_done_as_one_by_one(tasks: list[Task | End]) -> None:
    one_by_one = [task if isinstance(task, End) else extract(task) for task in tasks]
    assert extract_all(tasks) == one_by_one


def test_a_source_becomes_a_row_and_a_problem_stays(tasks: list[Task | End]) -> None:
    done = [it for it in extract_all(tasks) if isinstance(it, Extracted)]
    assert [[isinstance(item, Row) for item in it.items] for it in done] == [
        [True],
        [False],
        [True],
        [False],
        [True],
        [False],
    ]


@pytest.mark.parametrize(
    ("records", "most", "sizes"), [(99, 99_999, [11]), (2, 99_999, [3, 4, 4]), (99, 1, [1, 4, 4, 2])]
)
def test_portions_are_bounded_by_records_and_by_bytes(
    tasks: list[Task | End],
    records: int,
    most: int,
    sizes: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extracting, "RECORDS", records)
    monkeypatch.setattr(extracting, "BYTES", most)
    divided = list(portions(tasks))
    assert [task for portion in divided for task in portion] == tasks
    assert list(map(len, divided)) == sizes


def test_no_tasks_give_nothing() -> None:
    assert (list(portions([])), extract_all([])) == ([], [])
