"""Sources by whom they are from."""

from dataclasses import replace

import pytest
from ferry_models import INSPECTION

from claimcheck.model.evidence import SourceReference
from claimcheck.model.explanation import SourceInspection
from claimcheck.reports.source_groups import GroupKind, grouped

HARBOUR = INSPECTION.sources[1]


def inspected(
    id_: str, batch: str = "", *, corpus: str = "corpus", record: str | None = None, **fields: object
) -> SourceInspection:
    path = f"{corpus}/{id_}" if corpus else id_
    name = id_ if record is None else f"{id_}#{record}"
    where = SourceReference(name, path, "", record=record)
    return replace(HARBOUR, reference=where, batch=batch, origin=fields.pop("origin", name), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("id_", "corpus", "record", "expected"),
    [
        ("a.txt", "corpus", None, (GroupKind.FOLDER, "corpus")),
        ("a.txt", "", None, (GroupKind.FOLDER, ".")),
        ("lake/2024/a.txt", "corpus", None, (GroupKind.FOLDER, "corpus/lake")),
        ("lake/a.txt", "", None, (GroupKind.FOLDER, "lake")),
        ("lake/dump.jsonl", "corpus", "7", (GroupKind.FILE, "corpus/lake/dump.jsonl")),
    ],
)
def test_a_source_without_a_host_belongs_to_its_file_or_topmost_folder(
    id_: str, corpus: str, record: str | None, expected: tuple[GroupKind, str]
) -> None:
    [group] = grouped([inspected(id_, corpus=corpus, record=record)])
    assert (group.kind, group.name) == expected


def test_a_host_of_few_sources_counts_as_part_of_the_folder() -> None:
    few = [inspected(f"{name}.txt", "few.example") for name in "ab"]
    many = [inspected(f"{name}.txt", "many.example") for name in "cdef"]
    found = [(group.name, group.extent.sources) for group in grouped([*few, *many])]
    assert found == [("many.example", 4), ("corpus", 2)]


def test_a_folder_that_was_compared_as_one_batch_is_no_host() -> None:
    [group] = grouped([inspected(f"{name}.txt", "corpus") for name in "abc"])
    assert group.kind is GroupKind.FOLDER


def test_a_group_counts_copies_and_what_cannot_be_used() -> None:
    copy = inspected("b.txt", origin="a.txt")
    broken = replace(inspected("c.txt", origin=""), document=None, problem="CC901")
    [group] = grouped([inspected("a.txt"), copy, broken])
    assert (group.copies, group.extent.unusable, group.account.kept) == (1, 1, 4)


def test_what_is_wrong_with_a_file_of_many_stands_with_its_records() -> None:
    broken = replace(inspected("dump.jsonl"), document=None, problem="CC901", origin="", batch="")
    [group] = grouped([inspected("dump.jsonl", record="1"), broken])
    assert (group.kind, group.extent.sources, group.extent.unusable) == (GroupKind.FILE, 1, 1)
