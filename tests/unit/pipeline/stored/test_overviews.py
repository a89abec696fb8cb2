"""Overviews in the ledger, part by part."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.model.evidence import SourceReference
from claimcheck.model.report import SourceResult
from claimcheck.model.source import Metadata
from claimcheck.pipeline.overview import Overview
from claimcheck.pipeline.stored import overviews
from claimcheck.pipeline.stored.overviews import KeptOverview, keep_overview, load_overview
from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.collections import begin_collection, open_collection
from claimcheck.store.ledger.connection import connect

KEY = b"key"


def source(number: int, sentences: int = 3) -> SourceResult:
    name = f"{number:02}.txt"
    return SourceResult(SourceReference(name, name, "0" * 64, Metadata()), name, sentences)


def kept(folder: Path, *turns: Overview) -> list[KeptOverview]:
    """Keep one overview after another; return what is loaded after each."""
    found: list[KeptOverview] = []
    with closing(connect(folder)) as database:
        begin_collection(database, KEY)
        for turn in turns:
            keep_overview(database, 1, b"state", turn, found[-1] if found else None)
            collection = open_collection(database, KEY)
            assert collection is not None
            found.append(load_overview(database, collection))
    return found


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overviews, "_PART", 4)


def test_only_the_part_that_changed_is_written_anew(tmp_path: Path) -> None:
    before = Overview(tuple(map(source, range(10))), 7, 1, 10, 999)
    changed = (*before.sources[:5], source(5, 8), *before.sources[6:])
    after = replace(before, sources=changed, removed_blocks=8)

    first, second = kept(tmp_path, before, after)

    assert (first.overview, second.overview) == (before, after)
    assert [one == other for one, other in zip(first.parts, second.parts, strict=True)] == [True, False, True]


@pytest.mark.parametrize("numbers", [range(0), range(3), range(1, 10), range(12), (0, 4, 5, 9)])
def test_sources_come_and_go(tmp_path: Path, numbers: range) -> None:
    turns = [Overview(tuple(map(source, some)), 0, 0) for some in (range(10), numbers, range(10))]

    assert [it.overview for it in kept(tmp_path, *turns)] == turns


def test_what_was_never_written_is_damaged(tmp_path: Path) -> None:
    with closing(connect(tmp_path)) as database:
        collection = begin_collection(database, KEY)
        with pytest.raises(DamagedError):
            load_overview(database, collection)
